package dev.watershed.storage.journal;

import dev.watershed.data.stream.EventStore;
import dev.watershed.document.Document;
import dev.watershed.document.Evolution;
import dev.watershed.journal.Transaction;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;

/// The latest wall that good frames lead to, without writing anything.
///
/// @param position how many transactions it has behind it
/// @param at when the last of them happened; empty when only a snapshot could be read
/// @param unsaved true when it differs from what the wall's file held last
record Salvage(Document document, int position, Optional<Instant> at, boolean unsaved) {

    /// @throws IOException when there is nothing to begin from
    static Salvage of(JournalFolder folder, LogReading reading) throws IOException {
        List<Frame> frames = new ArrayList<>();
        reading.good().forEach(placed -> frames.add(placed.frame()));
        reading.after().forEach(placed -> frames.add(placed.frame()));
        NavigableSet<Integer> positions = new TreeSet<>(folder.snapshots().positions());
        for (int position : positions.descendingSet()) {
            Optional<EventStore.Snapshot<Document>> snapshot =
                    folder.snapshots().read(position, mark(position, frames));
            if (snapshot.isPresent()) {
                return folded(snapshot.get(), frames);
            }
        }
        throw new IOException("the journal has no beginning");
    }

    private static String mark(int position, List<Frame> frames) {
        return position == 0
                ? JournalFolder.START
                : frames.stream()
                        .filter(f -> isTransaction(f) && f.position() == position - 1)
                        .map(Salvage::id)
                        .findFirst()
                        .orElse("");
    }

    /// Empty when a newer version wrote it.
    private static String id(Frame transaction) {
        try {
            return TransactionCodec.step(transaction.payload()).id().value();
        } catch (UncheckedIOException strange) {
            return "";
        }
    }

    private static boolean isTransaction(Frame frame) {
        return frame.kind() == Frame.Kind.TRANSACTION;
    }

    /// Folds what follows on a snapshot for as long as it can be read.
    private static Salvage folded(EventStore.Snapshot<Document> snapshot, List<Frame> frames) {
        int saved = lastSaved(frames);
        Document document = snapshot.state();
        Optional<Document> inFile =
                saved == snapshot.position() ? Optional.of(document) : Optional.empty();
        int next = snapshot.position();
        Optional<Instant> at = Optional.empty();
        for (Frame frame : frames) {
            if (isTransaction(frame) && frame.position() == next) {
                try {
                    Transaction transaction = TransactionCodec.decode(frame.payload());
                    document = Evolution.evolve(document, transaction.changes());
                    at = Optional.of(transaction.at());
                    next++;
                } catch (IOException strange) {
                    break;
                }
                inFile = next == saved ? Optional.of(document) : inFile;
            }
        }
        boolean unsaved = next > saved && !inFile.equals(Optional.of(document));
        return new Salvage(document, next, at, unsaved);
    }

    private static int lastSaved(List<Frame> frames) {
        return frames.reversed().stream()
                .filter(frame -> frame.kind() == Frame.Kind.SAVED)
                .mapToInt(Frame::position)
                .findFirst()
                .orElse(0);
    }
}
