package dev.watershed.journal;

import dev.watershed.document.Document;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/// Keeps the history for as long as the window is open.
public final class InMemoryEventStore implements TransactionStore {

    private final List<Transaction> transactions = new ArrayList<>();
    private final TreeMap<Integer, Document> snapshots = new TreeMap<>();

    /// @param start the document before anything happened
    public InMemoryEventStore(Document start) {
        snapshots.put(0, start);
    }

    @Override
    public synchronized void save(Transaction transaction, int x) {
        if (x == transactions.size()) {
            transactions.add(transaction);
        } else if (x < 0
                || x > transactions.size()
                || !transactions.get(x).id().equals(transaction.id())) {
            throw new OutOfDate(x, transactions.size());
        }
    }

    @Override
    public synchronized List<Transaction> getNAfterX(int n, int x) {
        int from = Math.clamp(x, 0, transactions.size());
        int to = (int) Math.min(transactions.size(), (long) from + Math.max(0, n));
        return List.copyOf(transactions.subList(from, to));
    }

    @Override
    public synchronized int size() {
        return transactions.size();
    }

    @Override
    public synchronized List<Step> steps() {
        return transactions.stream().map(Step::of).toList();
    }

    @Override
    public synchronized void saveSnapshot(int x, Document document) {
        if (x < 0 || x > transactions.size()) {
            throw new IllegalArgumentException("no place " + x + " in " + transactions.size());
        }
        snapshots.put(x, document);
    }

    @Override
    public synchronized Snapshot<Document> snapshotAtOrBefore(int x) {
        var entry = snapshots.floorEntry(Math.max(0, x));
        return new Snapshot<>(entry.getKey(), entry.getValue());
    }
}
