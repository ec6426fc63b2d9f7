package dev.watershed.boundary;

import dev.watershed.board.NoteId;
import dev.watershed.finding.Wording;

/// Something only the team can answer, and whose answer may redraw the lines. The answer is a [Tie]
/// between `a` and `b`.
///
/// @param text whether the two belong together
/// @param consequence what the less expected answer would change
/// @param confidence how likely “together” is, 0 to 1; .5 is a toss-up
/// @param effect expected share of the wall that the answer concerns, 0 to 1
public record Question(
        Wording text, Wording consequence, NoteId a, NoteId b, double confidence, double effect) {

    public Tie answered(boolean together) {
        return new Tie(a, b, together);
    }
}
