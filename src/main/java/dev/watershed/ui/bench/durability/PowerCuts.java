package dev.watershed.ui.bench.durability;

import dev.watershed.document.Document;
import dev.watershed.storage.SafeWrite;
import dev.watershed.storage.StateFolder;
import dev.watershed.storage.StormWriter;
import dev.watershed.storage.UnreadableFile;
import dev.watershed.storage.journal.Journals;
import dev.watershed.storage.journal.KeptWall;
import dev.watershed.storage.journal.Recoverable;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;

/// A power cut at any step of the disk, while somebody edits and saves: everything that was shown
/// as kept is there, nothing is half there, and the wall's file is the old one or the new one.
final class PowerCuts {

    private static final int EDITS = 24;
    private static final int MOST_STEPS = 150;

    private final Path root;
    private final List<Document> walls = Script.walls(Document.EMPTY, EDITS, journal -> {});
    private int broken;
    private int kept;
    private int files;

    PowerCuts(Path root) {
        this.root = root;
    }

    Proof run(int cuts) throws IOException {
        for (int seed = 0; seed < cuts; seed++) {
            if (!survives(seed)) {
                broken++;
            }
        }
        return Proof.of(
                "power cut at a seeded point; unsynced sectors dropped, reordered, garbled",
                cuts,
                broken,
                kept + " acknowledged transactions found again",
                files + " saved files whole");
    }

    private boolean survives(int seed) throws IOException {
        Random random = new Random(seed);
        PowerlessDisk disk = new PowerlessDisk(1 + random.nextInt(MOST_STEPS));
        StateFolder state = new StateFolder(root.resolve("cut" + seed));
        AtomicInteger ids = new AtomicInteger();
        Journals journals =
                new Journals(disk, state, () -> Instant.EPOCH, () -> "j" + ids.incrementAndGet());
        KeptWall wall = journals.begin(Document.EMPTY, false);
        Path file = root.resolve("cut" + seed + ".storm");
        int saved = edit(wall, disk, file, random);
        int acknowledged = wall.keeping().kept();
        wall.abandon();
        PowerlessDisk after = disk.restarted(random);
        boolean fileWhole = whole(after, file, saved);
        files += fileWhole && saved >= 0 ? 1 : 0;
        kept += acknowledged;
        Journals again =
                new Journals(after, state, () -> Instant.EPOCH, () -> "k" + ids.incrementAndGet());
        return fileWhole && whole(again, acknowledged);
    }

    /// @return the position of the last save that came to its end; -1 when none did
    private int edit(KeptWall wall, PowerlessDisk disk, Path file, Random random) {
        int saved = -1;
        for (int i = 0; i < EDITS && !disk.dark(); i++) {
            Script.step(wall.journal(), Instant.EPOCH);
            if (random.nextInt(4) == 0) {
                LockSupport.parkNanos(300_000);
            }
            if (i % 6 == 5) {
                try {
                    byte[] bytes = StormWriter.bytes(wall.journal().document());
                    new SafeWrite(disk).write(file, bytes);
                    saved = wall.journal().size();
                } catch (IOException noPower) {
                    return saved;
                }
            }
        }
        while (!disk.dark() && wall.keeping().kept() < wall.journal().size()) {
            LockSupport.parkNanos(100_000);
        }
        return saved;
    }

    private boolean whole(PowerlessDisk disk, Path file, int saved) throws IOException {
        if (!disk.exists(file)) {
            return saved < 0;
        }
        byte[] found = disk.read(file);
        for (int i = Math.max(0, saved); i < walls.size(); i++) {
            if (java.util.Arrays.equals(found, StormWriter.bytes(walls.get(i)))) {
                return true;
            }
        }
        return false;
    }

    private boolean whole(Journals journals, int acknowledged) {
        List<Recoverable> left = journals.leftBehind();
        if (left.isEmpty()) {
            return acknowledged == 0;
        }
        try {
            KeptWall wall = journals.recover(left.getFirst(), Locale.ENGLISH);
            int found = wall.journal().size();
            boolean same =
                    found >= acknowledged
                            && wall.opening().readOnly().isEmpty()
                            && wall.journal().document().equals(walls.get(found));
            wall.abandon();
            return same;
        } catch (UnreadableFile lost) {
            return false;
        }
    }
}
