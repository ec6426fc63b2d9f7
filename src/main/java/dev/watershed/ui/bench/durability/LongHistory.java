package dev.watershed.ui.bench.durability;

import dev.watershed.document.Document;
import dev.watershed.document.Edit;
import dev.watershed.journal.TransactionId;
import dev.watershed.storage.FileLayer;
import dev.watershed.storage.RealFiles;
import dev.watershed.storage.StateFolder;
import dev.watershed.storage.StormWriter;
import dev.watershed.storage.UnreadableFile;
import dev.watershed.storage.journal.Journals;
import dev.watershed.storage.journal.KeptWall;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;

/// How long it takes until a transaction is on the disk, and until a wall with a long history is
/// open.
final class LongHistory {

    private static final int TRANSACTIONS = 100_000;
    private static final int NOTES = 300;
    private static final int SAMPLES = 500;

    /// The first ones also load the program.
    private static final int WARM_UP = 50;

    private static final long MOST_NANOS = 100_000_000L;
    private static final int OPENINGS = 5;

    private final StateFolder state;
    private final Path file;

    private LongHistory(Path root) throws IOException {
        state = new StateFolder(root);
        Files.createDirectories(root);
        file = Files.write(root.resolve("long.storm"), StormWriter.bytes(Document.EMPTY));
    }

    static List<Proof> run(Path root) throws IOException, UnreadableFile {
        LongHistory history = new LongHistory(root);
        StubbornDisk disk = new StubbornDisk();
        KeptWall wall = history.journals(disk).open(history.file, Locale.ENGLISH);
        Proof delays = delays(wall, disk);
        for (int i = SAMPLES + WARM_UP; i < TRANSACTIONS; i++) {
            step(wall, i);
        }
        awaitKept(wall);
        Document seen = wall.journal().document();
        wall.close();
        return List.of(delays, history.openings(seen));
    }

    private Journals journals(FileLayer disk) {
        AtomicInteger ids = new AtomicInteger();
        return new Journals(disk, state, () -> Instant.EPOCH, () -> "long" + ids.incrementAndGet());
    }

    /// One edit after the other, each waited for.
    private static Proof delays(KeptWall wall, StubbornDisk disk) {
        List<Long> delays = new ArrayList<>();
        List<Long> own = new ArrayList<>();
        for (int i = 0; i < SAMPLES + WARM_UP; i++) {
            long forced = disk.forcedNanos();
            long start = System.nanoTime();
            Script.step(wall.journal(), Instant.EPOCH);
            awaitKept(wall);
            long delay = System.nanoTime() - start;
            if (i >= WARM_UP) {
                delays.add(delay);
                own.add(delay - (disk.forcedNanos() - forced));
            }
        }
        return Proof.of(
                "an edit is on the disk within 100 ms",
                SAMPLES,
                (int) delays.stream().filter(d -> d > MOST_NANOS).count(),
                spread("in all", delays),
                spread("without the time the disk takes to force", own));
    }

    private static String spread(String what, List<Long> nanos) {
        List<Long> sorted = nanos.stream().sorted().toList();
        int size = sorted.size();
        return String.format(
                Locale.ROOT,
                "%s: p50 %.1f, p95 %.1f, p99 %.1f, longest %.1f ms",
                what,
                sorted.get(size / 2) / 1e6,
                sorted.get(size * 95 / 100) / 1e6,
                sorted.get(size * 99 / 100) / 1e6,
                sorted.getLast() / 1e6);
    }

    /// As a person opens it: the file, then the history with everything that is not in the file.
    private Proof openings(Document seen) throws UnreadableFile {
        List<Long> openings = new ArrayList<>();
        boolean same = true;
        for (int i = 0; i < OPENINGS; i++) {
            long start = System.nanoTime();
            KeptWall opened = journals(RealFiles.DISK).open(file, Locale.ENGLISH);
            openings.add(System.nanoTime() - start);
            same &= opened.journal().document().equals(seen);
            same &= opened.journal().canUndo().isPresent();
            opened.abandon();
        }
        return Proof.of(
                "opening a wall with " + TRANSACTIONS + " transactions",
                OPENINGS,
                same ? 0 : 1,
                millis("first", openings.getFirst()),
                millis("last", openings.getLast()),
                millis("longest", Collections.max(openings)));
    }

    private static void step(KeptWall wall, int position) {
        int size = wall.journal().document().board().notes().size();
        if (size < NOTES) {
            Script.step(wall.journal(), Instant.EPOCH);
        } else {
            var edit = new Edit.RenameWall("Wall " + position);
            TransactionId id = new TransactionId("t" + position);
            wall.journal().perform(edit, "bench", Instant.EPOCH, id);
        }
    }

    private static void awaitKept(KeptWall wall) {
        while (wall.keeping().kept() < wall.journal().size()) {
            LockSupport.parkNanos(TimeUnit.MICROSECONDS.toNanos(50));
        }
    }

    private static String millis(String what, long nanos) {
        return String.format(Locale.ROOT, "%s %.1f ms", what, nanos / 1e6);
    }
}
