package dev.watershed.drawing.diagram;

import java.util.Comparator;
import java.util.List;

/// What Graphviz has to know: boxes and edges with their sizes in pixels. Sorted, so the order in
/// which they were given makes no difference.
///
/// @param across true when the flow runs from left to right, false from the top down
/// @param apart the least space between one rank of boxes and the next, in pixels
public record Graph(List<Box> boxes, List<Edge> edges, boolean across, double apart) {

    /// @param id unique among the boxes
    public record Box(String id, double width, double height) {}

    /// @param id unique among the edges
    /// @param labelWidth room to keep beside the edge; 0 for none
    public record Edge(String id, String from, String to, double labelWidth, double labelHeight) {}

    public Graph {
        boxes = boxes.stream().sorted(Comparator.comparing(Box::id)).toList();
        edges = edges.stream().sorted(Comparator.comparing(Edge::id)).toList();
    }
}
