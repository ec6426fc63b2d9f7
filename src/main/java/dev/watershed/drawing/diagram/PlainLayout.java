package dev.watershed.drawing.diagram;

import dev.watershed.geometry.Bounds;
import dev.watershed.geometry.Point;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// Reads Graphviz's `plain` output: one line per graph, node and edge, in inches, y upwards. Ids
/// are known and numbered beforehand, so no quoting can get in the way.
final class PlainLayout {

    private static final double PER_INCH = 72;

    private final Graph graph;
    private final Map<String, Bounds> boxes = new TreeMap<>();
    private final Map<String, Layout.Route> routes = new TreeMap<>();
    private double width;
    private double height;
    private int edges;

    private PlainLayout(Graph graph) {
        this.graph = graph;
    }

    /// @param numbered the graph that was laid out, its ids plain words
    static Layout read(String plain, Graph numbered) {
        PlainLayout reading = new PlainLayout(numbered);
        plain.replace("\\\n", "").lines().map(line -> line.split(" ")).forEach(reading::line);
        return new Layout(reading.width, reading.height, reading.boxes, reading.routes);
    }

    private void line(String[] words) {
        switch (words[0]) {
            case "graph" -> {
                width = pixels(words[2]);
                height = pixels(words[3]);
            }
            case "node" -> {
                Point centre = point(words[2], words[3]);
                boxes.put(words[1], Bounds.centredOn(centre, pixels(words[4]), pixels(words[5])));
            }
            case "edge" -> edge(words);
            default -> {}
        }
    }

    /// Edges come out grouped by where they start, so each takes the next of its own pair.
    private void edge(String[] words) {
        int count = Integer.parseInt(words[3]);
        List<Point> points = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            points.add(point(words[4 + 2 * i], words[5 + 2 * i]));
        }
        Graph.Edge edge = next(words[1], words[2]);
        Point label = points.get(count / 2);
        if (edge.labelWidth() > 0) {
            int at = 4 + 2 * count + 1;
            label = point(words[at], words[at + 1]);
        }
        routes.put(edge.id(), new Layout.Route(List.copyOf(points), label));
        edges++;
    }

    private Graph.Edge next(String from, String to) {
        return graph.edges().stream()
                .filter(e -> e.from().equals(from) && e.to().equals(to))
                .filter(e -> !routes.containsKey(e.id()))
                .findFirst()
                .orElseThrow(
                        () -> new IllegalStateException("edge " + edges + " was not asked for"));
    }

    private Point point(String x, String y) {
        return new Point(pixels(x), height - pixels(y));
    }

    private static double pixels(String inches) {
        return Double.parseDouble(inches) * PER_INCH;
    }
}
