package dev.watershed.team;

import java.util.Arrays;
import java.util.Optional;

/// How often a context changes. `code` is the name in files.
public enum Cadence {
    SELDOM("seldom"),
    STEADY("steady"),
    OFTEN("often");

    private final String code;

    Cadence(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }

    public static Optional<Cadence> ofCode(String code) {
        return Arrays.stream(values()).filter(c -> c.code.equals(code)).findFirst();
    }
}
