package dev.watershed.cli.bench;

import dev.watershed.board.Board;
import dev.watershed.board.Flow;
import dev.watershed.language.Vocabulary;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Arrays;
import java.util.List;
import java.util.function.LongSupplier;

/// How long the words of a wall of two thousand notes take, in milliseconds of processor time (so
/// that a busy machine gives much the same figures): ten contexts, three notes in ten Korean.
/// Nothing in the build rests on it.
///
/// @param warmUp loading the dictionaries, once per start
/// @param wall a wall none of whose notes was read before, median
/// @param edit the wall after one note was reworded, median
/// @param edit95 the same, 95th percentile
record WordTimes(double warmUp, double wall, double edit, double edit95) {

    private static final int NOTES = 2000;
    private static final int WALLS = 9;
    private static final int EDITS = 60;
    private static final double NANOS = 1e6;
    private static final ThreadMXBean CLOCK = ManagementFactory.getThreadMXBean();

    static WordTimes measure() {
        double warmUp =
                millis(() -> {
                    Vocabulary.warmUp();
                    return 0;
                });
        double[] walls = new double[WALLS];
        for (int i = 0; i < 2 * WALLS; i++) {
            WordWall wall = new WordWall(NOTES, i);
            Board board = wall.board();
            Flow flow = Flow.of(board);
            walls[i % WALLS] = millis(() -> read(board, flow, wall));
        }
        double[] edits = edits(new WordWall(NOTES, WALLS));
        Arrays.sort(walls);
        Arrays.sort(edits);
        return new WordTimes(warmUp, walls[WALLS / 2], edits[EDITS / 2], edits[EDITS * 95 / 100]);
    }

    private static double[] edits(WordWall wall) {
        double[] times = new double[EDITS];
        Board board = wall.board();
        read(board, Flow.of(board), wall);
        for (int i = 0; i < 2 * EDITS; i++) {
            board = board.with(wall.reworded(i * 37, i));
            Board edited = board;
            Flow flow = Flow.of(edited);
            times[i % EDITS] = millis(() -> read(edited, flow, wall));
        }
        return times;
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
