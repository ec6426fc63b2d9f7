package dev.watershed.cli.bench;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import java.util.stream.LongStream;

/// How well proposed boundaries agree with those that authors shipped: `watershed bench
/// boundaries`. Read the adjusted Rand index first, per assessor; normalised mutual information and
/// MoJoFM flatter divisions that are too fine.
public final class BoundaryBench {

    private static final int SEEDS = 3;

    private final List<BoundaryScore> scores;

    private BoundaryBench(List<BoundaryScore> scores) {
        this.scores = List.copyOf(scores);
    }

    /// Scores every case with default settings.
    public static BoundaryBench run() {
        return new BoundaryBench(BoundaryCase.all().stream().map(BoundaryScore::of).toList());
    }

    private record Column(String name, ToDoubleFunction<BoundaryScore> value) {}

    private static final List<Column> COLUMNS =
            List.of(
                    new Column("one/aggregate", BoundaryScore::alone),
                    new Column("ARI", s -> s.agreement().ari()),
                    new Column("NMI", s -> s.agreement().nmi()),
                    new Column("pairF1", s -> s.agreement().pairwiseF1()),
                    new Column("MoJoFM", s -> s.agreement().moJoFM()),
                    new Column("services/ctx", BoundaryScore::servicesPerContext),
                    new Column("best cut", BoundaryScore::best),
                    new Column("1 answer", s -> s.answered().get(0)),
                    new Column("2 answers", s -> s.answered().get(1)),
                    new Column("3 answers", s -> s.answered().get(2)));

    private record Spoiling(String name, Function<BoundaryCase, List<BoundaryCase>> walls) {}

    private static final List<Spoiling> SPOILED =
            List.of(
                    new Spoiling(
                            "without references", wall -> List.of(Spoiled.withoutReferences(wall))),
                    new Spoiling(
                            "without aggregates", wall -> List.of(Spoiled.withoutAggregates(wall))),
                    new Spoiling("10 % of links missing", wall -> missing(wall, .1)),
                    new Spoiling("30 % of links missing", wall -> missing(wall, .3)));

    private static List<BoundaryCase> missing(BoundaryCase wall, double chance) {
        return LongStream.range(0, SEEDS)
                .mapToObj(seed -> Spoiled.missing(wall, chance, seed))
                .toList();
    }

    private List<BoundaryScore> of(boolean second) {
        return scores.stream().filter(s -> s.of().second() == second).toList();
    }

    private static double mean(List<BoundaryScore> some, ToDoubleFunction<BoundaryScore> value) {
        return some.stream().mapToDouble(value).average().orElse(0);
    }

    private double spoiledMean(Spoiling spoiling, boolean second) {
        return of(second).stream()
                .filter(s -> !spoiling.walls.apply(s.of()).getFirst().gold().isEmpty())
                .mapToDouble(s ->
                        spoiling.walls.apply(s.of()).stream()
                                .mapToDouble(BoundaryScore::ari)
                                .average()
                                .orElse(0))
                .average()
                .orElse(0);
    }

    /// The figures as a table with one line per case and the means of both assessors.
    public String table() {
        List<String> lines = new ArrayList<>();
        StringBuilder head = new StringBuilder(String.format(Locale.ROOT, "%-24s", ""));
        COLUMNS.forEach(c -> head.append(String.format(Locale.ROOT, "%14s", c.name)));
        lines.add(head.toString());
        for (boolean second : new boolean[] {false, true}) {
            of(second).forEach(s -> lines.add(line(s.of().name(), c -> c.value.applyAsDouble(s))));
            lines.add(line("mean, " + assessor(second), c -> mean(of(second), c.value)));
            lines.add("");
        }
        for (Spoiling spoiling : SPOILED) {
            lines.add(
                    String.format(
                            Locale.ROOT,
                            "ARI %-24s first assessor %.3f  second assessor %.3f",
                            spoiling.name,
                            spoiledMean(spoiling, false),
                            spoiledMean(spoiling, true)));
        }
        return String.join("\n", lines);
    }

    private static String assessor(boolean second) {
        return second ? "second assessor" : "first assessor";
    }

    private static String line(String name, ToDoubleFunction<Column> value) {
        StringBuilder line = new StringBuilder(String.format(Locale.ROOT, "%-24s", name));
        COLUMNS.forEach(
                c -> line.append(String.format(Locale.ROOT, "%14.3f", value.applyAsDouble(c))));
        return line.toString();
    }

    /// The same figures as one JSON object: `cases`, `means` and `spoiled`, the assessors apart.
    public ObjectNode json() {
        ObjectNode root = JsonNodeFactory.instance.objectNode();
        ArrayNode cases = root.putArray("cases");
        for (BoundaryScore score : scores) {
            ObjectNode one = cases.addObject().put("name", score.of().name());
            one.put("assessor", score.of().second() ? 2 : 1);
            COLUMNS.forEach(c -> one.put(c.name, c.value.applyAsDouble(score)));
        }
        ArrayNode means = root.putArray("means");
        for (boolean second : new boolean[] {false, true}) {
            ObjectNode mean = means.addObject().put("assessor", second ? 2 : 1);
            COLUMNS.forEach(c -> mean.put(c.name, mean(of(second), c.value)));
        }
        ArrayNode spoiled = root.putArray("spoiled");
        for (Spoiling spoiling : SPOILED) {
            spoiled.addObject()
                    .put("name", spoiling.name)
                    .put("first", spoiledMean(spoiling, false))
                    .put("second", spoiledMean(spoiling, true));
        }
        return root;
    }
}
