package dev.watershed.journal;

import dev.watershed.data.stream.EventStore;
import dev.watershed.document.Accepted;
import dev.watershed.document.Change;
import dev.watershed.document.Decider;
import dev.watershed.document.Decision;
import dev.watershed.document.Document;
import dev.watershed.document.Edit;
import dev.watershed.document.Evolution;
import dev.watershed.document.Inversion;
import dev.watershed.document.Labels;
import dev.watershed.finding.Wording;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/// The history of one wall and the document it leads to. Only grows: undo appends the inverse, redo
/// the inverse of that. Belongs to one thread; the documents it hands out belong to nobody and can
/// go anywhere.
public final class Journal {

    /// A snapshot every so many transactions: travelling through time replays at most as many.
    private static final int SNAPSHOT_EVERY = 50;

    private final TransactionStore store;
    private final Trail trail = new Trail();
    private Document document;

    /// How many transactions this journal has seen: if another writes to the same store, the store
    /// refuses what is decided here about a wall of yesterday.
    private int seen;

    /// Opens a store and replays what it holds, from its latest snapshot on.
    public Journal(TransactionStore store) {
        this.store = store;
        store.steps().forEach(trail::follow);
        this.seen = trail.length();
        this.document = at(seen);
    }

    /// A history in memory that begins with this document.
    public static Journal startingWith(Document start) {
        return new Journal(new InMemoryEventStore(start));
    }

    /// The wall as it is now.
    public Document document() {
        return document;
    }

    /// Does what is asked for or says why not. An edit that changes nothing is accepted and leaves
    /// no entry.
    public Decision perform(Edit edit, String author, Instant at, TransactionId id) {
        Decision decision = Decider.decide(document, edit);
        if (decision instanceof Accepted(List<Change> changes) && !changes.isEmpty()) {
            append(
                    new Transaction(
                            id, at, author, Labels.describe(edit), changes, Optional.empty()));
        }
        return decision;
    }

    /// What [#undo] would take back; empty when there is nothing.
    public Optional<Wording> canUndo() {
        return transaction(trail.nextUndo()).map(Transaction::label);
    }

    /// What [#redo] would do again; empty when there is nothing.
    public Optional<Wording> canRedo() {
        return transaction(trail.nextRedo()).map(Journal::labelOfUndone);
    }

    private Optional<Transaction> transaction(OptionalInt position) {
        return position.isEmpty()
                ? Optional.empty()
                : store.getNAfterX(1, position.getAsInt()).stream().findFirst();
    }

    /// Takes back the last transaction that still stands.
    ///
    /// @return what was appended; empty when there is nothing to undo
    public Optional<Transaction> undo(String author, Instant at, TransactionId id) {
        return transaction(trail.nextUndo())
                .map(last ->
                        takeBack(last, Wording.of("journal.undone", last.label()), author, at, id));
    }

    /// Does again what was undone last.
    ///
    /// @return what was appended; empty when there is nothing to redo
    public Optional<Transaction> redo(String author, Instant at, TransactionId id) {
        return transaction(trail.nextRedo())
                .map(undo -> takeBack(undo, labelOfUndone(undo), author, at, id));
    }

    private Transaction takeBack(
            Transaction last, Wording label, String author, Instant at, TransactionId id) {
        List<Change> back = Inversion.inverse(last.changes());
        return append(new Transaction(id, at, author, label, back, Optional.of(last.id())));
    }

    private static Wording labelOfUndone(Transaction undo) {
        return undo.label().arguments().stream()
                .filter(Wording.class::isInstance)
                .map(Wording.class::cast)
                .findFirst()
                .orElse(undo.label());
    }

    private Transaction append(Transaction transaction) {
        store.save(transaction, seen);
        seen++;
        document = Evolution.evolve(document, transaction.changes());
        trail.follow(Step.of(transaction));
        if (seen % SNAPSHOT_EVERY == 0) {
            store.saveSnapshot(seen, document);
        }
        return transaction;
    }

    /// How many transactions there are.
    public int size() {
        return store.size();
    }

    /// The whole history, oldest first.
    public List<Transaction> transactions() {
        return store.getNAfterX(Integer.MAX_VALUE, 0);
    }

    /// At most `n` transactions after the first `x`.
    public List<Transaction> getNAfterX(int n, int x) {
        return store.getNAfterX(n, x);
    }

    /// The wall as it was after the first `n` transactions: 0 is the start, [#size()] is now.
    public Document at(int n) {
        int wanted = Math.clamp(n, 0, store.size());
        EventStore.Snapshot<Document> snapshot = store.snapshotAtOrBefore(wanted);
        Document past = snapshot.state();
        int missing = wanted - snapshot.position();
        for (Transaction transaction : store.getNAfterX(missing, snapshot.position())) {
            past = Evolution.evolve(past, transaction.changes());
        }
        return past;
    }
}
