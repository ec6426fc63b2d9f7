package dev.watershed.workshop;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/// Time that is given for something. While it runs only its end is known, so it goes on through
/// sleep and restart; while it is paused only what is left. After the end it counts up: what is
/// left is then below zero.
///
/// @param given all the time that was granted, with what was added
/// @param end when it will be over; empty while it is paused
/// @param left what was left when it was paused; meaningless while it runs
public record Timer(Duration given, Optional<Instant> end, Duration left) {

    /// From here on the room should see that time grows short.
    private static final Duration SHORT = Duration.ofMinutes(5);

    public static Timer started(Duration given, Instant now) {
        return new Timer(given, Optional.of(now.plus(given)), Duration.ZERO);
    }

    public boolean runs() {
        return end.isPresent();
    }

    public Duration left(Instant now) {
        return isOpen() ? Duration.ZERO : end.map(at -> Duration.between(now, at)).orElse(left);
    }

    public Timer paused(Instant now) {
        return new Timer(given, Optional.empty(), left(now));
    }

    public Timer resumed(Instant now) {
        return runs() ? this : new Timer(given, Optional.of(now.plus(left)), Duration.ZERO);
    }

    /// With more time, whether it runs or not.
    public Timer plus(Duration more) {
        return new Timer(given.plus(more), end.map(at -> at.plus(more)), left.plus(more));
    }

    /// With more time from the room's own hand: where no time was set it begins now.
    public Timer granted(Duration more, Instant now) {
        return isOpen() ? started(more, now) : plus(more);
    }

    /// True where no time was set: nothing runs out.
    public boolean isOpen() {
        return given.isZero();
    }

    public boolean isOver(Instant now) {
        return left(now).isNegative();
    }

    /// Less than five minutes are left of a time that was longer, or it is over.
    public boolean isShort(Instant now) {
        boolean longer = given.compareTo(SHORT) > 0;
        return isOver(now) || (longer && left(now).compareTo(SHORT) < 0);
    }

    /// As a clock shows it: minutes and seconds, hours from one hour on; a plus sign once it is
    /// over.
    public String shown(Instant now) {
        Duration all = left(now);
        boolean over = all.isNegative();
        long seconds = over ? all.negated().toSeconds() : Math.ceilDiv(all.toMillis(), 1000);
        String sign = over ? "+" : "";
        return seconds >= 3600
                ? "%s%d:%02d:%02d".formatted(sign, seconds / 3600, seconds / 60 % 60, seconds % 60)
                : "%s%02d:%02d".formatted(sign, seconds / 60, seconds % 60);
    }
}
