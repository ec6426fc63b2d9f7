package dev.watershed.canvas;

import dev.watershed.geometry.Bounds;
import dev.watershed.geometry.Point;

/// Where one looks from. Screen coordinates are logical pixels from the top left corner of the
/// wall's viewport.
///
/// @param x wall unit at the left edge of the viewport
/// @param y wall unit at the top edge
/// @param zoom logical pixels for one wall unit: 1 is 100 %
/// @param width of the viewport in logical pixels
/// @param height of the viewport in logical pixels
public record Camera(double x, double y, double zoom, double width, double height) {

    public static final double LEAST = 0.02;
    public static final double MOST = 4;

    /// What the zoom buttons step through.
    private static final double[] STOPS = {
        .02, .05, .1, .15, .25, .33, .5, .67, .75, .9, 1, 1.1, 1.25, 1.5, 1.75, 2, 2.5, 3, 4
    };

    /// Within this share of a clean stop a zoom lands on the stop.
    private static final double CLEAN = 0.004;

    public static final Camera START = new Camera(0, 0, 1, 1000, 700);

    public Camera {
        zoom = Math.clamp(zoom, LEAST, MOST);
        width = Math.max(1, width);
        height = Math.max(1, height);
    }

    public Point toWall(Point screen) {
        return new Point(x + screen.x() / zoom, y + screen.y() / zoom);
    }

    public Point toScreen(Point wall) {
        return new Point((wall.x() - x) * zoom, (wall.y() - y) * zoom);
    }

    public Bounds toScreen(Bounds wall) {
        return new Bounds(
                (wall.x() - x) * zoom,
                (wall.y() - y) * zoom,
                wall.width() * zoom,
                wall.height() * zoom);
    }

    /// A length in logical pixels as wall units.
    public double units(double pixels) {
        return pixels / zoom;
    }

    /// The part of the wall that can be seen.
    public Bounds visible() {
        return new Bounds(x, y, width / zoom, height / zoom);
    }

    public Camera sized(double newWidth, double newHeight) {
        return new Camera(x, y, zoom, newWidth, newHeight);
    }

    /// Moved as if the wall had been pushed by so many pixels.
    public Camera pannedBy(double dx, double dy) {
        return new Camera(x - dx / zoom, y - dy / zoom, zoom, width, height);
    }

    /// At another zoom, with the wall under `screen` staying where it is.
    public Camera zoomedTo(double newZoom, Point screen) {
        double clamped = Math.clamp(cleaned(zoom, newZoom), LEAST, MOST);
        Point held = toWall(screen);
        return new Camera(
                held.x() - screen.x() / clamped,
                held.y() - screen.y() / clamped,
                clamped,
                width,
                height);
    }

    public Camera zoomedBy(double factor, Point screen) {
        return zoomedTo(zoom * factor, screen);
    }

    /// The next clean stop up, about the middle of the viewport.
    public Camera zoomedIn() {
        for (double stop : STOPS) {
            if (stop > zoom * (1 + CLEAN)) {
                return zoomedTo(stop, middle());
            }
        }
        return zoomedTo(MOST, middle());
    }

    /// The next clean stop down, about the middle of the viewport.
    public Camera zoomedOut() {
        for (int i = STOPS.length - 1; i >= 0; i--) {
            if (STOPS[i] < zoom * (1 - CLEAN)) {
                return zoomedTo(STOPS[i], middle());
            }
        }
        return zoomedTo(LEAST, middle());
    }

    /// Shows all of `area` with a margin, at most at 100 %.
    public Camera fitting(Bounds area, double marginPixels) {
        double free = Math.max(1, width - 2 * marginPixels);
        double freeDown = Math.max(1, height - 2 * marginPixels);
        double fit =
                Math.min(free / Math.max(1, area.width()), freeDown / Math.max(1, area.height()));
        return lookingAt(area.centre(), Math.min(1, fit));
    }

    /// With `wall` in the middle of the viewport.
    public Camera lookingAt(Point wall, double newZoom) {
        double clamped = Math.clamp(newZoom, LEAST, MOST);
        return new Camera(
                wall.x() - width / 2 / clamped,
                wall.y() - height / 2 / clamped,
                clamped,
                width,
                height);
    }

    /// Moved only as far as needed to see `area` with a margin; this same camera if it is in sight.
    public Camera following(Bounds area, double marginPixels) {
        Bounds seen = visible();
        double margin = Math.min(units(marginPixels), Math.min(seen.width(), seen.height()) / 4);
        double dx = shift(area.x() - margin, area.right() + margin, seen.x(), seen.right());
        double dy = shift(area.y() - margin, area.bottom() + margin, seen.y(), seen.bottom());
        return dx == 0 && dy == 0 ? this : new Camera(x + dx, y + dy, zoom, width, height);
    }

    public Point middle() {
        return new Point(width / 2, height / 2);
    }

    /// Part of the way to another camera, `t` from 0 to 1: one frame of a camera move.
    public Camera towards(Camera other, double t) {
        if (t >= 1) {
            return other;
        }
        double z = zoom * Math.pow(other.zoom / zoom, t);
        Point a = toWall(middle());
        Point b = other.toWall(other.middle());
        double s = zoom == other.zoom ? t : (1 / zoom - 1 / z) / (1 / zoom - 1 / other.zoom);
        Point centre = new Point(a.x() + (b.x() - a.x()) * s, a.y() + (b.y() - a.y()) * s);
        return new Camera(
                centre.x() - width / 2 / z,
                centre.y() - height / 2 / z,
                z,
                other.width,
                other.height);
    }

    private static double shift(double from, double to, double seenFrom, double seenTo) {
        if (from >= seenFrom && to <= seenTo) {
            return 0;
        }
        return from < seenFrom || to - from > seenTo - seenFrom ? from - seenFrom : to - seenTo;
    }

    /// A zoom on its way towards a stop lands on it; one on its way off is let go, however small
    /// its steps.
    private static double cleaned(double from, double to) {
        for (double stop : STOPS) {
            boolean near = Math.abs(to / stop - 1) < CLEAN;
            if (near && Math.abs(to - stop) < Math.abs(from - stop)) {
                return stop;
            }
        }
        return to;
    }
}
