package dev.watershed.drawing.teams;

import dev.watershed.drawing.Surface;
import dev.watershed.drawing.Theme;
import dev.watershed.drawing.View;
import dev.watershed.drawing.Weight;
import dev.watershed.drawing.text.Ellipsis;
import dev.watershed.drawing.text.HouseFont;
import dev.watershed.geometry.Bounds;

/// Draws in the picture's own units through a view: shapes, and text that is cut where it does not
/// fit.
public record Pen(Surface on, View view, Theme theme) {

    /// Text that starts at a place.
    ///
    /// @param y the middle of its capitals
    /// @param room what it may take in width
    public void text(
            String text, double x, double y, double room, double size, Weight weight, int argb) {
        double pixels = view.fontSize(size);
        if (pixels >= 1 && !text.isEmpty()) {
            String shown = Ellipsis.cut(text, room / size, weight);
            double baseline = view.y(y) + HouseFont.MIDDLE * pixels;
            on.text(shown, view.x(x), baseline, pixels, weight, argb);
        }
    }

    /// Text round a place in the middle.
    public void centred(
            String text, double x, double y, double room, double size, Weight weight, int argb) {
        String shown = Ellipsis.cut(text, room / size, weight);
        text(shown, x - width(shown, size, weight) / 2, y, room + 1, size, weight, argb);
    }

    public static double width(String text, double size, Weight weight) {
        return HouseFont.of(weight).width(text) * size;
    }

    public void line(double x1, double y1, double x2, double y2, double thickness, int argb) {
        on.line(view.x(x1), view.y(y1), view.x(x2), view.y(y2), view.length(thickness), argb);
    }

    public void roundedPath(Bounds box, double radius) {
        on.roundedPath(
                view.x(box.x()),
                view.y(box.y()),
                view.length(box.width()),
                view.length(box.height()),
                view.length(radius));
    }

    public void ellipsePath(Bounds box) {
        on.ellipsePath(
                view.x(box.x()),
                view.y(box.y()),
                view.length(box.width()),
                view.length(box.height()));
    }

    /// A closed path through points given as x and y in turn.
    public void path(double... points) {
        on.beginPath();
        on.moveTo(view.x(points[0]), view.y(points[1]));
        for (int i = 2; i < points.length; i += 2) {
            on.lineTo(view.x(points[i]), view.y(points[i + 1]));
        }
        on.closePath();
    }

    public void fill(int argb) {
        on.fillPath(argb);
    }

    public void stroke(double thickness, int argb) {
        on.strokePath(view.length(thickness), argb);
    }

    public void dashed(double thickness, double dash, double gap, int argb) {
        on.strokePath(view.length(thickness), view.length(dash), view.length(gap), argb);
    }
}
