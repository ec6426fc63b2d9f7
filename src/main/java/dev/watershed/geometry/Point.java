package dev.watershed.geometry;

/// A place on the wall, in wall units (a square event note is 64 units wide; y grows downwards).
public record Point(double x, double y) {

    public static final Point ORIGIN = new Point(0, 0);

    public Point movedBy(double dx, double dy) {
        return new Point(x + dx, y + dy);
    }

    public Point minus(Point other) {
        return new Point(x - other.x, y - other.y);
    }

    /// Distance in wall units.
    public double distanceTo(Point other) {
        return Math.hypot(x - other.x, y - other.y);
    }

    /// The nearest point with whole coordinates: what the file stores.
    public Point rounded() {
        return new Point(Bounds.whole(x), Bounds.whole(y));
    }
}
