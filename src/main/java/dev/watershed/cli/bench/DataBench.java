package dev.watershed.cli.bench;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.watershed.data.saga.BetterOrder;
import dev.watershed.data.saga.Deed;
import dev.watershed.data.saga.Hearing;
import dev.watershed.data.saga.Notice;
import dev.watershed.data.saga.Patience;
import dev.watershed.data.saga.Saga;
import dev.watershed.data.saga.SagaId;
import dev.watershed.data.saga.Simulation;
import dev.watershed.data.saga.Step;
import dev.watershed.data.saga.Undo;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.ToLongFunction;

/// How long it takes to run a saga through everything that can go wrong: `watershed bench data`.
/// Worst cases: every step can be taken back, none is asked for again, none recognises a repeat.
public final class DataBench {

    private static final int ROUNDS = 7;

    /// @param cold the first round, with nothing warmed up, in milliseconds
    /// @param median of the rounds, in milliseconds
    /// @param runs how many runs were made
    private record Figure(String task, int steps, double cold, double median, long runs) {}

    private final List<Figure> figures = new ArrayList<>();

    private DataBench() {}

    /// Measures every task.
    public static DataBench run() {
        DataBench bench = new DataBench();
        bench.time("every run", 12, saga -> Simulation.exact(saga).runs());
        bench.time("every run", 6, saga -> Simulation.exact(saga).runs());
        bench.time(
                "10,000 runs by lot",
                30,
                saga -> Simulation.sampled(saga, Simulation.SAMPLE, Simulation.SEED).runs());
        bench.time("better order", 12, saga -> BetterOrder.of(saga).map(b -> 1L).orElse(0L));
        return bench;
    }

    private void time(String task, int steps, ToLongFunction<Saga> work) {
        Saga saga = saga(steps);
        double[] millis = new double[ROUNDS];
        long runs = 0;
        for (int round = 0; round < ROUNDS; round++) {
            long start = System.nanoTime();
            runs = work.applyAsLong(saga);
            millis[round] = (System.nanoTime() - start) / 1e6;
        }
        double cold = millis[0];
        Arrays.sort(millis);
        figures.add(new Figure(task, steps, cold, millis[ROUNDS / 2], runs));
    }

    private static Saga saga(int length) {
        List<Step> steps = new ArrayList<>();
        for (int i = 0; i < length; i++) {
            Undo undo = i == 1 ? Undo.HARD : Undo.EASY;
            steps.add(
                    Step.of("s" + i, "Service " + i, Deed.named("do " + i))
                            .undoneBy(Deed.named("undo " + i), undo)
                            .with(new Patience(10, 0, false))
                            .with(new Notice(Hearing.LATER, "Support")));
        }
        return new Saga(new SagaId("saga"), "Saga", "Buyer", "Conductor", steps, "");
    }

    /// For a terminal.
    public String table() {
        List<String> lines = new ArrayList<>();
        lines.add(row("Saga", "Steps", "Runs", "First ms", "Median ms"));
        for (Figure f : figures) {
            lines.add(
                    row(
                            f.task,
                            Integer.toString(f.steps),
                            Long.toString(f.runs),
                            String.format(Locale.ROOT, "%.1f", f.cold),
                            String.format(Locale.ROOT, "%.1f", f.median)));
        }
        return String.join("\n", lines);
    }

    private static String row(String task, String steps, String runs, String cold, String median) {
        return String.format(Locale.ROOT, "%-20s%6s%12s%12s%12s", task, steps, runs, cold, median);
    }

    public ObjectNode json() {
        ObjectNode root = JsonNodeFactory.instance.objectNode();
        for (Figure f : figures) {
            root.putObject(f.task.replaceAll("[^a-z0-9]+", "-") + "-" + f.steps + "-steps")
                    .put("runs", f.runs)
                    .put("firstMillis", f.cold)
                    .put("medianMillis", f.median);
        }
        return root;
    }
}
