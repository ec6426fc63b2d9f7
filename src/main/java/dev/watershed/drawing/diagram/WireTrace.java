package dev.watershed.drawing.diagram;

import dev.watershed.geometry.Bounds;
import dev.watershed.geometry.Curve;
import dev.watershed.geometry.Point;
import java.util.ArrayList;
import java.util.List;

/// The line of a wire from the edge of one box to the edge of the other, as many short straight
/// pieces.
record WireTrace(List<Point> points) {

    private static final int PIECES = 48;

    /// The part of a route that lies outside both boxes.
    static WireTrace between(
            List<Point> route, Bounds from, double fromRadius, Bounds to, double toRadius) {
        List<Point> all = sampled(route);
        int first = 0;
        while (first < all.size() - 2 && inside(all.get(first + 1), from, fromRadius)) {
            first++;
        }
        int last = all.size() - 1;
        while (last > first + 1 && inside(all.get(last - 1), to, toRadius)) {
            last--;
        }
        List<Point> outside = new ArrayList<>(all.subList(first, last + 1));
        outside.set(0, border(outside.getFirst(), outside.get(1), from, fromRadius));
        Point before = outside.get(outside.size() - 2);
        outside.set(outside.size() - 1, border(outside.getLast(), before, to, toRadius));
        return new WireTrace(List.copyOf(outside));
    }

    /// Where a straight piece leaves a box, found by halving.
    private static Point border(Point inside, Point outside, Bounds box, double radius) {
        Point in = inside;
        Point out = outside;
        for (int i = 0; i < 12; i++) {
            Point middle = new Point((in.x() + out.x()) / 2, (in.y() + out.y()) / 2);
            if (inside(middle, box, radius)) {
                in = middle;
            } else {
                out = middle;
            }
        }
        return out;
    }

    private static List<Point> sampled(List<Point> route) {
        List<Point> all = new ArrayList<>();
        all.add(route.getFirst());
        for (int i = 0; i + 3 < route.size(); i += 3) {
            Curve curve =
                    new Curve(route.get(i), route.get(i + 1), route.get(i + 2), route.get(i + 3));
            for (int k = 1; k <= PIECES; k++) {
                all.add(curve.at(k / (double) PIECES));
            }
        }
        return all;
    }

    /// Inside a rectangle with round corners.
    static boolean inside(Point p, Bounds b, double radius) {
        if (!b.contains(p)) {
            return false;
        }
        double dx = Math.max(0, Math.max(b.x() + radius - p.x(), p.x() - b.right() + radius));
        double dy = Math.max(0, Math.max(b.y() + radius - p.y(), p.y() - b.bottom() + radius));
        return dx == 0 || dy == 0 || Math.hypot(dx, dy) <= radius;
    }

    double length() {
        double sum = 0;
        for (int i = 1; i < points.size(); i++) {
            sum += points.get(i).distanceTo(points.get(i - 1));
        }
        return sum;
    }

    /// The point that far along the line.
    Point at(double distance) {
        double left = distance;
        for (int i = 1; i < points.size(); i++) {
            Point a = points.get(i - 1);
            Point b = points.get(i);
            double step = a.distanceTo(b);
            if (step > 0 && left <= step) {
                double t = Math.max(0, left / step);
                return new Point(a.x() + (b.x() - a.x()) * t, a.y() + (b.y() - a.y()) * t);
            }
            left -= step;
        }
        return points.getLast();
    }

    /// The same line without its last stretch.
    WireTrace shortenedBy(double distance) {
        double keep = length() - distance;
        if (keep <= 0) {
            return this;
        }
        List<Point> kept = new ArrayList<>();
        double sum = 0;
        for (int i = 0; i < points.size() && sum <= keep; i++) {
            kept.add(points.get(i));
            sum += i + 1 < points.size() ? points.get(i).distanceTo(points.get(i + 1)) : 0;
        }
        kept.add(at(keep));
        return new WireTrace(kept);
    }

    WireTrace reversed() {
        return new WireTrace(points.reversed());
    }

    double distanceTo(Point p) {
        double least = Double.MAX_VALUE;
        for (Point q : points) {
            least = Math.min(least, p.distanceTo(q));
        }
        return least;
    }
}
