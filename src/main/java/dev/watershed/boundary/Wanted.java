package dev.watershed.boundary;

import dev.watershed.board.NoteId;
import dev.watershed.finding.Wording;

/// A piece of evidence the wall does not carry yet and that would change the proposal.
///
/// @param text what to find out and how to put it on the wall
/// @param a the note to look at
/// @param b the note it may belong with
/// @param effect share of the wall that moves if it is found, 0 to 1
public record Wanted(Kind kind, Wording text, NoteId a, NoteId b, double effect) {

    /// What can be asked for.
    public enum Kind {
        /// An arrow from one aggregate to another.
        REFERENCE,
        /// A rule that must hold over both at every moment.
        INVARIANT,
        /// Whether both mean the same by a word.
        WORD,
        /// Who looks after them.
        TEAM
    }
}
