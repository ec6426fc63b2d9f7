package dev.watershed.canvas;

import dev.watershed.geometry.Bounds;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.ToDoubleFunction;

/// Helps a moving or growing note to line up: with the edges and centres of its neighbours first,
/// with the 8-unit grid otherwise. Pure; distances in wall units.
public final class Snapping {

    /// The grid of the wall, in wall units.
    public static final double GRID = 8;

    private Snapping() {}

    /// A line that shows what something lined up with.
    ///
    /// @param vertical true for a line at `x = at`, false for one at `y = at`
    /// @param from where it starts along its direction
    /// @param to where it ends
    public record Guide(boolean vertical, double at, double from, double to) {}

    /// How far to correct a move, and why.
    public record Snap(double dx, double dy, List<Guide> guides) {

        public static final Snap NONE = new Snap(0, 0, List.of());

        public Snap {
            guides = List.copyOf(guides);
        }
    }

    /// Corrects the place of something that is being moved.
    ///
    /// @param reach how near a neighbour's line must be to pull, in wall units
    public static Snap moving(Bounds moved, Collection<Bounds> neighbours, double reach) {
        Pull across = nearest(moved, neighbours, Snapping::columns, reach);
        Pull down = nearest(moved, neighbours, Snapping::rows, reach);
        double dx = across.found() ? across.by() : toGrid(moved.x());
        double dy = down.found() ? down.by() : toGrid(moved.y());
        return withGuides(moved.movedBy(dx, dy), dx, dy, across, down);
    }

    /// Corrects the lower right corner of something that is being resized.
    public static Snap sizing(Bounds sized, Collection<Bounds> neighbours, double reach) {
        Pull across = nearest(sized, neighbours, b -> new double[] {b.right()}, reach);
        Pull down = nearest(sized, neighbours, b -> new double[] {b.bottom()}, reach);
        double dx = across.found() ? across.by() : toGrid(sized.right());
        double dy = down.found() ? down.by() : toGrid(sized.bottom());
        Bounds grown =
                sized.resizedTo(Math.max(0, sized.width() + dx), Math.max(0, sized.height() + dy));
        return withGuides(grown, dx, dy, across, down);
    }

    /// What must be added to a coordinate to reach the grid.
    public static double toGrid(double coordinate) {
        return Math.rint(coordinate / GRID) * GRID - coordinate;
    }

    private record Pull(double by, double at, Bounds neighbour, boolean found) {

        static final Pull NONE = new Pull(0, 0, new Bounds(0, 0, 0, 0), false);
    }

    private interface Lines {
        double[] of(Bounds bounds);
    }

    private static double[] columns(Bounds b) {
        return new double[] {b.x(), b.centre().x(), b.right()};
    }

    private static double[] rows(Bounds b) {
        return new double[] {b.y(), b.centre().y(), b.bottom()};
    }

    /// The smallest pull; among equals the nearest neighbour, so that guides stay short.
    private static Pull nearest(
            Bounds moved, Collection<Bounds> neighbours, Lines lines, double reach) {
        Pull best = Pull.NONE;
        for (Bounds neighbour : neighbours) {
            for (double target : lines.of(neighbour)) {
                for (double own : lines.of(moved)) {
                    double by = target - own;
                    if (Math.abs(by) <= reach && better(by, neighbour, best, moved)) {
                        best = new Pull(by, target, neighbour, true);
                    }
                }
            }
        }
        return best;
    }

    private static boolean better(double by, Bounds neighbour, Pull best, Bounds moved) {
        if (!best.found()) {
            return true;
        }
        double gain = Math.abs(best.by()) - Math.abs(by);
        return gain > 1e-9
                || (gain > -1e-9 && neighbour.gapTo(moved) < best.neighbour().gapTo(moved));
    }

    private static Snap withGuides(Bounds at, double dx, double dy, Pull across, Pull down) {
        List<Guide> guides = new ArrayList<>(2);
        if (across.found()) {
            guides.add(guide(true, across, at, Bounds::y, Bounds::bottom));
        }
        if (down.found()) {
            guides.add(guide(false, down, at, Bounds::x, Bounds::right));
        }
        return new Snap(dx, dy, guides);
    }

    private static Guide guide(
            boolean vertical,
            Pull pull,
            Bounds at,
            ToDoubleFunction<Bounds> start,
            ToDoubleFunction<Bounds> end) {
        Bounds other = pull.neighbour();
        return new Guide(
                vertical,
                pull.at(),
                Math.min(start.applyAsDouble(at), start.applyAsDouble(other)),
                Math.max(end.applyAsDouble(at), end.applyAsDouble(other)));
    }
}
