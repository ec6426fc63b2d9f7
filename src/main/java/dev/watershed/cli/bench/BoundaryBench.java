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
    private final List<Double> heldOut;
    private final List<BoundaryTimes> times;
    private final List<MapTime> maps;

    private BoundaryBench(
            List<BoundaryScore> scores,
            List<Double> heldOut,
            List<BoundaryTimes> times,
            List<MapTime> maps) {
        this.scores = List.copyOf(scores);
        this.heldOut = List.copyOf(heldOut);
        this.times = List.copyOf(times);
        this.maps = List.copyOf(maps);
    }

    /// Scores every case with default settings and takes times.
    public static BoundaryBench run() {
        return scored(BoundaryTimes.measure(), List.of(MapTime.measure()));
    }

    /// Scores every case, without taking times.
    public static BoundaryBench scores() {
        return scored(List.of(), List.of());
    }

    private static BoundaryBench scored(List<BoundaryTimes> times, List<MapTime> maps) {
        List<BoundaryCase> cases = BoundaryCase.all();
        return new BoundaryBench(
                cases.stream().map(BoundaryScore::of).toList(), HeldOut.ari(cases), times, maps);
    }

    private record Column(String name, ToDoubleFunction<BoundaryScore> value) {}

    private final List<Column> columns =
            List.of(
                    new Column("one/aggregate", s -> s.onePerAggregate().ari()),
                    new Column("Leiden", s -> s.leiden().ari()),
                    new Column("ARI", s -> s.proposed().ari()),
                    new Column("NMI", s -> s.proposed().agreement().nmi()),
                    new Column("pairF1", s -> s.proposed().agreement().pairwiseF1()),
                    new Column("MoJoFM", s -> s.proposed().agreement().moJoFM()),
                    new Column("services/ctx", s -> s.proposed().servicesPerContext()),
                    new Column("held out", this::heldOut),
                    new Column("best cut", BoundaryScore::best),
                    new Column("1 answer", s -> s.answered().get(0)),
                    new Column("2 answers", s -> s.answered().get(1)),
                    new Column("3 answers", s -> s.answered().get(2)));

    private record Way(String name, Function<BoundaryScore, Scored> scored) {}

    private static final List<Way> WAYS =
            List.of(
                    new Way("one service per aggregate", BoundaryScore::onePerAggregate),
                    new Way("Leiden", BoundaryScore::leiden),
                    new Way("proposed", BoundaryScore::proposed));

    private record Figure(String name, ToDoubleFunction<Scored> value) {}

    private static final List<Figure> FIGURES =
            List.of(
                    new Figure("ARI", Scored::ari),
                    new Figure("NMI", s -> s.agreement().nmi()),
                    new Figure("pairF1", s -> s.agreement().pairwiseF1()),
                    new Figure("MoJoFM", s -> s.agreement().moJoFM()),
                    new Figure("services/ctx", Scored::servicesPerContext));

    private record Spoiling(String name, Function<BoundaryCase, List<BoundaryCase>> walls) {}

    private static final List<Spoiling> SPOILED =
            List.of(
                    new Spoiling(
                            "without references", wall -> List.of(Spoiled.withoutReferences(wall))),
                    new Spoiling("without actors", wall -> List.of(Spoiled.withoutActors(wall))),
                    new Spoiling(
                            "without aggregates", wall -> List.of(Spoiled.withoutAggregates(wall))),
                    new Spoiling("10 % of links missing", wall -> missing(wall, .1)),
                    new Spoiling("30 % of links missing", wall -> missing(wall, .3)));

    private static List<BoundaryCase> missing(BoundaryCase wall, double chance) {
        return LongStream.range(0, SEEDS)
                .mapToObj(seed -> Spoiled.missing(wall, chance, seed))
                .toList();
    }

    private double heldOut(BoundaryScore score) {
        return heldOut.get(scores.indexOf(score));
    }

    private List<BoundaryScore> of(boolean second) {
        return scores.stream().filter(s -> s.of().second() == second).toList();
    }

    private static double mean(List<BoundaryScore> some, ToDoubleFunction<BoundaryScore> value) {
        return some.stream().mapToDouble(value).average().orElse(0);
    }

    private double mean(Way way, Figure figure, boolean second) {
        return mean(of(second), s -> figure.value.applyAsDouble(way.scored.apply(s)));
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

    private List<SurePairs> sure(boolean second) {
        return SurePairs.sum(of(second).stream().map(BoundaryScore::sure).toList());
    }

    /// The figures as tables: one line per case, the means of both assessors apart.
    public String table() {
        List<String> lines = new ArrayList<>();
        StringBuilder head = new StringBuilder(String.format(Locale.ROOT, "%-24s", ""));
        columns.forEach(c -> head.append(String.format(Locale.ROOT, "%14s", c.name)));
        lines.add(head.toString());
        for (boolean second : new boolean[] {false, true}) {
            of(second).forEach(s -> lines.add(line(s.of().name(), c -> c.value.applyAsDouble(s))));
            lines.add(line("mean, " + assessor(second), c -> mean(of(second), c.value)));
            lines.add("");
        }
        addWays(lines);
        for (Spoiling spoiling : SPOILED) {
            lines.add(
                    String.format(
                            Locale.ROOT,
                            "ARI %-24s first assessor %.3f  second assessor %.3f",
                            spoiling.name,
                            spoiledMean(spoiling, false),
                            spoiledMean(spoiling, true)));
        }
        lines.add("");
        addSure(lines);
        addTimes(lines);
        addMaps(lines);
        return String.join("\n", lines);
    }

    private void addWays(List<String> lines) {
        for (Way way : WAYS) {
            for (boolean second : new boolean[] {false, true}) {
                StringBuilder line =
                        new StringBuilder(
                                String.format(
                                        Locale.ROOT, "%-26s %-16s", way.name, assessor(second)));
                for (Figure figure : FIGURES) {
                    double value = mean(way, figure, second);
                    line.append(String.format(Locale.ROOT, "  %s %.3f", figure.name, value));
                }
                lines.add(line.toString());
            }
        }
        lines.add("");
    }

    private void addSure(List<String> lines) {
        for (boolean second : new boolean[] {false, true}) {
            for (SurePairs band : sure(second)) {
                lines.add(
                        String.format(
                                Locale.ROOT,
                                "stability %.1f to %.1f, %s: %d of %d pairs right (%.3f)",
                                band.from(),
                                band.to(),
                                assessor(second),
                                band.right(),
                                band.pairs(),
                                band.share()));
            }
        }
    }

    private void addTimes(List<String> lines) {
        lines.add("");
        times.forEach(t ->
                lines.add(
                        String.format(
                                Locale.ROOT,
                                "%7d notes: %.0f ms, %.0f ms again after an answer",
                                t.notes(),
                                t.first(),
                                t.again())));
    }

    private void addMaps(List<String> lines) {
        maps.forEach(m ->
                lines.add(
                        String.format(
                                Locale.ROOT,
                                "map of %d contexts: %.0f ms, %.0f ms once Graphviz has started",
                                m.contexts(),
                                m.first(),
                                m.again())));
    }

    private static String assessor(boolean second) {
        return second ? "second assessor" : "first assessor";
    }

    private String line(String name, ToDoubleFunction<Column> value) {
        StringBuilder line = new StringBuilder(String.format(Locale.ROOT, "%-24s", name));
        for (Column column : columns) {
            line.append(String.format(Locale.ROOT, "%14.3f", value.applyAsDouble(column)));
        }
        return line.toString();
    }

    /// The same figures as one JSON object: `cases`, `means`, `ways`, `spoiled`, `stability`,
    /// `times` and `maps`, the assessors apart.
    public ObjectNode json() {
        ObjectNode root = JsonNodeFactory.instance.objectNode();
        ArrayNode cases = root.putArray("cases");
        for (BoundaryScore score : scores) {
            ObjectNode one = cases.addObject().put("name", score.of().name());
            one.put("assessor", score.of().second() ? 2 : 1);
            columns.forEach(c -> one.put(c.name, c.value.applyAsDouble(score)));
        }
        ArrayNode means = root.putArray("means");
        ArrayNode ways = root.putArray("ways");
        ArrayNode stability = root.putArray("stability");
        for (boolean second : new boolean[] {false, true}) {
            ObjectNode mean = means.addObject().put("assessor", second ? 2 : 1);
            columns.forEach(c -> mean.put(c.name, mean(of(second), c.value)));
            for (Way way : WAYS) {
                ObjectNode one = ways.addObject().put("name", way.name);
                one.put("assessor", second ? 2 : 1);
                FIGURES.forEach(f -> one.put(f.name, mean(way, f, second)));
            }
            for (SurePairs band : sure(second)) {
                stability
                        .addObject()
                        .put("assessor", second ? 2 : 1)
                        .put("from", band.from())
                        .put("to", band.to())
                        .put("pairs", band.pairs())
                        .put("right", band.right());
            }
        }
        ArrayNode spoiled = root.putArray("spoiled");
        for (Spoiling spoiling : SPOILED) {
            spoiled.addObject()
                    .put("name", spoiling.name)
                    .put("first", spoiledMean(spoiling, false))
                    .put("second", spoiledMean(spoiling, true));
        }
        ArrayNode taken = root.putArray("times");
        times.forEach(t ->
                taken.addObject()
                        .put("notes", t.notes())
                        .put("millis", t.first())
                        .put("again", t.again()));
        ArrayNode drawn = root.putArray("maps");
        maps.forEach(m ->
                drawn.addObject()
                        .put("contexts", m.contexts())
                        .put("first", m.first())
                        .put("again", m.again()));
        return root;
    }
}
