package dev.watershed.drawing.wall;

import dev.watershed.drawing.Surface;
import dev.watershed.drawing.View;
import dev.watershed.drawing.Weight;
import dev.watershed.drawing.text.Ellipsis;
import dev.watershed.geometry.Bounds;
import dev.watershed.geometry.Hull;
import java.util.ArrayList;
import java.util.List;

/// Hulls: every shape in the edge colour and a little larger, then every shape in the fill. The
/// union comes out exact without computing it.
final class HullPainter {

    private static final double EDGE = 1.75;
    private static final double SELECTED_EDGE = 2.5;
    private static final double TAG = 22;
    private static final double TAG_TEXT = 12;
    private static final double WIDEST_TAG = 240;

    /// How many rows of tags may stand below the upper edge of an island.
    private static final int TAG_ROWS = 3;

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

    /// Name tags, over everything on the wall, clear of each other and of the flags.
    ///
    /// @param flags in device pixels
    static void tags(Brush brush, List<Bounds> flags) {
        List<Bounds> taken = new ArrayList<>(flags);
        for (ContextHull hull : brush.overlay().hulls()) {
            if (!hull.shape().islands().isEmpty() && !hull.name().isBlank()) {
                tag(brush, hull, taken);
            }
        }
    }

    private static void tag(Brush brush, ContextHull hull, List<Bounds> taken) {
        Bounds island = hull.shape().islands().getFirst();
        String name = Ellipsis.cut(hull.tag(), WIDEST_TAG / TAG_TEXT, Weight.SEMIBOLD);
        double width = Math.rint(brush.width(name, TAG_TEXT, Weight.SEMIBOLD) + brush.px(20));
        double height = Math.rint(brush.px(TAG));
        double x = Math.rint(brush.view().x(island.x()) - brush.px(EDGE) / 2);
        double y = Math.rint(brush.view().y(island.y()) - height + brush.px(6));
        double right = brush.view().x(island.right());
        Bounds at = free(brush, new Bounds(x, y, width, height), right, taken);
        taken.add(at);
        int edge = brush.theme().contextEdge(hull.ordinal());
        brush.on().fillRounded(at.x(), at.y(), width, height, brush.px(4), edge);
        int ink = brush.theme().onContextEdge();
        double left = at.x() + brush.px(10);
        brush.label(name, left, at.y() + height / 2, TAG_TEXT, Weight.SEMIBOLD, ink);
    }

    /// Along the upper edge of the island, else a row lower; where nothing is free, at its corner.
    private static Bounds free(Brush brush, Bounds corner, double right, List<Bounds> taken) {
        double step = brush.px(8);
        for (int row = 0; row < TAG_ROWS; row++) {
            double y = corner.y() + row * (corner.height() + brush.px(2));
            double x = corner.x();
            while (x <= Math.max(corner.x(), right - corner.width())) {
                Bounds place = new Bounds(Math.rint(x), y, corner.width(), corner.height());
                if (taken.stream().noneMatch(place.grownBy(brush.px(1))::overlaps)) {
                    return place;
                }
                x += step;
            }
        }
        return corner;
    }
}
