package dev.watershed.storage.journal;

import dev.watershed.document.Document;
import dev.watershed.journal.Step;
import dev.watershed.journal.Transaction;
import dev.watershed.journal.TransactionStore;
import dev.watershed.storage.FileLayer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/// Keeps transactions on the disk. [#save] hands one over and never waits; [#keeping] says how far
/// the disk has come. May be asked from any thread that is not interrupted.
public final class DiskEventStore implements TransactionStore, AutoCloseable {

    /// So many transactions stay in memory at least, for undo.
    private static final int RECENT = 2_000;

    /// Opening replays at most so many transactions, and those that came since the last snapshot.
    private static final int SNAPSHOT_EVERY = 1_000;

    private static final int READ_AT_ONCE = 1_000;

    /// A save does not wait longer for a journal whose disk refuses.
    private static final long PATIENCE_MILLIS = 2_000;

    private static final System.Logger LOG = System.getLogger(DiskEventStore.class.getName());

    private final FileLayer files;
    private final Path log;
    private final Snapshots snapshots;
    private final LogWriter writer;
    private final List<Step> steps = new ArrayList<>();
    private final List<Long> offsets = new ArrayList<>();
    private final TreeMap<Integer, Transaction> recent = new TreeMap<>();
    private final TreeMap<Integer, Document> inMemory = new TreeMap<>();
    private final List<Consumer<Keeping>> listeners = new CopyOnWriteArrayList<>();
    private final SnapshotThread snapshotThread = new SnapshotThread();
    private Keeping keeping;
    private long end;
    private long markEnd;
    private int lastSnapshot;

    /// A new journal. Nothing is written before there is something to keep.
    ///
    /// @param start the document before anything happened
    /// @param preparation is done once the folder is there, before the first frame is written
    static DiskEventStore beginning(
            JournalFolder folder, Document start, LogWriter.Preparation preparation) {
        LogReading nothing = LogReading.of(new byte[0]);
        DiskEventStore store =
                new DiskEventStore(
                        folder,
                        nothing,
                        0,
                        () -> {
                            folder.prepare(start);
                            preparation.prepare();
                        });
        store.remember(new Snapshot<>(0, start));
        return store;
    }

    /// Goes on with a journal.
    ///
    /// @param found the good frames of the log; what stands behind them is cut off by the first
    ///   write
    static DiskEventStore continuing(JournalFolder folder, LogReading found) {
        NavigableSet<Integer> kept = folder.snapshots().positions();
        int last = kept.isEmpty() ? 0 : kept.last();
        return new DiskEventStore(folder, found, last, () -> {});
    }

    private DiskEventStore(
            JournalFolder folder,
            LogReading found,
            int lastSnapshot,
            LogWriter.Preparation preparation) {
        this.files = folder.files();
        this.log = folder.log();
        this.snapshots = folder.snapshots();
        this.lastSnapshot = lastSnapshot;
        for (LogReading.Placed placed : found.good()) {
            if (placed.frame().kind() == Frame.Kind.TRANSACTION) {
                steps.add(TransactionCodec.step(placed.frame().payload()));
                offsets.add((long) placed.offset());
            } else if (placed.frame().kind() == Frame.Kind.SAVED) {
                markEnd = (long) placed.offset() + placed.frame().length();
            }
        }
        end = found.end();
        keeping = new Keeping(steps.size(), Optional.empty());
        var state = new LogWriter.State(found.good().size(), end, Optional.empty());
        writer = new LogWriter(files, log, preparation, state, this::told);
        writer.start();
    }

    @Override
    public synchronized void save(Transaction transaction, int x) {
        if (x < 0 || x > steps.size()) {
            throw new OutOfDate(x, steps.size());
        }
        if (x < steps.size()) {
            if (!steps.get(x).id().equals(transaction.id())) {
                throw new OutOfDate(x, steps.size());
            }
            return;
        }
        steps.add(Step.of(transaction));
        recent.put(x, transaction);
        writer.add(
                new LogWriter.Waiting(
                        Frame.Kind.TRANSACTION, x, () -> TransactionCodec.encode(transaction)));
    }

    /// Remembers that the wall's file holds what the wall was after so many transactions.
    void mark(SavedMark mark) {
        writer.add(new LogWriter.Waiting(Frame.Kind.SAVED, mark.position(), () -> mark.payload()));
    }

    /// Remembers that the file is about to be replaced, and waits for a while until that is on the
    /// disk. Not for the window's own thread.
    void announce(SavedMark mark) {
        CountDownLatch synced = new CountDownLatch(1);
        writer.add(
                new LogWriter.Waiting(
                        Frame.Kind.SAVING, mark.position(), mark::payload, synced::countDown));
        try {
            boolean there = synced.await(PATIENCE_MILLIS, TimeUnit.MILLISECONDS);
            LOG.log(System.Logger.Level.TRACE, "announced: {0}", there);
        } catch (InterruptedException hurry) {
            Thread.currentThread().interrupt();
        }
    }

    /// Remembers that a window opened the wall.
    void opened(Instant at) {
        writer.add(
                new LogWriter.Waiting(
                        Frame.Kind.OPENED,
                        size(),
                        () -> at.toString().getBytes(StandardCharsets.UTF_8)));
    }

    private void told(LogWriter.State state, List<Frame> written) {
        Keeping now;
        synchronized (this) {
            for (Frame frame : written) {
                if (frame.kind() == Frame.Kind.TRANSACTION) {
                    offsets.add(end);
                }
                end += frame.length();
                markEnd = frame.kind() == Frame.Kind.SAVED ? end : markEnd;
            }
            while (recent.size() > RECENT && recent.firstKey() < offsets.size()) {
                recent.pollFirstEntry();
            }
            keeping = new Keeping(offsets.size(), state.trouble());
            now = keeping;
        }
        listeners.forEach(listener -> listener.accept(now));
    }

    /// How far the disk has come.
    public synchronized Keeping keeping() {
        return keeping;
    }

    /// Where in the log the last mark of a save ends, in bytes; 0 when there is none.
    synchronized long markEnd() {
        return markEnd;
    }

    /// Is told whenever the disk has come further or refuses, on the writer's thread.
    public void listen(Consumer<Keeping> listener) {
        listeners.add(listener);
        listener.accept(keeping());
    }

    /// Tries at once what the disk has refused.
    public void retry() {
        writer.retry();
    }

    @Override
    public synchronized int size() {
        return steps.size();
    }

    @Override
    public synchronized List<Step> steps() {
        return List.copyOf(steps);
    }

    @Override
    public List<Transaction> getNAfterX(int n, int x) {
        int from = Math.clamp(x, 0, size());
        int to = (int) Math.min(size(), (long) from + Math.max(0, n));
        List<Transaction> found = new ArrayList<>(to - from);
        while (found.size() < to - from) {
            int next = from + found.size();
            Optional<Transaction> remembered = remembered(next);
            if (remembered.isPresent()) {
                found.add(remembered.get());
            } else {
                found.addAll(read(next, Math.min(to, next + READ_AT_ONCE)));
            }
        }
        return found;
    }

    private synchronized Optional<Transaction> remembered(int position) {
        return Optional.ofNullable(recent.get(position));
    }

    /// Transactions from the disk, as many as lie there without one that is still in memory.
    private List<Transaction> read(int from, int to) {
        long start;
        long stop;
        int last = to;
        synchronized (this) {
            Integer held = recent.ceilingKey(from);
            last = held == null ? last : Math.min(last, held);
            start = offsets.get(from);
            stop = last < offsets.size() ? offsets.get(last) : end;
        }
        try {
            byte[] part =
                    files.read(log, start, (int) Math.min(Integer.MAX_VALUE - 16, stop - start));
            List<Transaction> found = new ArrayList<>();
            int at = 0;
            while (found.size() < last - from) {
                Frame frame =
                        Frame.at(part, at)
                                .orElseThrow(() -> new IOException("the journal has changed"));
                at += frame.length();
                if (frame.kind() == Frame.Kind.TRANSACTION) {
                    found.add(TransactionCodec.decode(frame.payload()));
                }
            }
            return found;
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    @Override
    public void saveSnapshot(int position, Document document) {
        synchronized (this) {
            if (position < 0 || position > steps.size()) {
                throw new IllegalArgumentException("no place " + position + " in " + steps.size());
            }
            inMemory.put(position, document);
            if (position - lastSnapshot < SNAPSHOT_EVERY) {
                return;
            }
            lastSnapshot = position;
        }
        String mark = mark(position);
        snapshotThread.run(() -> snapshots.write(position, mark, document));
    }

    /// Names the transaction before a place in the history.
    private synchronized String mark(int position) {
        return position == 0 ? JournalFolder.START : steps.get(position - 1).id().value();
    }

    @Override
    public Snapshot<Document> snapshotAtOrBefore(int position) {
        int wanted = Math.clamp(position, 0, size());
        Optional<Snapshot<Document>> near = nearInMemory(wanted);
        for (int kept : snapshots.positions().headSet(wanted, true).descendingSet()) {
            if (near.isPresent() && near.get().position() >= kept) {
                break;
            }
            Optional<Snapshot<Document>> read = snapshots.read(kept, mark(kept));
            if (read.isPresent()) {
                return remember(read.get());
            }
        }
        return near.orElseThrow(
                () -> new UncheckedIOException(new IOException("the journal has no beginning")));
    }

    private synchronized Optional<Snapshot<Document>> nearInMemory(int position) {
        return Optional.ofNullable(inMemory.floorEntry(position))
                .map(entry -> new Snapshot<>(entry.getKey(), entry.getValue()));
    }

    private synchronized Snapshot<Document> remember(Snapshot<Document> snapshot) {
        inMemory.put(snapshot.position(), snapshot.state());
        return snapshot;
    }

    /// Writes what waits, then lets go of the log.
    @Override
    public void close() {
        writer.close();
        snapshotThread.close();
    }

    /// Lets go of everything at once, as a crash would.
    void abandon() {
        writer.abandon();
        snapshotThread.close();
    }
}
