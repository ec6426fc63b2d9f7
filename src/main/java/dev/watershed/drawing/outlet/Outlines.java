package dev.watershed.drawing.outlet;

import dev.watershed.drawing.Surface;
import dev.watershed.drawing.Weight;
import java.awt.font.FontRenderContext;
import java.awt.font.TextLayout;
import java.awt.geom.AffineTransform;
import java.awt.geom.PathIterator;

/// The outlines of letters the house font lacks, in a font of the machine, as a path.
final class Outlines {

    private static final FontRenderContext EXACT = new FontRenderContext(null, true, true);

    private final Surface on;
    private double x;
    private double y;

    private Outlines(Surface on) {
        this.on = on;
    }

    /// Begins a path on the surface that is the text.
    static void of(
            String text,
            Weight weight,
            double size,
            double x,
            double baseline,
            double degrees,
            Surface on) {
        on.beginPath();
        if (text.isBlank()) {
            return;
        }
        TextLayout layout = new TextLayout(text, AwtFonts.other(weight, size), EXACT);
        AffineTransform place = AffineTransform.getTranslateInstance(x, baseline);
        place.rotate(Math.toRadians(degrees));
        Outlines outlines = new Outlines(on);
        double[] numbers = new double[6];
        PathIterator steps = layout.getOutline(place).getPathIterator(null);
        for (; !steps.isDone(); steps.next()) {
            outlines.step(steps.currentSegment(numbers), numbers);
        }
    }

    private void step(int kind, double[] n) {
        switch (kind) {
            case PathIterator.SEG_MOVETO -> {
                on.moveTo(n[0], n[1]);
                reach(n[0], n[1]);
            }
            case PathIterator.SEG_LINETO -> {
                on.lineTo(n[0], n[1]);
                reach(n[0], n[1]);
            }
            case PathIterator.SEG_QUADTO -> quadratic(n[0], n[1], n[2], n[3]);
            case PathIterator.SEG_CUBICTO -> {
                on.curveTo(n[0], n[1], n[2], n[3], n[4], n[5]);
                reach(n[4], n[5]);
            }
            default -> on.closePath();
        }
    }

    /// The cubic curve that runs exactly where the quadratic one does.
    private void quadratic(double cx, double cy, double endX, double endY) {
        on.curveTo(
                x + (cx - x) * 2 / 3,
                y + (cy - y) * 2 / 3,
                endX + (cx - endX) * 2 / 3,
                endY + (cy - endY) * 2 / 3,
                endX,
                endY);
        reach(endX, endY);
    }

    private void reach(double newX, double newY) {
        x = newX;
        y = newY;
    }
}
