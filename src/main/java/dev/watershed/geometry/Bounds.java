package dev.watershed.geometry;

import java.util.Collection;
import java.util.Optional;

/// An upright rectangle in wall units: left, top, width and height. Width and height are never
/// negative.
public record Bounds(double x, double y, double width, double height) {

    public Bounds {
        if (width < 0 || height < 0) {
            throw new IllegalArgumentException("negative size " + width + " x " + height);
        }
    }

    /// The rectangle with two opposite corners.
    public static Bounds spanning(Point a, Point b) {
        return new Bounds(
                Math.min(a.x(), b.x()),
                Math.min(a.y(), b.y()),
                Math.abs(a.x() - b.x()),
                Math.abs(a.y() - b.y()));
    }

    /// The rectangle of a size round a centre.
    public static Bounds centredOn(Point centre, double width, double height) {
        return new Bounds(centre.x() - width / 2, centre.y() - height / 2, width, height);
    }

    /// The smallest rectangle round all of them; empty when there are none.
    public static Optional<Bounds> around(Collection<Bounds> all) {
        return all.stream().reduce(Bounds::union);
    }

    public double right() {
        return x + width;
    }

    public double bottom() {
        return y + height;
    }

    public Point topLeft() {
        return new Point(x, y);
    }

    public Point centre() {
        return new Point(x + width / 2, y + height / 2);
    }

    public boolean contains(Point p) {
        return p.x() >= x && p.x() <= right() && p.y() >= y && p.y() <= bottom();
    }

    public boolean contains(Bounds o) {
        return o.x >= x && o.right() <= right() && o.y >= y && o.bottom() <= bottom();
    }

    /// True when the two share an inner point; touching edges do not count.
    public boolean overlaps(Bounds o) {
        return x < o.right() && o.x < right() && y < o.bottom() && o.y < bottom();
    }

    public Bounds union(Bounds o) {
        double left = Math.min(x, o.x);
        double top = Math.min(y, o.y);
        return new Bounds(
                left,
                top,
                Math.max(right(), o.right()) - left,
                Math.max(bottom(), o.bottom()) - top);
    }

    /// Larger by `margin` on every side; a negative margin shrinks, at most to nothing.
    public Bounds grownBy(double margin) {
        double w = Math.max(0, width + 2 * margin);
        double h = Math.max(0, height + 2 * margin);
        return centredOn(centre(), w, h);
    }

    public Bounds movedBy(double dx, double dy) {
        return new Bounds(x + dx, y + dy, width, height);
    }

    public Bounds movedTo(Point topLeft) {
        return new Bounds(topLeft.x(), topLeft.y(), width, height);
    }

    public Bounds resizedTo(double newWidth, double newHeight) {
        return new Bounds(x, y, newWidth, newHeight);
    }

    /// The nearest rectangle with whole coordinates: what the file stores.
    public Bounds rounded() {
        return new Bounds(whole(x), whole(y), whole(width), whole(height));
    }

    /// Adding zero turns a negative zero into the one that a file can hold.
    static double whole(double coordinate) {
        return Math.rint(coordinate) + 0.0;
    }

    /// The empty space between the two, in wall units; 0 when they touch or overlap.
    public double gapTo(Bounds o) {
        double dx = Math.max(0, Math.max(x - o.right(), o.x - right()));
        double dy = Math.max(0, Math.max(y - o.bottom(), o.y - bottom()));
        return Math.hypot(dx, dy);
    }
}
