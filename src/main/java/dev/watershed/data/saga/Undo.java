package dev.watershed.data.saga;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// How well a step can be taken back once it is done. The order is from well to not at all.
public enum Undo {
    /// Nobody notices.
    EASY,
    /// It costs money, trust or a phone call.
    HARD,
    /// Not at all: what is done is done.
    NONE;

    /// The name used in files and on the command line.
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Undo> withCode(String code) {
        return Arrays.stream(values()).filter(undo -> undo.code().equals(code)).findFirst();
    }
}
