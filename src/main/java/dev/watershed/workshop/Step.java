package dev.watershed.workshop;

import java.time.Duration;

/// One phase in a plan.
///
/// @param minutes how long it is meant to take, 0 to [#LONGEST]
/// @param part the sitting it belongs to, from 1: a plan may be spread over several days
public record Step(Phase phase, int minutes, int part) {

    /// A phase takes a working day at most.
    public static final int LONGEST = 480;

    public Step {
        minutes = Math.clamp(minutes, 0, LONGEST);
        part = Math.max(1, part);
    }

    public static Step of(Phase phase) {
        return new Step(phase, phase.minutes(), 1);
    }

    public Duration length() {
        return Duration.ofMinutes(minutes);
    }

    public Step lasting(int others) {
        return new Step(phase, others, part);
    }

    public Step inPart(int other) {
        return new Step(phase, minutes, other);
    }
}
