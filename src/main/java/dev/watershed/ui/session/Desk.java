package dev.watershed.ui.session;

import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.function.Supplier;

/// Where time, chance and a name come into the house: handed to the session, replaced in tests.
///
/// @param clock tells the time of an edit
/// @param ids makes a new id each time it is asked
/// @param author who sits at this machine; empty if unknown
public record Desk(InstantSource clock, Supplier<String> ids, String author) {

    private static final String BASE_32 = "0123456789abcdefghjkmnpqrstvwxyz";
    private static final int LETTERS = 16;

    /// The machine's own clock and 80 random bits an id, written in base 32.
    public static Desk ofThisMachine() {
        SecureRandom random = new SecureRandom();
        String user = System.getProperty("user.name", "");
        return new Desk(InstantSource.system(), () -> randomId(random), user);
    }

    private static String randomId(SecureRandom random) {
        StringBuilder id = new StringBuilder(LETTERS);
        for (int i = 0; i < LETTERS; i++) {
            id.append(BASE_32.charAt(random.nextInt(BASE_32.length())));
        }
        return id.toString();
    }
}
