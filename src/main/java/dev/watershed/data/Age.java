package dev.watershed.data;

/// How old a copy may be, as people say it.
///
/// @param amount of the unit; 0 where nobody said
public record Age(int amount, Unit unit) {

    /// From the longest on.
    public enum Unit {
        DAYS(86_400),
        HOURS(3_600),
        MINUTES(60),
        SECONDS(1);

        private final int seconds;

        Unit(int seconds) {
            this.seconds = seconds;
        }
    }

    /// In the largest unit that says it whole.
    public static Age of(int seconds) {
        for (Unit unit : Unit.values()) {
            if (seconds > 0 && seconds % unit.seconds == 0) {
                return new Age(seconds / unit.seconds, unit);
            }
        }
        return new Age(0, Unit.SECONDS);
    }

    /// In seconds; as many as there can be where it is longer.
    public int seconds() {
        return (int) Math.min(Integer.MAX_VALUE, (long) amount * unit.seconds);
    }
}
