package dev.watershed.data.saga;

/// One thing that happens in a run.
///
/// @param step the place of the step it happens to, from 0
public record Happening(int step, What what) {

    /// What can happen to a step.
    public enum What {
        DONE,
        REFUSED,
        /// The request never arrived.
        LOST,
        /// It was done, but its answer never arrived.
        UNHEARD,
        /// The request arrived twice.
        TWICE,
        ASKED_AGAIN,
        /// Nobody stops waiting.
        HANGS,
        GIVEN_UP,
        UNDONE,
        UNDO_FAILED,
        UNDO_LOST,
        UNDO_TWICE,
        /// There is nothing that takes it back, or nobody asks for it any more.
        LEFT
    }

    /// True when something does not go as it should.
    public boolean fault() {
        return switch (what) {
            case REFUSED, LOST, UNHEARD, TWICE, UNDO_FAILED, UNDO_LOST, UNDO_TWICE -> true;
            case DONE, ASKED_AGAIN, HANGS, GIVEN_UP, UNDONE, LEFT -> false;
        };
    }
}
