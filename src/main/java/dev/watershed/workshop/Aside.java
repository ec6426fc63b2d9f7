package dev.watershed.workshop;

import dev.watershed.finding.Wording;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;

/// A shorter time inside a phase: a discussion that may not eat the day, a pitch before the vote.
public enum Aside {
    DISCUSSION("discussion", 5),
    PITCH("pitch", 2);

    private final String code;
    private final int minutes;

    Aside(String code, int minutes) {
        this.code = code;
        this.minutes = minutes;
    }

    public static Optional<Aside> withCode(String code) {
        return Arrays.stream(values()).filter(aside -> aside.code.equals(code)).findFirst();
    }

    public String code() {
        return code;
    }

    public Duration length() {
        return Duration.ofMinutes(minutes);
    }

    public Wording title() {
        return Wording.of("workshop.aside." + code);
    }
}
