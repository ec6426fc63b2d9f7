package dev.watershed.boundary;

import dev.watershed.board.NoteId;
import java.util.List;

/// Two groups of notes weighed against each other.
///
/// @param left the most prominent note of one side: what to call it
/// @param right the most prominent note of the other side
/// @param score in points (log-odds); at 0 it is as likely as not that they belong together
/// @param reasons the terms of the score, most telling first; they add up to it
public record Join(NoteId left, NoteId right, double score, List<Reason> reasons) {

    public Join {
        reasons = List.copyOf(reasons);
    }

    /// How likely the two belong together, 0 to 1.
    public double probability() {
        return 1 / (1 + Math.exp(-score));
    }
}
