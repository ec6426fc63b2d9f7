package dev.watershed.cli.bench;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.watershed.drawing.diagram.ContextMapDiagram;
import dev.watershed.drawing.diagram.ContextMapPicture;
import dev.watershed.drawing.diagram.ContextMapPicture.Place;
import dev.watershed.drawing.diagram.ContextMapPicture.Wire;
import dev.watershed.drawing.diagram.Layouts;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/// How long a context map takes from its contexts to its places: the first start of Graphviz apart.
public final class MapBench {

    private static final int[] SIZES = {5, 10, 30, 60};
    private static final int RUNS = 7;
    private static final long SEED = 17;

    /// @param millis the median of several layouts
    private record Figure(int contexts, int relations, double millis, double slowest) {}

    private final double start;
    private final List<Figure> figures;

    private MapBench(double start, List<Figure> figures) {
        this.start = start;
        this.figures = List.copyOf(figures);
    }

    public static MapBench run() {
        long before = System.nanoTime();
        Layouts.warmUp();
        double start = (System.nanoTime() - before) / 1e6;
        List<Figure> figures = new ArrayList<>();
        for (int size : SIZES) {
            figures.add(measured(picture(size)));
        }
        return new MapBench(start, figures);
    }

    private static Figure measured(ContextMapPicture picture) {
        double[] millis = new double[RUNS];
        for (int i = 0; i < RUNS; i++) {
            long before = System.nanoTime();
            ContextMapDiagram.laidOut(picture, () -> false);
            millis[i] = (System.nanoTime() - before) / 1e6;
        }
        Arrays.sort(millis);
        int contexts = picture.places().size();
        return new Figure(contexts, picture.wires().size(), millis[RUNS / 2], millis[RUNS - 1]);
    }

    /// A map with half again as many relations as contexts, three messages each.
    private static ContextMapPicture picture(int contexts) {
        Random random = new Random(SEED);
        List<Place> places = new ArrayList<>();
        List<Wire> wires = new ArrayList<>();
        for (int i = 0; i < contexts; i++) {
            places.add(new Place("c" + i, "Context " + i, "supporting · 12 notes", i, false));
        }
        for (int i = 0; i < contexts * 3 / 2; i++) {
            int from = random.nextInt(contexts);
            int to = random.nextInt(contexts);
            wires.add(
                    new Wire(
                            "w" + i,
                            "c" + from,
                            "c" + to,
                            random.nextInt(4) == 0,
                            "U OHS PL",
                            "D CF",
                            "",
                            List.of("Order placed", "Payment captured", "Stock reserved")));
        }
        return new ContextMapPicture(places, wires);
    }

    public String table() {
        StringBuilder table = new StringBuilder();
        table.append(String.format(Locale.ROOT, "First start of Graphviz: %.0f ms%n", start));
        table.append("Contexts  Relations  Median ms  Slowest ms\n");
        for (Figure f : figures) {
            table.append(
                    String.format(
                            Locale.ROOT,
                            "%8d  %9d  %9.0f  %10.0f%n",
                            f.contexts(),
                            f.relations(),
                            f.millis(),
                            f.slowest()));
        }
        return table.toString();
    }

    /// The same as JSON, filled into a node.
    public void into(ObjectNode node) {
        node.put("firstStartMillis", Math.round(start));
        for (Figure f : figures) {
            node.putObject("contexts-" + f.contexts())
                    .put("relations", f.relations())
                    .put("millis", Math.round(f.millis()))
                    .put("slowest", Math.round(f.slowest()));
        }
    }
}
