package dev.watershed.drawing.wall;

import dev.watershed.drawing.Colour;
import dev.watershed.drawing.Surface;
import dev.watershed.drawing.Token;
import dev.watershed.drawing.View;
import dev.watershed.geometry.Bounds;
import dev.watershed.geometry.Curve;

/// Snapping lines, the rubber band and the arrow being pulled, all in the accent colour.
final class GuidePainter {

    private static final double BAND_FILL = 0.10;
    private static final double HEAD = 7;

    private GuidePainter() {}

    static void paint(Brush brush) {
        Guides guides = brush.overlay().guides();
        View view = brush.view();
        int accent = brush.colour(Token.ACCENT);
        for (double x : guides.upright()) {
            double at = Math.rint(view.x(x));
            brush.on().fillRectangle(at, 0, brush.px(1), view.height(), accent);
        }
        for (double y : guides.level()) {
            double at = Math.rint(view.y(y));
            brush.on().fillRectangle(0, at, view.width(), brush.px(1), accent);
        }
        guides.band().ifPresent(band -> band(brush, band, accent));
        guides.arrow().ifPresent(curve -> arrow(brush, curve, accent));
    }

    private static void band(Brush brush, Bounds band, int accent) {
        double x = Math.rint(brush.view().x(band.x()));
        double y = Math.rint(brush.view().y(band.y()));
        double width = Math.rint(brush.view().length(band.width()));
        double height = Math.rint(brush.view().length(band.height()));
        brush.on().fillRectangle(x, y, width, height, Colour.faded(accent, BAND_FILL));
        brush.on().strokeRectangle(x + 0.5, y + 0.5, width, height, brush.px(1), accent);
    }

    private static void arrow(Brush brush, Curve curve, int accent) {
        View view = brush.view();
        Surface on = brush.on();
        double endX = view.x(curve.end().x());
        double endY = view.y(curve.end().y());
        on.beginPath();
        on.moveTo(view.x(curve.start().x()), view.y(curve.start().y()));
        on.curveTo(
                view.x(curve.control1().x()),
                view.y(curve.control1().y()),
                view.x(curve.control2().x()),
                view.y(curve.control2().y()),
                endX,
                endY);
        on.strokePath(brush.px(2), accent);
        double dx = curve.end().x() - curve.control2().x();
        double dy = curve.end().y() - curve.control2().y();
        double length = Math.hypot(dx, dy);
        if (length > 0) {
            LinkPainter.arrowHead(on, endX, endY, dx / length, dy / length, brush.px(HEAD), accent);
        }
    }
}
