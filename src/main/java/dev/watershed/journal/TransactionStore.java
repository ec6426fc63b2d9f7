package dev.watershed.journal;

import dev.watershed.data.stream.EventStore;
import dev.watershed.document.Document;
import java.util.List;

/// The event store of a wall: its events are transactions, its state the document. The port is the
/// one that teams are given for their own stores, with the same promises
/// (`dev.watershed.data.stream.StoreContract`).
public interface TransactionStore extends EventStore<Transaction, Document> {

    /// The whole history in brief, oldest first: told without reading what was changed.
    List<Step> steps();
}
