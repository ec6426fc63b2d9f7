package dev.watershed.drawing.wall;

import dev.watershed.drawing.Surface;
import dev.watershed.drawing.View;
import dev.watershed.drawing.Weight;
import dev.watershed.drawing.text.Ellipsis;
import dev.watershed.geometry.Bounds;
import dev.watershed.geometry.Hull;

/// Hulls: every shape in the edge colour and a little larger, then every shape in the fill. The
/// union comes out exact without computing it.
final class HullPainter {

    private static final double EDGE = 1.75;
    private static final double SELECTED_EDGE = 2.5;
    private static final double TAG = 22;
    private static final double TAG_TEXT = 12;
    private static final double WIDEST_TAG = 240;

    private HullPainter() {}

    static void bodies(Brush brush) {
        for (ContextHull hull : brush.overlay().hulls()) {
            threads(brush, hull);
            double edge = brush.px(hull.selected() ? SELECTED_EDGE : EDGE) / 2;
            outline(brush, hull.shape(), edge);
            brush.on().fillPath(brush.theme().contextEdge(hull.ordinal()));
            outline(brush, hull.shape(), -edge);
            brush.on().fillPath(brush.theme().contextFill(hull.ordinal()));
        }
    }

    private static void threads(Brush brush, ContextHull hull) {
        View view = brush.view();
        for (Hull.Joint thread : hull.shape().threads()) {
            brush.on()
                    .dashedLine(
                            view.x(thread.from().x()),
                            view.y(thread.from().y()),
                            view.x(thread.to().x()),
                            view.y(thread.to().y()),
                            brush.px(1.75),
                            brush.px(3),
                            brush.px(4),
                            brush.theme().contextEdge(hull.ordinal()));
        }
    }

    /// Begins a path of all shapes, each larger by `margin` device pixels.
    private static void outline(Brush brush, Hull hull, double margin) {
        Surface on = brush.on();
        View view = brush.view();
        double radius = Math.max(0, view.length(Hull.CORNER) + margin);
        on.beginPath();
        for (Bounds b : hull.members()) {
            add(on, view, b, margin, radius);
        }
        for (Bounds b : hull.bridges()) {
            add(on, view, b, margin, 0);
        }
    }

    private static void add(Surface on, View view, Bounds b, double margin, double radius) {
        double x = view.x(b.x()) - margin;
        double y = view.y(b.y()) - margin;
        double right = view.x(b.right()) + margin;
        double bottom = view.y(b.bottom()) + margin;
        if (right < 0 || bottom < 0 || x > view.width() || y > view.height()) {
            return;
        }
        if (right <= x || bottom <= y) {
            return;
        }
        on.addRounded(x, y, right - x, bottom - y, radius);
    }

    /// Name tags, over everything on the wall.
    static void tags(Brush brush) {
        for (ContextHull hull : brush.overlay().hulls()) {
            if (!hull.shape().islands().isEmpty() && !hull.name().isBlank()) {
                tag(brush, hull);
            }
        }
    }

    private static void tag(Brush brush, ContextHull hull) {
        Bounds island = hull.shape().islands().getFirst();
        String name = Ellipsis.cut(hull.tag(), WIDEST_TAG / TAG_TEXT, Weight.SEMIBOLD);
        double width = Math.rint(brush.width(name, TAG_TEXT, Weight.SEMIBOLD) + brush.px(20));
        double height = Math.rint(brush.px(TAG));
        double x = Math.rint(brush.view().x(island.x()) - brush.px(EDGE) / 2);
        double y = Math.rint(brush.view().y(island.y()) - height + brush.px(6));
        int edge = brush.theme().contextEdge(hull.ordinal());
        brush.on().fillRounded(x, y, width, height, brush.px(4), edge);
        int ink = brush.theme().onContextEdge();
        brush.label(name, x + brush.px(10), y + height / 2, TAG_TEXT, Weight.SEMIBOLD, ink);
    }
}
