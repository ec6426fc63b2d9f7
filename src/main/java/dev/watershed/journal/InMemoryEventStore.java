package dev.watershed.journal;

import dev.watershed.document.Document;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/// Keeps the history for as long as the window is open. Not for several threads.
public final class InMemoryEventStore implements EventStore {

    private final List<Transaction> transactions = new ArrayList<>();
    private final TreeMap<Integer, Document> snapshots = new TreeMap<>();

    /// @param start the document before anything happened
    public InMemoryEventStore(Document start) {
        snapshots.put(0, start);
    }

    @Override
    public void save(Transaction transaction) {
        transactions.add(transaction);
    }

    @Override
    public List<Transaction> getNAfterX(int n, int x) {
        int from = Math.clamp(x, 0, transactions.size());
        int to = (int) Math.min(transactions.size(), (long) from + Math.max(0, n));
        return List.copyOf(transactions.subList(from, to));
    }

    @Override
    public int size() {
        return transactions.size();
    }

    @Override
    public List<Step> steps() {
        return transactions.stream().map(Step::of).toList();
    }

    @Override
    public void saveSnapshot(int position, Document document) {
        snapshots.put(position, document);
    }

    @Override
    public Snapshot snapshotAtOrBefore(int position) {
        var entry = snapshots.floorEntry(Math.max(0, position));
        return new Snapshot(entry.getKey(), entry.getValue());
    }
}
