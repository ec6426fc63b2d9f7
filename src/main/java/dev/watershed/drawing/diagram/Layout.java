package dev.watershed.drawing.diagram;

import dev.watershed.geometry.Bounds;
import dev.watershed.geometry.Point;
import java.util.List;
import java.util.Map;

/// Where everything of a graph goes, in pixels from the top left.
///
/// @param boxes by box id
/// @param routes by edge id
public record Layout(
        double width, double height, Map<String, Bounds> boxes, Map<String, Route> routes) {

    public static final Layout EMPTY = new Layout(0, 0, Map.of(), Map.of());

    /// The way of an edge, from the middle of one box to the middle of the other.
    ///
    /// @param points of cubic curves: a start, then two control points and an end per curve
    /// @param label the middle of the room kept beside it; the middle of the way when there is none
    public record Route(List<Point> points, Point label) {}
}
