package dev.watershed.ui.session;

import java.util.Arrays;
import java.util.Locale;

/// Which theme the window wears.
public enum Brightness {
    /// As the desktop is set.
    SYSTEM,
    LIGHT,
    DARK;

    /// The name used in the settings file and in text keys.
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Brightness withCode(String code) {
        return Arrays.stream(values())
                .filter(b -> b.code().equals(code))
                .findFirst()
                .orElse(SYSTEM);
    }
}
