package dev.watershed.ui.bench.durability;

import dev.watershed.document.Document;
import dev.watershed.storage.RealFiles;
import dev.watershed.storage.SafeWrite;
import dev.watershed.storage.StateFolder;
import dev.watershed.storage.StormWriter;
import dev.watershed.storage.UnreadableFile;
import dev.watershed.storage.journal.Journals;
import dev.watershed.storage.journal.KeptWall;
import dev.watershed.storage.journal.Recoverable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/// A disk that fills up in the middle of a record: by a limit on the size of files, and, where one
/// may mount one, on a small disk in memory.
final class FullDisk {

    private static final int EDITS = 3_000;
    private static final int LIMIT_KILOBYTES = 150;
    private static final int SPARE_BYTES = 500_000;

    private FullDisk() {}

    static List<Proof> run(Path root) throws IOException, InterruptedException {
        return List.of(
                limited(root.resolve("limited")),
                onSmallDisk(root.resolve("small")),
                savedOnSmallDisk(root.resolve("small-file")));
    }

    private static Proof limited(Path state) throws IOException, InterruptedException {
        String what = "file size limit (ulimit -f) reached in the middle of a record";
        if (!Files.isExecutable(Path.of("/bin/bash"))) {
            return Proof.notRun(what, "no shell with limits here");
        }
        int kept;
        boolean told;
        try (Child child =
                new Child(
                        "ulimit -f " + LIMIT_KILOBYTES,
                        "--journal",
                        state.toString(),
                        String.valueOf(EDITS))) {
            child.await(() -> child.troubles() > 0);
            told = child.lives() && child.troubles() > 0;
            child.kill();
            kept = child.kept();
        }
        boolean whole = told && found(state) >= kept && kept > 0;
        return Proof.of(
                what, 1, whole ? 0 : 1, kept + " kept before it, the rest told as not kept");
    }

    private static Proof onSmallDisk(Path mount) throws IOException, InterruptedException {
        String what = "small disk (tmpfs) full, then space again";
        Files.createDirectories(mount);
        if (!shell("mount -t tmpfs -o size=700k tmpfs " + mount)) {
            return Proof.notRun(what, "no right to mount a disk in memory");
        }
        try {
            Path filler = Files.write(mount.resolve("filler"), new byte[SPARE_BYTES]);
            int full;
            boolean told;
            boolean went;
            try (Child child = new Child("", "--journal", mount.toString(), "1200")) {
                child.await(() -> child.troubles() > 0);
                full = child.kept();
                told = child.lives() && child.troubles() > 0;
                Files.delete(filler);
                child.await(() -> child.kept() == 1200);
                went = child.kept() == 1200;
                child.kill();
            }
            boolean whole = told && went && found(mount) == 1200;
            return Proof.of(
                    what,
                    1,
                    whole ? 0 : 1,
                    full + " kept before it, all 1200 after space came back");
        } finally {
            shell("umount " + mount);
        }
    }

    /// A save that does not fit leaves the last good file as it was, and nothing beside it.
    private static Proof savedOnSmallDisk(Path mount) throws IOException, InterruptedException {
        String what = "saving to a small disk (tmpfs) that is full, then has space again";
        Files.createDirectories(mount);
        if (!shell("mount -t tmpfs -o size=700k tmpfs " + mount)) {
            return Proof.notRun(what, "no right to mount a disk in memory");
        }
        try {
            Path filler = Files.write(mount.resolve("filler"), new byte[SPARE_BYTES]);
            Path file = mount.resolve("wall.storm");
            byte[] old = StormWriter.bytes(Document.EMPTY.titled("old"));
            byte[] next = Arrays.copyOf(old, SPARE_BYTES / 2);
            Arrays.fill(next, old.length, next.length, (byte) '\n');
            SafeWrite.replace(file, old);
            boolean refused = false;
            try {
                SafeWrite.replace(file, next);
            } catch (IOException full) {
                refused = Arrays.equals(Files.readAllBytes(file), old);
            }
            boolean clean = RealFiles.DISK.list(mount).size() == 2;
            Files.delete(filler);
            SafeWrite.replace(file, next);
            boolean went = Arrays.equals(Files.readAllBytes(file), next);
            return Proof.of(what, 2, (refused && clean ? 0 : 1) + (went ? 0 : 1));
        } finally {
            shell("umount " + mount);
        }
    }

    private static boolean shell(String command) throws IOException, InterruptedException {
        return new ProcessBuilder("bash", "-c", command)
                        .redirectErrorStream(true)
                        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                        .start()
                        .waitFor()
                == 0;
    }

    /// How many transactions come back; -1 when they are not what was done.
    private static int found(Path state) {
        Journals journals = new Journals(new StateFolder(state), () -> Instant.EPOCH, () -> "x");
        List<Recoverable> left = journals.leftBehind();
        if (left.isEmpty()) {
            return -1;
        }
        try {
            KeptWall wall = journals.recover(left.getFirst(), Locale.ENGLISH);
            int size = wall.journal().size();
            List<Document> walls = Script.walls(Document.EMPTY, size, journal -> {});
            boolean same = wall.journal().document().equals(walls.get(size));
            wall.abandon();
            return same ? size : -1;
        } catch (UnreadableFile lost) {
            return -1;
        }
    }
}
