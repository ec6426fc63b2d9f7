package dev.watershed.journal;

import dev.watershed.document.Document;
import java.util.List;

/// Where transactions are kept, in the order in which they happened. Positions count from 0;
/// nothing is ever changed or taken away.
public interface EventStore {

    /// Appends one transaction.
    void save(Transaction transaction);

    /// At most `n` transactions after the first `x`.
    List<Transaction> getNAfterX(int n, int x);

    /// How many transactions there are.
    int size();

    /// The whole history in brief, oldest first: told without reading what was changed.
    List<Step> steps();

    /// Keeps the document as it was after the first `position` transactions, so that it need not be
    /// replayed.
    void saveSnapshot(int position, Document document);

    /// The latest snapshot after at most `position` transactions; there is always one at the
    /// beginning.
    Snapshot snapshotAtOrBefore(int position);

    /// A document and how many transactions it has behind it.
    record Snapshot(int position, Document document) {}
}
