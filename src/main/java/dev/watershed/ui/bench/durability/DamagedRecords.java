package dev.watershed.ui.bench.durability;

import dev.watershed.document.Document;
import dev.watershed.storage.StateFolder;
import dev.watershed.storage.UnreadableFile;
import dev.watershed.storage.journal.Journals;
import dev.watershed.storage.journal.KeptWall;
import dev.watershed.storage.journal.Recoverable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;

/// A journal cut at every byte of its last three records, and with every bit of one record flipped:
/// what stands before the damage always comes back, and damage in the middle is never written over.
final class DamagedRecords {

    private static final int EDITS = 30;

    private final Journals journals;
    private final Path log;
    private final byte[] whole;
    private final List<Integer> ends = new ArrayList<>();
    private final List<Document> walls = Script.walls(Document.EMPTY, EDITS, journal -> {});

    private DamagedRecords(Journals journals, Path log, byte[] whole) {
        this.journals = journals;
        this.log = log;
        this.whole = whole;
    }

    static List<Proof> run(Path root) throws IOException {
        AtomicInteger ids = new AtomicInteger();
        StateFolder state = new StateFolder(root);
        Journals journals =
                new Journals(state, () -> Instant.EPOCH, () -> "j" + ids.incrementAndGet());
        KeptWall wall = journals.begin(Document.EMPTY, false);
        List<Integer> ends = new ArrayList<>();
        Path log = root.resolve("journals").resolve("j1").resolve("journal.log");
        for (int i = 0; i < EDITS; i++) {
            Script.step(wall.journal(), Instant.EPOCH);
            while (wall.keeping().kept() < wall.journal().size()) {
                LockSupport.parkNanos(50_000);
            }
            ends.add((int) Files.size(log));
        }
        wall.abandon();
        DamagedRecords records = new DamagedRecords(journals, log, Files.readAllBytes(log));
        records.ends.addAll(ends);
        return List.of(
                records.cut(),
                records.flipped(EDITS - 1, "every bit of the last record flipped"),
                records.flipped(EDITS - 3, "every bit of a record in the middle flipped"));
    }

    private Proof cut() throws IOException {
        int broken = 0;
        int from = ends.get(EDITS - 4);
        for (int length = from; length < whole.length; length++) {
            Files.write(log, Arrays.copyOf(whole, length));
            int wanted = (int) ends.stream().filter(within(length)).count();
            broken += found(wanted, false) ? 0 : 1;
        }
        return Proof.of("last three records cut at every byte", whole.length - from, broken);
    }

    private static java.util.function.Predicate<Integer> within(int length) {
        return end -> end <= length;
    }

    private Proof flipped(int record, String what) throws IOException {
        int broken = 0;
        int from = ends.get(record - 1);
        int to = ends.get(record);
        boolean middle = record < EDITS - 1;
        for (int bit = from * 8; bit < to * 8; bit++) {
            byte[] damaged = whole.clone();
            damaged[bit / 8] ^= (byte) (1 << bit % 8);
            Files.write(log, damaged);
            boolean good = found(record, middle);
            boolean untouched = !middle || Arrays.equals(Files.readAllBytes(log), damaged);
            broken += good && untouched ? 0 : 1;
        }
        return Proof.of(what, (to - from) * 8, broken);
    }

    /// True when exactly so many transactions come back.
    private boolean found(int wanted, boolean readOnly) throws IOException {
        List<Recoverable> left = journals.leftBehind();
        if (left.isEmpty()) {
            return false;
        }
        try {
            KeptWall wall = journals.recover(left.getFirst(), Locale.ENGLISH);
            boolean same = wall.journal().document().equals(walls.get(wanted));
            boolean told = wall.opening().readOnly().isPresent() == readOnly;
            wall.abandon();
            forgetWhatWasSetAside();
            return same && told;
        } catch (UnreadableFile lost) {
            return false;
        }
    }

    private void forgetWhatWasSetAside() throws IOException {
        try (Stream<Path> all = Files.list(log.resolveSibling("."))) {
            for (Path file : all.filter(p -> p.toString().endsWith(".bin")).toList()) {
                Files.delete(file);
            }
        }
    }
}
