package dev.watershed.drawing.wall;

import dev.watershed.drawing.Token;
import dev.watershed.drawing.Weight;
import dev.watershed.geometry.Bounds;

/// Neutral boxes round regions, under everything.
final class FramePainter {

    private static final double RADIUS = 12;

    private FramePainter() {}

    static void paint(Brush brush) {
        for (Overlay.Frame frame : brush.overlay().frames()) {
            paint(brush, frame);
        }
    }

    private static void paint(Brush brush, Overlay.Frame frame) {
        Bounds area = frame.area();
        double x = Math.rint(brush.view().x(area.x()));
        double y = Math.rint(brush.view().y(area.y()));
        double width = Math.rint(brush.view().length(area.width()));
        double height = Math.rint(brush.view().length(area.height()));
        double radius = brush.px(RADIUS);
        brush.on().fillRounded(x, y, width, height, radius, brush.colour(Token.S1));
        brush.on()
                .strokeRounded(x, y, width, height, radius, brush.px(1), brush.colour(Token.LINE2));
        double left = x + brush.px(14);
        double middle = y + brush.px(20);
        brush.label(frame.name(), left, middle, 13, Weight.SEMIBOLD, brush.colour(Token.T1));
        double after = left + brush.width(frame.name(), 13, Weight.SEMIBOLD) + brush.px(10);
        brush.label(frame.detail(), after, middle, 13, Weight.REGULAR, brush.colour(Token.T2));
    }
}
