package dev.watershed.storage.journal;

import dev.watershed.document.Accepted;
import dev.watershed.document.Decision;
import dev.watershed.document.Document;
import dev.watershed.document.Edit;
import dev.watershed.finding.Wording;
import dev.watershed.journal.Journal;
import dev.watershed.journal.TransactionId;
import dev.watershed.storage.Merged;
import dev.watershed.storage.Stamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// Taking in what changed in the wall's file elsewhere, as one undo: first the file as it is, then
/// what comes of both.
///
/// @param theirs what the file holds now
/// @param merged what comes of it and of the open wall
public record TakingIn(Document theirs, Stamp stamp, Merged merged) {

    private static final Wording WHY = Wording.of("storage.journal.take-in");

    /// What is asked of the journal.
    public Edit edit() {
        return new Edit.Together(
                List.of(
                        new Edit.ReplaceWall(theirs, WHY),
                        new Edit.ReplaceWall(merged.document(), WHY)));
    }

    /// How the history tells afterwards what the file held.
    ///
    /// @param before how many transactions there were
    /// @param ours the wall as it was then
    SavedMark mark(int before, Document ours, Instant at) {
        return new SavedMark(before, ours.equals(theirs) ? 0 : 1, stamp, at);
    }

    Optional<SavedMark> perform(Journal journal, String author, Instant at, TransactionId id) {
        Document ours = journal.document();
        int before = journal.size();
        Decision decision = journal.perform(edit(), author, at, id);
        return decision instanceof Accepted
                ? Optional.of(mark(before, ours, at))
                : Optional.empty();
    }
}
