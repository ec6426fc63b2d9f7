package dev.watershed.cli.bench;

import dev.watershed.board.NoteId;
import dev.watershed.board.NoteKind;
import dev.watershed.boundary.ContextId;
import dev.watershed.document.Document;
import dev.watershed.document.Edit;
import dev.watershed.geometry.Bounds;
import dev.watershed.journal.Journal;
import dev.watershed.journal.TransactionId;
import dev.watershed.storage.StormReader;
import dev.watershed.storage.StormWriter;
import dev.watershed.storage.UnreadableFile;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/// How long it takes to open, change, undo and write walls of several sizes.
public final class DocumentBench {

    /// The sizes that are measured, in notes.
    public static final List<Integer> SIZES = List.of(1_000, 10_000, 50_000);

    private static final int QUICK_ROUNDS = 200;
    private static final int SLOW_ROUNDS = 7;

    /// One figure.
    ///
    /// @param micros median of the rounds, in microseconds
    /// @param slowest of the rounds, in microseconds
    public record Figure(String task, int notes, double micros, double slowest) {}

    private final int notes;
    private final Document wall;
    private final List<Figure> figures = new ArrayList<>();

    private DocumentBench(int notes) {
        this.notes = notes;
        this.wall = BenchWall.of(notes);
    }

    /// Every figure for a wall of that many notes.
    public static List<Figure> measure(int notes) {
        DocumentBench bench = new DocumentBench(notes);
        bench.edits();
        bench.bulk();
        bench.files();
        return List.copyOf(bench.figures);
    }

    private void edits() {
        edit("add a note", new Edit.AddNotes(List.of(BenchWall.note(notes)), List.of()));
        edit("reword a note", new Edit.RewordNote(BenchWall.id(7), "Other words"));
        edit("move a note", new Edit.MoveNotes(places(1)));
        edit("recast a note", new Edit.RecastNotes(Set.of(BenchWall.id(7)), NoteKind.HOTSPOT));
        edit("raise a note", new Edit.RaiseNotes(Set.of(BenchWall.id(7))));
        edit("draw an arrow", new Edit.AddLink(BenchWall.link(notes, 3, 9)));
        edit("delete a note", new Edit.DeleteNotes(Set.of(BenchWall.id(7))));
        edit("assign a note", assignment());
    }

    private static Edit assignment() {
        return new Edit.AssignNotes(
                Set.of(BenchWall.id(7)), Optional.of(new ContextId("context-1")));
    }

    private Map<NoteId, Bounds> places(int count) {
        Map<NoteId, Bounds> places = new HashMap<>();
        for (int n = 0; n < Math.min(count, notes); n++) {
            places.put(BenchWall.id(n), BenchWall.note(n).bounds().movedBy(10, 10));
        }
        return places;
    }

    private void edit(String task, Edit edit) {
        timed(task, QUICK_ROUNDS, journal -> perform(journal, edit));
        timedUndo("undo: " + task, edit);
    }

    private void bulk() {
        Edit move = new Edit.MoveNotes(places(10_000));
        Edit delete = new Edit.DeleteNotes(places(10_000).keySet());
        timed("move 10,000 notes", SLOW_ROUNDS, journal -> perform(journal, move));
        timed("delete 10,000 notes", SLOW_ROUNDS, journal -> perform(journal, delete));
    }

    private void files() {
        byte[] bytes = StormWriter.bytes(wall);
        timed("write", SLOW_ROUNDS, journal -> StormWriter.bytes(wall));
        timed("open", SLOW_ROUNDS, journal -> read(bytes));
    }

    private static Document read(byte[] bytes) {
        try {
            return StormReader.read(bytes).document();
        } catch (UnreadableFile ownFile) {
            throw new IllegalStateException(ownFile);
        }
    }

    private static void perform(Journal journal, Edit edit) {
        journal.perform(edit, "", Instant.EPOCH, new TransactionId("t"));
    }

    private void timed(String task, int rounds, Consumer<Journal> work) {
        double[] micros = new double[rounds];
        for (int round = -rounds; round < rounds; round++) {
            Journal journal = Journal.startingWith(wall);
            double taken = micros(() -> work.accept(journal));
            if (round >= 0) {
                micros[round] = taken;
            }
        }
        add(task, micros);
    }

    private void timedUndo(String task, Edit edit) {
        double[] micros = new double[QUICK_ROUNDS];
        for (int round = 0; round < QUICK_ROUNDS; round++) {
            Journal journal = Journal.startingWith(wall);
            perform(journal, edit);
            micros[round] = micros(() -> journal.undo("", Instant.EPOCH, new TransactionId("u")));
        }
        add(task, micros);
    }

    private static double micros(Runnable work) {
        long start = System.nanoTime();
        work.run();
        return (System.nanoTime() - start) / 1000.0;
    }

    private void add(String task, double[] micros) {
        Arrays.sort(micros);
        figures.add(new Figure(task, notes, micros[micros.length / 2], micros[micros.length - 1]));
    }
}
