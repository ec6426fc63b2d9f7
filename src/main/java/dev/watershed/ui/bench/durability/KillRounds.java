package dev.watershed.ui.bench.durability;

import dev.watershed.document.Document;
import dev.watershed.journal.Journal;
import dev.watershed.storage.StateFolder;
import dev.watershed.storage.StormWriter;
import dev.watershed.storage.UnreadableFile;
import dev.watershed.storage.WallFiles;
import dev.watershed.storage.journal.Journals;
import dev.watershed.storage.journal.KeptWall;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;

/// `kill -9` on the real program, window and all, while it edits and saves; each round goes on with
/// the wall the last one left. Everything the program was told is kept is there, nothing is half
/// there, and the file is whole.
final class KillRounds {

    private static final int MOST_MILLIS = 1_200;
    private static final int HEALTHY = 3_000;

    private final Path root;
    private final PrintStream progress;
    private int kept;
    private int saves;
    private int cameBack;

    KillRounds(Path root, PrintStream progress) {
        this.root = root;
        this.progress = progress;
    }

    Proof run(int rounds) throws IOException, InterruptedException {
        int broken = 0;
        Path file = root.resolve("wall.storm");
        Path state = root.resolve("state0");
        begin(file);
        Journal expected = Journal.startingWith(Document.EMPTY);
        for (int round = 0; round < rounds; round++) {
            if (expected.size() > HEALTHY) {
                state = root.resolve("state" + round);
                begin(file);
                expected = Journal.startingWith(Document.EMPTY);
            }
            boolean survived = survives(round, state, file, expected);
            broken += survived ? 0 : 1;
            if (!survived) {
                state = root.resolve("state" + round);
                begin(file);
                expected = Journal.startingWith(Document.EMPTY);
            }
            if (round % 10 == 9) {
                progress.println("kill -9: " + (round + 1) + " rounds, broken " + broken);
            }
        }
        return Proof.of(
                "kill -9 on the real program while it edits and saves",
                rounds,
                broken,
                kept + " acknowledged transactions, all looked for",
                cameBack + " came back beyond those",
                saves + " acknowledged saves, all looked for");
    }

    private static void begin(Path file) throws IOException {
        Files.write(file, StormWriter.bytes(Document.EMPTY));
    }

    private boolean survives(int round, Path state, Path file, Journal expected)
            throws IOException, InterruptedException {
        int before = expected.size();
        Random random = new Random(round);
        int acknowledged;
        int saved;
        try (Child child = new Child("", "--window", state.toString(), file.toString())) {
            child.await(() -> child.kept() > before);
            LockSupport.parkNanos(random.nextInt(MOST_MILLIS) * 1_000_000L);
            child.kill();
            acknowledged = Math.max(before, child.kept());
            saved = child.saved();
        }
        kept += acknowledged - before;
        saves += Math.max(0, saved) > before ? 1 : 0;
        AtomicInteger ids = new AtomicInteger();
        Journals journals =
                new Journals(
                        new StateFolder(state),
                        Instant::now,
                        () -> "r" + round + "-" + ids.incrementAndGet());
        try {
            KeptWall wall = journals.open(file, Locale.ENGLISH);
            Journal found = wall.journal();
            boolean whole = found.size() >= acknowledged && wall.opening().readOnly().isEmpty();
            catchUp(expected, found.size());
            boolean same = found.document().equals(expected.document());
            boolean fileWhole = fileWhole(file, expected, saved);
            cameBack += found.size() - acknowledged;
            wall.close();
            if (!(whole && same && fileWhole)) {
                progress.printf(
                        "round %d: kept %d, found %d, same %s, file %s%n",
                        round, acknowledged, found.size(), same, fileWhole);
            }
            return whole && same && fileWhole;
        } catch (UnreadableFile lost) {
            progress.println("round " + round + ": " + lost.reason().inEnglish());
            return false;
        }
    }

    private static void catchUp(Journal expected, int size) {
        while (expected.size() < size) {
            Script.step(expected, Instant.EPOCH);
        }
    }

    /// True when the file holds the wall as it was at some moment, none before the last save that
    /// was acknowledged.
    private static boolean fileWhole(Path file, Journal expected, int saved) throws UnreadableFile {
        Document found = WallFiles.open(file).document();
        for (int i = Math.max(0, saved); i <= expected.size(); i++) {
            if (expected.at(i).equals(found)) {
                return true;
            }
        }
        return false;
    }
}
