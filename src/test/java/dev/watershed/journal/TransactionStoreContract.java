package dev.watershed.journal;

import dev.watershed.data.stream.EventStoreContract;
import dev.watershed.document.Change;
import dev.watershed.document.Document;
import dev.watershed.document.Evolution;
import dev.watershed.finding.Wording;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// The contract of every event store with the transactions of a wall.
public interface TransactionStoreContract extends EventStoreContract<Transaction, Document> {

    @Override
    default Document start() {
        return Document.EMPTY;
    }

    @Override
    default Transaction event(int n) {
        Change renamed = new Change.WallRenamed(n == 0 ? "" : "Wall " + (n - 1), "Wall " + n);
        return new Transaction(
                new TransactionId("t" + n),
                Instant.EPOCH.plusSeconds(n),
                "Ana",
                Wording.of("document.label.rename-wall"),
                List.of(renamed),
                Optional.empty());
    }

    @Override
    default Document fold(Document state, Transaction event) {
        return Evolution.evolve(state, event.changes());
    }
}
