package dev.watershed.geometry;

/// A cubic Bézier curve in wall units.
public record Curve(Point start, Point control1, Point control2, Point end) {

    /// The point at `t` between 0 (start) and 1 (end).
    public Point at(double t) {
        double u = 1 - t;
        double a = u * u * u;
        double b = 3 * u * u * t;
        double c = 3 * u * t * t;
        double d = t * t * t;
        return new Point(
                a * start.x() + b * control1.x() + c * control2.x() + d * end.x(),
                a * start.y() + b * control1.y() + c * control2.y() + d * end.y());
    }

    /// A rectangle that holds the curve: the hull of its four points.
    public Bounds bounds() {
        return Bounds.spanning(start, end).union(Bounds.spanning(control1, control2));
    }

    /// The least distance from `p`, sampled at 24 steps: exact enough to click on a line.
    public double distanceTo(Point p) {
        double least = Double.MAX_VALUE;
        Point previous = start;
        for (int i = 1; i <= 24; i++) {
            Point next = at(i / 24.0);
            least = Math.min(least, distanceToSegment(p, previous, next));
            previous = next;
        }
        return least;
    }

    private static double distanceToSegment(Point p, Point a, Point b) {
        double dx = b.x() - a.x();
        double dy = b.y() - a.y();
        double length = dx * dx + dy * dy;
        double t = length == 0 ? 0 : ((p.x() - a.x()) * dx + (p.y() - a.y()) * dy) / length;
        double clamped = Math.clamp(t, 0, 1);
        return p.distanceTo(new Point(a.x() + clamped * dx, a.y() + clamped * dy));
    }
}
