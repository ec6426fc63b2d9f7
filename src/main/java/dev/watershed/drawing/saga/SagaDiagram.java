package dev.watershed.drawing.saga;

import dev.watershed.drawing.diagram.Graph;
import dev.watershed.drawing.diagram.Layout;
import dev.watershed.drawing.diagram.LayoutFailed;
import dev.watershed.drawing.diagram.Layouts;
import dev.watershed.geometry.Bounds;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.BooleanSupplier;

/// A saga with a place for everything, in logical pixels at 100 %. A long one breaks into rows of
/// steps, each with its compensations below.
///
/// @param forward one box per step
/// @param back one box per step, also where nothing takes it back
/// @param rows how many rows of steps there are
public record SagaDiagram(
        List<Bounds> forward, List<Bounds> back, int perRow, int rows, Bounds extent) {

    static final double WIDTH = 164;
    static final double HEIGHT = 50;
    static final double APART = 30;
    static final double BELOW = 32;
    static final double BETWEEN_ROWS = 34;
    static final double MARGIN = 0;

    private static final double PIVOT_FLAG = 26;

    public SagaDiagram {
        forward = List.copyOf(forward);
        back = List.copyOf(back);
    }

    /// Lays a saga out; takes a moment, see [Layouts].
    ///
    /// @param steps how many there are
    /// @param width the room there is
    /// @throws LayoutFailed when it takes too long
    public static SagaDiagram laidOut(int steps, double width, BooleanSupplier cancelled) {
        int fit = (int) Math.max(2, Math.floor((width - 2 * MARGIN + APART) / (WIDTH + APART)));
        int rows = Math.max(1, (steps + fit - 1) / fit);
        int perRow = Math.max(1, Math.min(fit, (steps + rows - 1) / rows));
        List<Bounds> forward = new ArrayList<>();
        List<Bounds> back = new ArrayList<>();
        double top = MARGIN;
        for (int first = 0; first < steps; first += perRow) {
            int count = Math.min(perRow, steps - first);
            double high = row(count, top, forward, back, cancelled);
            top += high + BETWEEN_ROWS;
        }
        double bottom = top - BETWEEN_ROWS + PIVOT_FLAG;
        double across = perRow * (WIDTH + APART) - APART + 2 * MARGIN;
        return new SagaDiagram(
                forward, back, perRow, rows, new Bounds(0, 0, across, Math.max(MARGIN, bottom)));
    }

    /// A ladder: the steps, the compensations, and rungs that keep each below its step.
    private static double row(
            int count,
            double top,
            List<Bounds> forward,
            List<Bounds> back,
            BooleanSupplier cancelled) {
        List<Graph.Box> boxes = new ArrayList<>();
        List<Graph.Edge> edges = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            boxes.add(new Graph.Box(id('s', i), WIDTH, HEIGHT));
            boxes.add(new Graph.Box(id('u', i), WIDTH, HEIGHT));
            if (i > 0) {
                edges.add(edge('s', i - 1, 's', i));
                edges.add(edge('u', i - 1, 'u', i));
                edges.add(edge('s', i - 1, 'u', i));
                edges.add(edge('u', i - 1, 's', i));
            }
        }
        Layout layout = Layouts.of(new Graph(boxes, edges, true, APART), cancelled);
        Map<String, Bounds> places = layout.boxes();
        for (int i = 0; i < count; i++) {
            Bounds one = places.getOrDefault(id('s', i), new Bounds(0, 0, WIDTH, HEIGHT));
            Bounds other = places.getOrDefault(id('u', i), one);
            double x = Math.min(one.x(), other.x()) + MARGIN;
            forward.add(new Bounds(x, top, WIDTH, HEIGHT));
            back.add(new Bounds(x, top + HEIGHT + BELOW, WIDTH, HEIGHT));
        }
        return 2 * HEIGHT + BELOW;
    }

    private static String id(char kind, int place) {
        return String.format(Locale.ROOT, "%c%03d", kind, place);
    }

    private static Graph.Edge edge(char from, int a, char to, int b) {
        return new Graph.Edge(id(from, a) + id(to, b), id(from, a), id(to, b), 0, 0);
    }

    /// True when a step stands at the left end of a row.
    boolean beginsRow(int place) {
        return place % perRow == 0;
    }
}
