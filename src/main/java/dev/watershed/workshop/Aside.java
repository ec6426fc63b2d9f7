package dev.watershed.workshop;

import dev.watershed.finding.Wording;
import java.time.Duration;
import java.util.Locale;

/// A shorter time inside a phase: a discussion that may not eat the day, a pitch before the vote.
public enum Aside {
    DISCUSSION(5),
    PITCH(2);

    private final int minutes;

    Aside(int minutes) {
        this.minutes = minutes;
    }

    /// Its name in files and in keys.
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public Duration length() {
        return Duration.ofMinutes(minutes);
    }

    public Wording title() {
        return Wording.of("workshop.aside." + code());
    }
}
