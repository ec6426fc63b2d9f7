package dev.watershed.ui.history;

import dev.watershed.board.NoteId;
import dev.watershed.finding.Wording;
import java.time.Instant;
import java.util.List;
import java.util.Set;

/// One transaction as the list of the history shows it.
///
/// @param position how many transactions there are with it
/// @param told what it changed, at most [#TOLD] of them
/// @param more how many changes are not told
/// @param touched the notes it is about
record Entry(
        int position,
        Instant at,
        String author,
        Wording label,
        List<Wording> told,
        int more,
        Set<NoteId> touched) {

    static final int TOLD = 4;
}
