package dev.watershed.ui.bench.durability;

import dev.watershed.document.Document;
import dev.watershed.document.Edit;
import dev.watershed.journal.TransactionId;
import dev.watershed.storage.StateFolder;
import dev.watershed.storage.UnreadableFile;
import dev.watershed.storage.journal.Journals;
import dev.watershed.storage.journal.KeptWall;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/// How long it takes until a transaction is on the disk, and until a wall with a long history is
/// open.
final class LongHistory {

    private static final int TRANSACTIONS = 100_000;
    private static final int NOTES = 300;
    private static final int SAMPLES = 500;

    /// The first ones also load the program.
    private static final int WARM_UP = 50;

    private LongHistory() {}

    static List<Proof> run(Path root) throws UnreadableFile {
        StateFolder state = new StateFolder(root);
        Journals journals = new Journals(state, () -> Instant.EPOCH, () -> "long");
        KeptWall wall = journals.begin(Document.EMPTY, false);
        List<Long> delays = new ArrayList<>();
        for (int i = 0; i < SAMPLES + WARM_UP; i++) {
            long start = System.nanoTime();
            Script.step(wall.journal(), Instant.EPOCH);
            awaitKept(wall);
            if (i >= WARM_UP) {
                delays.add(System.nanoTime() - start);
            }
        }
        for (int i = SAMPLES + WARM_UP; i < TRANSACTIONS; i++) {
            step(wall, i);
        }
        awaitKept(wall);
        Document seen = wall.journal().document();
        wall.close();
        List<Long> openings = new ArrayList<>();
        boolean same = true;
        for (int i = 0; i < 3; i++) {
            long start = System.nanoTime();
            Journals again = new Journals(state, () -> Instant.EPOCH, () -> "again");
            KeptWall opened = again.recover(again.leftBehind().getFirst(), Locale.ENGLISH);
            openings.add(System.nanoTime() - start);
            same &= opened.journal().document().equals(seen);
            same &= opened.journal().canUndo().isPresent();
            opened.abandon();
        }
        Collections.sort(delays);
        return List.of(
                Proof.of(
                        "time until an edit is on the disk",
                        SAMPLES,
                        (int) delays.stream().filter(d -> d > 100_000_000L).count(),
                        millis("median", delays.get(SAMPLES / 2)),
                        millis("99 of 100 below", delays.get(SAMPLES * 99 / 100)),
                        millis("longest", delays.getLast())),
                Proof.of(
                        "opening a wall with " + TRANSACTIONS + " transactions",
                        openings.size(),
                        same ? 0 : 1,
                        millis("first", openings.getFirst()),
                        millis("last", openings.getLast())));
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
