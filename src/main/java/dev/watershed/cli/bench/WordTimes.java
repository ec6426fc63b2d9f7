package dev.watershed.cli.bench;

import dev.watershed.board.Board;
import dev.watershed.board.Flow;
import dev.watershed.language.Vocabulary;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.LongSupplier;

/// How long the words of a wall take, in milliseconds of processor time (so that a busy machine
/// gives much the same figures): ten contexts, three notes in ten Korean. Nothing in the build
/// rests on it.
///
/// @param first the first wall of two thousand notes, dictionaries loaded on the way, once per
///   start
record WordTimes(double first, List<Size> sizes) {

    private static final int NOTES = 2000;
    private static final int MANY_NOTES = 10_000;
    private static final int WALLS = 9;
    private static final int EDITS = 60;
    private static final double NANOS = 1e6;
    private static final ThreadMXBean CLOCK = ManagementFactory.getThreadMXBean();

    /// @param wall a wall none of whose notes was read before, median
    /// @param edit the wall after one note was reworded, median
    /// @param edit95 the same, 95th percentile
    record Size(int notes, double wall, double edit, double edit95) {}

    /// Takes the time; the first of these figures is right only in a fresh process.
    static WordTimes measure() {
        WordWall wall = new WordWall(NOTES, WALLS);
        Board board = wall.board();
        Flow flow = Flow.of(board);
        double first = millis(() -> read(board, flow, wall));
        return new WordTimes(first, List.of(size(NOTES), size(MANY_NOTES)));
    }

    private static Size size(int notes) {
        double[] walls = new double[WALLS];
        for (int i = 0; i < 2 * WALLS; i++) {
            WordWall wall = new WordWall(notes, i);
            Board board = wall.board();
            Flow flow = Flow.of(board);
            walls[i % WALLS] = millis(() -> read(board, flow, wall));
        }
        double[] edits = edits(new WordWall(notes, WALLS));
        Arrays.sort(walls);
        Arrays.sort(edits);
        return new Size(notes, walls[WALLS / 2], edits[EDITS / 2], edits[EDITS * 95 / 100]);
    }

    private static double[] edits(WordWall wall) {
        List<Double> times = new ArrayList<>();
        Board board = wall.board();
        read(board, Flow.of(board), wall);
        for (int i = 0; i < 2 * EDITS; i++) {
            board = board.with(wall.reworded(i * 37, i));
            Board edited = board;
            Flow flow = Flow.of(edited);
            times.add(millis(() -> read(edited, flow, wall)));
        }
        return times.subList(EDITS, 2 * EDITS).stream().mapToDouble(Double::doubleValue).toArray();
    }

    private static long read(Board board, Flow flow, WordWall wall) {
        return Vocabulary.read(board, flow, wall.regions(), List.of()).words().size();
    }

    private static double millis(LongSupplier work) {
        long start = CLOCK.getCurrentThreadCpuTime();
        long done = work.getAsLong();
        long end = CLOCK.getCurrentThreadCpuTime();
        return done < 0 ? 0 : (end - start) / NANOS;
    }
}
