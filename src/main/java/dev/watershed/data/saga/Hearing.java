package dev.watershed.data.saga;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// When somebody hears how it ended.
public enum Hearing {
    /// While they wait.
    AT_ONCE,
    /// By a message, when they no longer wait.
    LATER,
    /// Never.
    NOBODY;

    /// The name used in files.
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<Hearing> withCode(String code) {
        return Arrays.stream(values()).filter(h -> h.code().equals(code)).findFirst();
    }
}
