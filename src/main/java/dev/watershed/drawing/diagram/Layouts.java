package dev.watershed.drawing.diagram;

import dev.watershed.geometry.Bounds;
import guru.nidi.graphviz.engine.Format;
import guru.nidi.graphviz.engine.Graphviz;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;

/// Lays graphs out with Graphviz, run by the V8 that comes with the program. The one place that
/// tells graphviz-java which engine to use. A layout takes milliseconds; the first one about a
/// second. May be called from any thread but the window's own; one runs at a time.
public final class Layouts {

    private static final JavetEngine ENGINE = new JavetEngine();

    static {
        Graphviz.useEngine(ENGINE);
    }

    private Layouts() {}

    /// Starts the engine, so the first diagram does not have to wait for it.
    public static void warmUp() {
        of(new Graph(List.of(new Graph.Box("a", 10, 10)), List.of(), true, 10), () -> false);
    }

    /// Lays a graph out. Edges to boxes that do not exist are left out.
    ///
    /// @throws LayoutFailed when it takes too long or Graphviz gives up
    /// @throws CancellationException when `cancelled` says so
    public static Layout of(Graph graph, BooleanSupplier cancelled) {
        if (graph.boxes().isEmpty()) {
            return Layout.EMPTY;
        }
        if (cancelled.getAsBoolean()) {
            throw new CancellationException();
        }
        Map<String, String> numbers = new HashMap<>();
        Graph numbered = numbered(graph, numbers);
        String dot = Dot.of(numbered);
        String plain =
                ENGINE.whileNot(
                        cancelled, () -> Graphviz.fromString(dot).render(Format.PLAIN).toString());
        Layout layout = PlainLayout.read(plain, numbered);
        Map<String, Bounds> boxes = new TreeMap<>();
        for (Graph.Box box : graph.boxes()) {
            Bounds place = layout.boxes().get(numbers.get(box.id()));
            if (place != null) {
                boxes.put(box.id(), place);
            }
        }
        return new Layout(layout.width(), layout.height(), boxes, layout.routes());
    }

    /// The graph with `n0`, `n1` … for ids, in their order.
    private static Graph numbered(Graph graph, Map<String, String> numbers) {
        List<Graph.Box> boxes = new ArrayList<>();
        for (Graph.Box box : graph.boxes()) {
            String number = String.format(Locale.ROOT, "n%05d", boxes.size());
            numbers.put(box.id(), number);
            boxes.add(new Graph.Box(number, box.width(), box.height()));
        }
        List<Graph.Edge> edges = new ArrayList<>();
        for (Graph.Edge edge : graph.edges()) {
            String from = numbers.get(edge.from());
            String to = numbers.get(edge.to());
            if (from != null && to != null) {
                edges.add(
                        new Graph.Edge(edge.id(), from, to, edge.labelWidth(), edge.labelHeight()));
            }
        }
        return new Graph(boxes, edges, graph.across(), graph.apart());
    }
}
