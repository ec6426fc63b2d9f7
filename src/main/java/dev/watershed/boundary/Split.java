package dev.watershed.boundary;

import dev.watershed.board.NoteId;
import dev.watershed.finding.Wording;
import java.util.List;

/// What dividing one group once more would change: the coordination that goes and the traffic that
/// comes. Starting coarse is cheap to mend, so a split is worth it only for what it removes.
///
/// @param left the aggregates of one side, or the notes that stand for inferred ones
/// @param right those of the other side
/// @param leftName what the first side would be called
/// @param rightName what the other side would be called
/// @param coordination pairs of aggregates that would no longer be released together
/// @param events that would cross the new line: fine
/// @param calls synchronous calls and reads that would cross it: better none
/// @param steps commands or events that change both sides at once: should be none
/// @param text all of it in a sentence
public record Split(
        List<NoteId> left,
        List<NoteId> right,
        String leftName,
        String rightName,
        int coordination,
        int events,
        int calls,
        int steps,
        Wording text) {

    public Split {
        left = List.copyOf(left);
        right = List.copyOf(right);
    }
}
