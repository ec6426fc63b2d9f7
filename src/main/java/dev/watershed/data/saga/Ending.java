package dev.watershed.data.saga;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// How a run ended.
///
/// @param failedAt the place of the step that failed or hung, from 0; -1 when none did
/// @param leftSteps one bit per step whose effect is still there though the saga was given up
/// @param twiceSteps one bit per step that was done, or taken back, once too often
/// @param late true when something had to be asked again
/// @param hearing when `told` hears of it
/// @param told who hears of it; empty for nobody
public record Ending(
        Ends ends,
        int failedAt,
        long leftSteps,
        long twiceSteps,
        boolean late,
        Hearing hearing,
        String told) {

    /// How it can end.
    public enum Ends {
        /// Every step is done.
        COMMITTED,
        /// Every step that was done is taken back.
        UNDONE,
        /// Some of it is done, some is not, and nothing changes that by itself.
        STUCK;

        /// The name used on the command line.
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /// Written out, for hundreds of thousands of runs are counted by how they end.
    @Override
    public int hashCode() {
        int hash = Long.hashCode(leftSteps);
        hash = 31 * hash + Long.hashCode(twiceSteps);
        hash = 31 * hash + failedAt;
        hash = 31 * hash + ends.hashCode();
        hash = 31 * hash + hearing.hashCode();
        hash = 31 * hash + told.hashCode();
        return 2 * hash + (late ? 1 : 0);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Ending e
                && leftSteps == e.leftSteps
                && twiceSteps == e.twiceSteps
                && failedAt == e.failedAt
                && ends == e.ends
                && late == e.late
                && hearing == e.hearing
                && told.equals(e.told);
    }

    /// The places of the steps whose effect is still there, in their order.
    public List<Integer> left() {
        return places(leftSteps);
    }

    /// The places of the steps that happened once too often.
    public List<Integer> twice() {
        return places(twiceSteps);
    }

    private static List<Integer> places(long bits) {
        List<Integer> places = new ArrayList<>();
        for (int i = 0; i < Saga.MOST_STEPS; i++) {
            if (((bits >> i) & 1) == 1) {
                places.add(i);
            }
        }
        return List.copyOf(places);
    }
}
