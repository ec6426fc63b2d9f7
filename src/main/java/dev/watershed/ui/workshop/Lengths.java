package dev.watershed.ui.workshop;

import dev.watershed.ui.session.Texts;
import java.time.Duration;

/// How long something takes, in words.
final class Lengths {

    private Lengths() {}

    static String of(Texts texts, Duration length) {
        long minutes = length.toMinutes();
        if (minutes < 60) {
            return texts.of("length.minutes", minutes);
        }
        return minutes % 60 == 0
                ? texts.of("length.hours", minutes / 60)
                : texts.of("length.both", minutes / 60, minutes % 60);
    }
}
