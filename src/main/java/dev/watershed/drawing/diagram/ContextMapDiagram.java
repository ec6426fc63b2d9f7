package dev.watershed.drawing.diagram;

import dev.watershed.drawing.Weight;
import dev.watershed.drawing.diagram.ContextMapPicture.Place;
import dev.watershed.drawing.diagram.ContextMapPicture.Wire;
import dev.watershed.drawing.text.HouseFont;
import dev.watershed.geometry.Bounds;
import dev.watershed.geometry.Point;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BooleanSupplier;

/// A context map with a place for everything, in logical pixels at 100 %. Painted by
/// [ContextMapPainter]. Immutable.
///
/// @param boxes by place id
/// @param wires in the order of their ids
/// @param extent everything, labels included
public record ContextMapDiagram(
        ContextMapPicture picture, Map<String, Bounds> boxes, List<Laid> wires, Bounds extent) {

    static final double ROUND = 46;
    static final double SQUARE = 2;
    static final double NAME_SIZE = 18;
    static final double DETAIL_SIZE = 13;
    static final double TAG_SIZE = 12;
    static final double MESSAGE_SIZE = 12;
    static final double MESSAGE_LINE = 16;

    /// How far the tip of a head keeps from its box.
    static final double GAP = 4;

    private static final double BETWEEN = 44;
    private static final double WINDOW_WIDTH = 1000;
    private static final double WINDOW_HEIGHT = 740;

    /// A wire and where it runs.
    ///
    /// @param label the middle of its messages
    record Laid(Wire wire, WireTrace trace, Point label, List<WireTags.Tag> tags) {}

    /// Lays a map out; takes a moment, see [Layouts]. Contexts nothing leads to stand in rows below
    /// the rest.
    ///
    /// @throws LayoutFailed when it takes too long
    public static ContextMapDiagram laidOut(ContextMapPicture picture, BooleanSupplier cancelled) {
        Map<String, Place> places = new TreeMap<>();
        picture.places().forEach(place -> places.put(place.id(), place));
        List<Wire> wires =
                picture.wires().stream()
                        .filter(w -> places.containsKey(w.from()) && places.containsKey(w.to()))
                        .filter(w -> !w.from().equals(w.to()))
                        .sorted(Comparator.comparing(Wire::id))
                        .toList();
        List<Place> joined = places.values().stream().filter(p -> !picture.isAlone(p)).toList();
        Layout layout = better(joined, wires, cancelled);
        Map<String, Bounds> boxes = new TreeMap<>(layout.boxes());
        List<Place> alone = places.values().stream().filter(picture::isAlone).toList();
        addRows(boxes, alone, layout);
        WireTags tags = new WireTags(boxes);
        for (Wire wire : wires) {
            Layout.Route route = layout.routes().get(wire.id());
            if (route != null) {
                tags.keepOff(wire, route.label());
            }
        }
        List<Laid> laid = new ArrayList<>();
        for (Wire wire : wires) {
            Layout.Route route = layout.routes().get(wire.id());
            Bounds from = boxes.get(wire.from());
            Bounds to = boxes.get(wire.to());
            if (route != null && from != null && to != null) {
                WireTrace trace = trace(picture, wire, route, from, to);
                laid.add(new Laid(wire, trace, route.label(), tags.of(wire, trace)));
            }
        }
        Bounds all = Bounds.around(boxes.values()).orElse(new Bounds(0, 0, 1, 1));
        Bounds extent = all.union(new Bounds(0, 0, layout.width(), layout.height()));
        return new ContextMapDiagram(picture, boxes, List.copyOf(laid), extent);
    }

    /// From left to right or from the top down, whichever fills a window better.
    private static Layout better(List<Place> places, List<Wire> wires, BooleanSupplier cancelled) {
        Layout across = Layouts.of(graph(places, wires, true), cancelled);
        Layout down = Layouts.of(graph(places, wires, false), cancelled);
        return size(across) >= size(down) ? across : down;
    }

    /// How large the layout would show in a window.
    private static double size(Layout layout) {
        return Math.min(
                WINDOW_WIDTH / Math.max(1, layout.width()),
                WINDOW_HEIGHT / Math.max(1, layout.height()));
    }

    private static WireTrace trace(
            ContextMapPicture picture, Wire wire, Layout.Route route, Bounds from, Bounds to) {
        double fromGap = wire.bothWays() ? GAP : 0;
        return WireTrace.between(
                route.points(),
                from.grownBy(fromGap),
                radius(picture, wire.from()) + fromGap,
                to.grownBy(GAP),
                radius(picture, wire.to()) + GAP);
    }

    private static double radius(ContextMapPicture picture, String place) {
        boolean system =
                picture.places().stream().anyMatch(p -> p.id().equals(place) && p.system());
        return system ? SQUARE : ROUND;
    }

    private static Graph graph(List<Place> places, List<Wire> wires, boolean across) {
        List<Graph.Box> boxes =
                places.stream().map(p -> new Graph.Box(p.id(), width(p), height(p))).toList();
        List<Graph.Edge> edges =
                wires.stream()
                        .map(w ->
                                new Graph.Edge(
                                        w.id(),
                                        w.from(),
                                        w.to(),
                                        messagesWidth(w),
                                        w.messages().size() * MESSAGE_LINE + 8))
                        .toList();
        double tags = wires.stream().mapToDouble(ContextMapDiagram::tagRoom).max().orElse(0);
        return new Graph(boxes, edges, across, across ? Math.max(90, tags) : 84);
    }

    private static double tagRoom(Wire wire) {
        return tagWidth(wire.fromTag()) + tagWidth(wire.toTag()) + tagWidth(wire.middleTag()) + 60;
    }

    static double tagWidth(String tag) {
        return tag.isEmpty() ? 0 : HouseFont.of(Weight.SEMIBOLD).width(tag) * TAG_SIZE + 20;
    }

    static double messagesWidth(Wire wire) {
        HouseFont font = HouseFont.of(Weight.REGULAR);
        double widest = wire.messages().stream().mapToDouble(font::width).max().orElse(0);
        return widest == 0 ? 0 : Math.min(220, widest * MESSAGE_SIZE) + 12;
    }

    static double width(Place place) {
        if (place.system()) {
            double name = HouseFont.of(Weight.MEDIUM).width(place.name()) * DETAIL_SIZE;
            return Math.clamp(Math.ceil(name) + 40, 116, 260);
        }
        double name = HouseFont.of(Weight.SEMIBOLD).width(place.name()) * NAME_SIZE;
        double detail = HouseFont.of(Weight.REGULAR).width(place.detail()) * DETAIL_SIZE;
        return Math.clamp(Math.ceil(Math.max(name, detail)) + 56, 176, 320);
    }

    static double height(Place place) {
        return place.system() ? 44 : 104;
    }

    private static void addRows(Map<String, Bounds> boxes, List<Place> alone, Layout layout) {
        double across = Math.max(layout.width(), 4 * (176 + BETWEEN));
        double x = 0;
        double y = layout.boxes().isEmpty() ? 0 : layout.height() + BETWEEN;
        double high = 0;
        for (Place place : alone) {
            if (x > 0 && x + width(place) > across) {
                x = 0;
                y += high + BETWEEN;
                high = 0;
            }
            boxes.put(place.id(), new Bounds(x, y, width(place), height(place)));
            x += width(place) + BETWEEN;
            high = Math.max(high, height(place));
        }
    }

    /// The context or system at a point.
    public Optional<Place> placeAt(Point p) {
        return picture.places().stream()
                .filter(place -> boxes.containsKey(place.id()))
                .filter(place -> boxes.getOrDefault(place.id(), extent).contains(p))
                .findFirst();
    }

    /// The wire nearest to a point, if one is within reach.
    public Optional<Wire> wireAt(Point p, double reach) {
        return wires.stream()
                .filter(laid -> laid.trace().distanceTo(p) <= reach)
                .min(Comparator.comparingDouble(laid -> laid.trace().distanceTo(p)))
                .map(Laid::wire);
    }
}
