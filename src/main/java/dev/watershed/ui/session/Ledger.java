package dev.watershed.ui.session;

import dev.watershed.document.Document;
import dev.watershed.document.Edit;
import dev.watershed.document.Refusal;
import dev.watershed.finding.Wording;
import java.time.Instant;
import java.util.Optional;

/// Where the edits of one wall are written down. The journal is one; a test may bring its own.
public interface Ledger {

    Document document();

    /// Does the edit as one undo, or says why not.
    Optional<Refusal> perform(Edit edit, String id, Instant at, String author);

    /// What undo would take back; empty when there is nothing.
    Optional<Wording> undoable();

    /// What redo would do again; empty when there is nothing.
    Optional<Wording> redoable();

    void undo(String id, Instant at, String author);

    void redo(String id, Instant at, String author);
}
