package dev.watershed.drawing.wall;

import dev.watershed.drawing.Surface;
import dev.watershed.drawing.View;
import dev.watershed.drawing.wall.Overlay.Arrow.Line;
import dev.watershed.geometry.LinkPath;

/// Arrows a lens lays over the notes for the moment.
final class ArrowPainter {

    private static final double HEAD = 9;

    private ArrowPainter() {}

    static void paint(Brush brush) {
        double[] curve = new double[8];
        for (Overlay.Arrow arrow : brush.overlay().arrows()) {
            if (LinkPath.into(curve, arrow.from(), arrow.to())) {
                paint(brush, curve, brush.colour(arrow.colour()), arrow.line());
            }
        }
    }

    private static void paint(Brush brush, double[] curve, int colour, Line line) {
        View view = brush.view();
        Surface on = brush.on();
        double head = brush.px(HEAD);
        boolean upright = curve[4] == curve[6];
        double wayX = upright ? 0 : Math.signum(curve[6] - curve[4]);
        double wayY = upright ? Math.signum(curve[7] - curve[5]) : 0;
        double endX = view.x(curve[6]);
        double endY = view.y(curve[7]);
        on.beginPath();
        on.moveTo(view.x(curve[0]), view.y(curve[1]));
        on.curveTo(
                view.x(curve[2]),
                view.y(curve[3]),
                view.x(curve[4]) - wayX * head,
                view.y(curve[5]) - wayY * head,
                endX - wayX * head * 0.8,
                endY - wayY * head * 0.8);
        if (line.dash() > 0) {
            on.strokePath(
                    brush.px(line.thickness()),
                    brush.px(line.dash()),
                    brush.px(line.gap()),
                    colour);
        } else {
            on.strokePath(brush.px(line.thickness()), colour);
        }
        LinkPainter.arrowHead(on, endX, endY, wayX, wayY, head, colour);
    }
}
