package dev.watershed.journal;

import dev.watershed.document.Change;
import dev.watershed.finding.Wording;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// What happened at once, by one hand: one entry of the history and one step of undo.
///
/// @param author who asked for it; empty if unknown
/// @param label what was asked for, in a few words
/// @param changes what happened, in order; never empty
/// @param undoes the transaction this one takes back; a redo takes back an undo
public record Transaction(
        TransactionId id,
        Instant at,
        String author,
        Wording label,
        List<Change> changes,
        Optional<TransactionId> undoes) {

    public Transaction {
        changes = List.copyOf(changes);
    }
}
