package dev.watershed.cli.bench;

import dev.watershed.boundary.Boundaries;
import dev.watershed.boundary.BoundaryEvidence;
import dev.watershed.boundary.Question;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// How long the whole answer takes, questions and alternatives among it, in milliseconds of
/// processor time (so that a busy machine gives much the same figures). Nothing in the build rests
/// on it.
///
/// @param notes about so many
/// @param first from evidence to answer, median
/// @param again the same after one question was answered, median
record BoundaryTimes(int notes, double first, double again) {

    private static final int[] SIZES = {1000, 10_000, 100_000};
    private static final int MOST_RUNS = 15;
    private static final double NANOS = 1e6;
    private static final ThreadMXBean CLOCK = ManagementFactory.getThreadMXBean();

    static List<BoundaryTimes> measure() {
        List<BoundaryTimes> times = new ArrayList<>();
        for (int size : SIZES) {
            BoundaryEvidence evidence = BoundaryWall.of(size);
            int runs = Math.clamp(30_000 / size, 1, MOST_RUNS);
            double first = median(evidence, runs);
            List<Question> questions = Boundaries.of(evidence).questions();
            BoundaryEvidence answered =
                    evidence.with(questions.stream().limit(1).map(q -> q.answered(true)).toList());
            times.add(new BoundaryTimes(size, first, median(answered, runs)));
        }
        return times;
    }

    private static double median(BoundaryEvidence evidence, int runs) {
        double[] taken = new double[runs];
        for (int i = 0; i < 2 * runs; i++) {
            long start = CLOCK.getCurrentThreadCpuTime();
            Boundaries boundaries = Boundaries.of(evidence);
            boundaries.alternatives();
            taken[i % runs] = (CLOCK.getCurrentThreadCpuTime() - start) / NANOS;
        }
        Arrays.sort(taken);
        return taken[runs / 2];
    }
}
