package dev.watershed.ui.bench.durability;

import dev.watershed.document.Document;
import dev.watershed.storage.RealFiles;
import dev.watershed.storage.SafeWrite;
import dev.watershed.storage.StateFolder;
import dev.watershed.storage.StormWriter;
import dev.watershed.storage.UnreadableFile;
import dev.watershed.storage.journal.Journals;
import dev.watershed.storage.journal.KeptWall;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

/// Disks that refuse or linger, and a clock that is set back: nothing waits for them, nothing is
/// shown as kept that is not, and when they give in everything is kept.
final class StubbornDisks {

    private static final int EDITS = 60;

    private final Path root;
    private int states;

    StubbornDisks(Path root) {
        this.root = root;
    }

    List<Proof> run() throws IOException {
        return List.of(
                readOnlyFolder(),
                readOnlySave(),
                vanishedFolder(),
                vanishedSave(),
                slowDisk(),
                renameDenied(),
                clockSetBack());
    }

    private Journals journals(StubbornDisk disk, StateFolder state) {
        AtomicInteger ids = new AtomicInteger();
        return new Journals(disk, state, Instant::now, () -> "j" + ids.incrementAndGet());
    }

    private StateFolder state() {
        return new StateFolder(root.resolve("stubborn" + states++));
    }

    private static boolean await(BooleanSupplier so) {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(30);
        while (!so.getAsBoolean() && System.nanoTime() < end) {
            LockSupport.parkNanos(1_000_000);
        }
        return so.getAsBoolean();
    }

    private static void edit(KeptWall wall, int count) {
        for (int i = 0; i < count; i++) {
            Script.step(wall.journal(), Instant.EPOCH);
        }
    }

    private static boolean allKept(KeptWall wall) {
        return wall.keeping().kept() == wall.journal().size();
    }

    /// What a new program finds.
    private static boolean comesBack(StateFolder state, KeptWall wall) {
        Journals again = new Journals(state, Instant::now, () -> "again");
        try {
            KeptWall found = again.recover(again.leftBehind().getFirst(), Locale.ENGLISH);
            boolean same = found.journal().document().equals(wall.journal().document());
            found.abandon();
            return same;
        } catch (UnreadableFile lost) {
            return false;
        }
    }

    private Proof readOnlyFolder() {
        StubbornDisk disk = new StubbornDisk();
        disk.readOnly(true);
        StateFolder state = state();
        KeptWall wall = journals(disk, state).begin(Document.EMPTY, false);
        edit(wall, EDITS);
        boolean told = await(() -> wall.keeping().trouble().isPresent());
        boolean honest = wall.keeping().kept() == 0;
        disk.readOnly(false);
        wall.retry();
        boolean kept = await(() -> allKept(wall));
        wall.close();
        boolean good = told && honest && kept && comesBack(state, wall);
        return Proof.of("read-only folder, then writable again", 1, good ? 0 : 1);
    }

    private Proof vanishedFolder() throws IOException {
        StateFolder state = state();
        KeptWall wall = journals(new StubbornDisk(), state).begin(Document.EMPTY, false);
        edit(wall, 5);
        boolean kept = await(() -> allKept(wall));
        Path folder = state.root().resolve("journals").resolve("j1");
        for (Path file : RealFiles.DISK.list(folder)) {
            Files.delete(file);
        }
        Files.delete(folder);
        edit(wall, 5);
        boolean told = await(() -> wall.keeping().trouble().isPresent());
        boolean honest = wall.keeping().kept() <= 5;
        Path elsewhere = root.resolve("elsewhere.storm");
        SafeWrite.replace(elsewhere, StormWriter.bytes(wall.journal().document()));
        wall.abandon();
        boolean good = kept && told && honest && Files.exists(elsewhere);
        return Proof.of("folder of the journal vanishes: told, saved elsewhere", 1, good ? 0 : 1);
    }

    /// Saving where nothing may be written: told, the file as it was, kept elsewhere and again
    /// there.
    private Proof readOnlySave() throws IOException {
        StubbornDisk disk = new StubbornDisk();
        Path file = root.resolve("read-only.storm");
        byte[] old = StormWriter.bytes(Document.EMPTY.titled("old"));
        byte[] next = StormWriter.bytes(Document.EMPTY.titled("new"));
        Files.write(file, old);
        disk.readOnly(true);
        boolean refused = refuses(disk, file, next) && Arrays.equals(Files.readAllBytes(file), old);
        disk.readOnly(false);
        new SafeWrite(disk).write(file, next);
        boolean there = Arrays.equals(Files.readAllBytes(file), next);
        return Proof.of(
                "saving into a read-only folder, then writable again",
                2,
                (refused ? 0 : 1) + (there ? 0 : 1));
    }

    /// Saving where the folder is gone: told; saved elsewhere, and there once it is back.
    private Proof vanishedSave() throws IOException {
        Path file = root.resolve("vanished").resolve("wall.storm");
        byte[] wall = StormWriter.bytes(Document.EMPTY.titled("new"));
        StubbornDisk disk = new StubbornDisk();
        boolean refused = refuses(disk, file, wall) && !Files.exists(file);
        new SafeWrite(disk).write(root.resolve("saved-elsewhere.storm"), wall);
        Files.createDirectories(file.resolveSibling("."));
        new SafeWrite(disk).write(file, wall);
        boolean there = Arrays.equals(Files.readAllBytes(file), wall);
        return Proof.of(
                "saving into a folder that has vanished, then is back",
                2,
                (refused ? 0 : 1) + (there ? 0 : 1));
    }

    private static boolean refuses(StubbornDisk disk, Path file, byte[] wall) {
        try {
            new SafeWrite(disk).write(file, wall);
            return false;
        } catch (IOException told) {
            return true;
        }
    }

    private Proof slowDisk() {
        StubbornDisk disk = new StubbornDisk();
        disk.slow(500);
        StateFolder state = state();
        KeptWall wall = journals(disk, state).begin(Document.EMPTY, false);
        long slowest = 0;
        for (int i = 0; i < EDITS; i++) {
            long start = System.nanoTime();
            Script.step(wall.journal(), Instant.EPOCH);
            slowest = Math.max(slowest, System.nanoTime() - start);
        }
        boolean kept = await(() -> allKept(wall));
        wall.close();
        boolean good = kept && comesBack(state, wall) && slowest < 400_000_000L;
        return Proof.of(
                "disk that takes 500 ms to force",
                EDITS,
                good ? 0 : 1,
                String.format(Locale.ROOT, "slowest edit %.1f ms", slowest / 1e6));
    }

    private Proof renameDenied() throws IOException {
        StubbornDisk disk = new StubbornDisk();
        SafeWrite write = new SafeWrite(disk);
        Path file = root.resolve("denied.storm");
        byte[] old = StormWriter.bytes(Document.EMPTY.titled("old"));
        byte[] next = StormWriter.bytes(Document.EMPTY.titled("new"));
        Files.write(file, old);
        disk.denyRenames(Integer.MAX_VALUE);
        boolean refused = false;
        try {
            write.write(file, next);
        } catch (IOException denied) {
            refused = Arrays.equals(Files.readAllBytes(file), old);
        }
        disk.denyRenames(3);
        write.write(file, next);
        boolean there = Arrays.equals(Files.readAllBytes(file), next);
        boolean nothingLeft;
        try (var all = Files.list(root)) {
            nothingLeft =
                    all.map(path -> String.valueOf(path.getFileName()))
                            .noneMatch(name -> name.startsWith(".denied"));
        }
        return Proof.of(
                "rename denied: for ever, then three times",
                2,
                (refused ? 0 : 1) + (there && nothingLeft ? 0 : 1));
    }

    private Proof clockSetBack() {
        StateFolder state = state();
        AtomicInteger hours = new AtomicInteger(100);
        Journals journals =
                new Journals(
                        state,
                        () -> Instant.EPOCH.plusSeconds(3_600L * hours.get()),
                        () -> "back" + hours.get());
        KeptWall wall = journals.begin(Document.EMPTY, false);
        for (int i = 0; i < EDITS; i++) {
            hours.decrementAndGet();
            Script.step(wall.journal(), Instant.EPOCH.plusSeconds(3_600L * hours.get()));
        }
        boolean kept = await(() -> allKept(wall));
        wall.close();
        return Proof.of(
                "clock set back by an hour at every edit",
                EDITS,
                kept && comesBack(state, wall) ? 0 : 1);
    }
}
