package dev.watershed.data.saga;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/// Runs a saga through everything that can go wrong with it, see `Course`.
public final class Simulation {

    /// Up to this many steps every run there is is made.
    public static final int EXACT_STEPS = 12;

    /// Runs of a sample where nobody says how many.
    public static final int SAMPLE = 10_000;

    /// The seed where nobody gives one: the same saga, the same table.
    public static final long SEED = 20_250;

    /// The step that fails first, then how it ends, then the fewest faults.
    static final Comparator<Outcomes.Row> ORDER =
            Comparator.<Outcomes.Row>comparingInt(r -> r.ending().failedAt())
                    .thenComparing(r -> r.ending().ends())
                    .thenComparingInt(Outcomes.Row::faults)
                    .thenComparingLong(r -> r.ending().leftSteps())
                    .thenComparingLong(r -> r.ending().twiceSteps())
                    .thenComparing(r -> r.ending().told())
                    .thenComparing(r -> r.ending().late());

    private final Map<Ending, Tally> tallies = new LinkedHashMap<>();
    private long runs;

    private static final class Tally {
        long runs;
        int faults = Integer.MAX_VALUE;
        List<Integer> turns = List.of();
    }

    private Simulation() {}

    /// Every run of a saga of at most [#EXACT_STEPS] steps, a sample of a longer one.
    public static Outcomes of(Saga saga) {
        return saga.steps().size() <= EXACT_STEPS ? exact(saga) : sampled(saga, SAMPLE, SEED);
    }

    /// Every run there is.
    public static Outcomes exact(Saga saga) {
        Simulation simulation = new Simulation();
        Fate.Every every = new Fate.Every();
        int pivot = Course.pivot(saga);
        do {
            simulation.count(Course.end(saga, pivot, every), every);
        } while (every.next());
        return simulation.outcomes(saga, true);
    }

    /// So many runs drawn by lot. The same seed gives the same runs.
    public static Outcomes sampled(Saga saga, int runs, long seed) {
        Simulation simulation = new Simulation();
        Fate.Drawn drawn = new Fate.Drawn(new Random(seed));
        int pivot = Course.pivot(saga);
        for (int i = 0; i < runs; i++) {
            drawn.startOver();
            simulation.count(Course.end(saga, pivot, drawn), drawn);
        }
        return simulation.outcomes(saga, false);
    }

    private void count(Ending ending, Fate fate) {
        runs++;
        Tally tally = tallies.computeIfAbsent(ending, e -> new Tally());
        tally.runs++;
        int faults = fate.faults();
        if (faults < tally.faults) {
            tally.faults = faults;
            tally.turns = fate.taken();
        }
    }

    private Outcomes outcomes(Saga saga, boolean exact) {
        List<Outcomes.Row> rows = new ArrayList<>();
        tallies.forEach(
                (ending, t) -> rows.add(new Outcomes.Row(ending, t.runs, t.faults, t.turns)));
        rows.sort(ORDER);
        return new Outcomes(rows, runs, exact, singles(saga));
    }

    /// What happens when one step is refused and all else goes well; one row per step.
    public static List<Outcomes.Row> singles(Saga saga) {
        List<Outcomes.Row> singles = new ArrayList<>();
        for (int i = 0; i < saga.steps().size(); i++) {
            List<Integer> turns = refusing(i);
            Ending ending = Course.end(saga, Course.pivot(saga), new Fate.Written(turns));
            singles.add(new Outcomes.Row(ending, 1, 1, turns));
        }
        return singles;
    }

    /// The run of a row, told from its beginning.
    public static Run replay(Saga saga, List<Integer> turns) {
        return Course.told(saga, new Fate.Written(turns));
    }

    /// Two turns a step while messages arrive: it is delivered, it is done.
    private static List<Integer> refusing(int place) {
        List<Integer> turns = new ArrayList<>();
        for (int i = 0; i <= 2 * place; i++) {
            turns.add(0);
        }
        turns.add(1);
        return turns;
    }
}
