package dev.watershed.drawing.saga;

import java.util.List;
import java.util.OptionalInt;

/// A saga ready to be drawn, every text already in one language.
///
/// @param steps from the first to the last
/// @param pivot the place of the step after which there is no way back, from 0
/// @param pivotText what the tape says
public record SagaPicture(List<Step> steps, OptionalInt pivot, String pivotText) {

    /// A step and what takes it back.
    ///
    /// @param service with its number, such as "1 Ordering"
    /// @param ordinal the colour of its context
    /// @param state what became of it
    /// @param word the state in a word; empty for none
    /// @param undo the compensation; empty for none
    /// @param undoDetail such as "undo first, easy"
    /// @param undoState what became of the compensation
    public record Step(
            String service,
            String action,
            int ordinal,
            State state,
            String word,
            String undo,
            String undoDetail,
            State undoState) {}

    /// How a box looks; a word or its line always says the same as its colour.
    public enum State {
        /// Nothing is replayed.
        PLAIN,
        DONE,
        FAILED,
        /// Not reached in the run that is replayed.
        WAITING,
        UNDONE,
        /// Done, and nothing takes it back any more.
        LEFT
    }

    public SagaPicture {
        steps = List.copyOf(steps);
    }
}
