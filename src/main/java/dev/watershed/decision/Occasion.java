package dev.watershed.decision;

import java.util.Arrays;
import java.util.Optional;

/// What somebody did that made a record worth writing. `code` is the name in files.
public enum Occasion {
    BOUNDARY("boundary"),
    WORD("word"),
    SERVICE("service"),
    DATA("data"),
    TEAM("team"),
    /// A finding is left as it is, for a reason: as long as the record is in force it is silent.
    WAIVER("waiver"),
    /// Somebody wrote it by hand, or it was read from a file.
    WRITTEN("written");

    private final String code;

    Occasion(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }

    public static Optional<Occasion> ofCode(String code) {
        return Arrays.stream(values()).filter(o -> o.code.equals(code)).findFirst();
    }
}
