package dev.watershed.ui.bench;

import dev.watershed.board.NoteId;
import dev.watershed.document.Document;
import dev.watershed.document.Edit;
import dev.watershed.geometry.Bounds;
import dev.watershed.journal.Journal;
import dev.watershed.journal.TransactionId;
import java.lang.management.ManagementFactory;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/// What unlimited undo costs: a note is moved very often, then every move is taken back. The cost
/// is that of the change when it is the same on a small wall and on a large one.
final class UndoCost {

    private static final int TIMES = 100_000;
    private static final int WARM_UP = 5_000;

    private final int notes;
    private final Document start;
    private final List<NoteId> ids;

    UndoCost(int notes) {
        this.notes = notes;
        start = BenchWall.of(notes);
        ids = start.board().notes().keySet().stream().sorted().toList();
    }

    List<Fact> measure() {
        forth(Journal.startingWith(start), WARM_UP);
        Journal journal = Journal.startingWith(start);
        double before = heap();
        double forth = micros(() -> forth(journal, TIMES));
        double held = heap() - before;
        double back = micros(() -> back(journal));
        double both = heap() - before;
        if (!journal.document().equals(start)) {
            throw new IllegalStateException("undo did not lead back to where it began");
        }
        return List.of(
                new Fact(notes, "an edit, of " + TIMES, forth / TIMES, "µs CPU"),
                new Fact(notes, "an undo, of " + TIMES, back / TIMES, "µs CPU"),
                new Fact(notes, "history of an edit in memory", held / TIMES, "bytes"),
                new Fact(notes, "history of an edit and its undo", both / TIMES, "bytes"));
    }

    private void forth(Journal journal, int times) {
        for (int i = 0; i < times; i++) {
            NoteId id = ids.get(i % ids.size());
            Bounds now = journal.document().board().note(id).orElseThrow().bounds();
            var move = new Edit.MoveNotes(Map.of(id, now.movedBy(1 + i % 7, 1)));
            var _ = journal.perform(move, "", Instant.EPOCH, new TransactionId("t" + i));
        }
    }

    private static void back(Journal journal) {
        for (int i = 0; i < TIMES; i++) {
            var _ = journal.undo("", Instant.EPOCH, new TransactionId("u" + i));
        }
    }

    private static double micros(Runnable work) {
        var threads = ManagementFactory.getThreadMXBean();
        long cpu = threads.getCurrentThreadCpuTime();
        work.run();
        return (threads.getCurrentThreadCpuTime() - cpu) / 1e3;
    }

    private static double heap() {
        System.gc();
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }
}
