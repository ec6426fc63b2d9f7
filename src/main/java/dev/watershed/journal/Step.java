package dev.watershed.journal;

import java.util.Optional;

/// As much of a transaction as undo has to know: cheap to keep for a whole history.
///
/// @param undoes the transaction this one takes back
public record Step(TransactionId id, Optional<TransactionId> undoes) {

    public static Step of(Transaction transaction) {
        return new Step(transaction.id(), transaction.undoes());
    }
}
