package dev.watershed.ui.wall;

import dev.watershed.drawing.Colour;
import dev.watershed.drawing.Surface;
import dev.watershed.drawing.Weight;
import java.util.HashMap;
import java.util.Map;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import javafx.scene.shape.StrokeLineCap;
import javafx.scene.text.Font;

/// Draws on a JavaFX canvas in device pixels. Remembers paint, font and line, and tells the canvas
/// only what changed: every call on it is an entry in a buffer that another thread reads.
final class FxSurface implements Surface {

    private final GraphicsContext to;
    private final double scale;
    private final FxFonts fonts;
    private final Map<Integer, Color> colours = new HashMap<>();
    private final double[] xs = new double[3];
    private final double[] ys = new double[3];
    private int fill;
    private int stroke;
    private double thickness;
    private double dash;
    private double gap;
    private double fontSize;
    private Weight weight = Weight.REGULAR;

    /// @param scale device pixels per logical pixel of the canvas
    FxSurface(GraphicsContext to, double scale, FxFonts fonts) {
        this.to = to;
        this.scale = scale;
        this.fonts = fonts;
        begin();
    }

    /// Starts a frame: the canvas scales logical to device pixels by itself, so that is taken back
    /// once here. A font then has its true size, and its letters come from a cache instead of being
    /// filled as outlines.
    void begin() {
        upright();
        to.setLineCap(StrokeLineCap.BUTT);
        fill = stroke = 0;
        to.setFill(Color.TRANSPARENT);
        to.setStroke(Color.TRANSPARENT);
        thickness = dash = gap = fontSize = -1;
    }

    private void upright() {
        to.setTransform(1 / scale, 0, 0, 1 / scale, 0, 0);
    }

    @Override
    public void fillRectangle(double x, double y, double width, double height, int argb) {
        fill(argb);
        to.fillRect(x, y, width, height);
    }

    @Override
    public void fillRounded(
            double x, double y, double width, double height, double radius, int argb) {
        if (radius * 2 > Math.min(width, height)
                || !rounds(x, y, width, height, radius, radius, argb)) {
            fill(argb);
            to.fillRoundRect(x, y, width, height, radius * 2, radius * 2);
        }
    }

    @Override
    public void strokeRectangle(
            double x, double y, double width, double height, double line, int argb) {
        fill(argb);
        double left = x - line / 2;
        double top = y - line / 2;
        double inner = Math.max(0, height - line);
        to.fillRect(left, top, width + line, line);
        to.fillRect(left, top + height, width + line, line);
        to.fillRect(left, top + line, line, inner);
        to.fillRect(left + width, top + line, line, inner);
    }

    @Override
    public void strokeRounded(
            double x, double y, double width, double height, double radius, double line, int argb) {
        double half = line / 2;
        double out = radius + half;
        boolean done =
                line < out
                        && out * 2 <= Math.min(width, height)
                        && rounds(x - half, y - half, width + line, height + line, out, line, argb);
        if (!done) {
            stroke(argb, line, 0, 0);
            to.strokeRoundRect(x, y, width, height, radius * 2, radius * 2);
        }
    }

    /// A rounded rectangle, filled or as a ring, row by row; false when it needs an outline.
    private boolean rounds(
            double x, double y, double width, double height, double radius, double line, int argb) {
        Corner corner = Corner.of(x, radius, line).orElse(null);
        if (corner == null
                || y - Math.floor(y) != x - Math.floor(x)
                || width != Math.rint(width)
                || height != Math.rint(height)) {
            return false;
        }
        double right = Math.ceil(x + width);
        double bottom = Math.ceil(y + height);
        double left = Math.floor(x);
        double top = Math.floor(y);
        for (Corner.Run run : corner.runs()) {
            fill(run.cover() < 1 ? Colour.faded(argb, run.cover()) : argb);
            double across = left + run.x();
            double mirrored = right - run.x() - run.length();
            to.fillRect(across, top + run.y(), run.length(), 1);
            to.fillRect(mirrored, top + run.y(), run.length(), 1);
            to.fillRect(across, bottom - 1 - run.y(), run.length(), 1);
            to.fillRect(mirrored, bottom - 1 - run.y(), run.length(), 1);
        }
        fill(argb);
        double side = corner.side();
        if (line < radius) {
            to.fillRect(left + side, y, right - left - 2 * side, line);
            to.fillRect(left + side, y + height - line, right - left - 2 * side, line);
            to.fillRect(x, top + side, line, bottom - top - 2 * side);
            to.fillRect(x + width - line, top + side, line, bottom - top - 2 * side);
        } else {
            to.fillRect(left + side, y, right - left - 2 * side, top + side - y);
            to.fillRect(x, top + side, width, bottom - top - 2 * side);
            double low = bottom - side;
            to.fillRect(left + side, low, right - left - 2 * side, y + height - low);
        }
        return true;
    }

    @Override
    public void fillEllipse(double x, double y, double width, double height, int argb) {
        fill(argb);
        to.fillOval(x, y, width, height);
    }

    @Override
    public void fillTriangle(
            double x1, double y1, double x2, double y2, double x3, double y3, int argb) {
        fill(argb);
        xs[0] = x1;
        xs[1] = x2;
        xs[2] = x3;
        ys[0] = y1;
        ys[1] = y2;
        ys[2] = y3;
        to.fillPolygon(xs, ys, 3);
    }

    @Override
    public void line(double x1, double y1, double x2, double y2, double width, int argb) {
        stroke(argb, width, 0, 0);
        to.strokeLine(x1, y1, x2, y2);
    }

    @Override
    public void dashedLine(
            double x1,
            double y1,
            double x2,
            double y2,
            double width,
            double dashLength,
            double gapLength,
            int argb) {
        stroke(argb, width, dashLength, gapLength);
        to.strokeLine(x1, y1, x2, y2);
    }

    @Override
    public void beginPath() {
        to.beginPath();
    }

    @Override
    public void moveTo(double x, double y) {
        to.moveTo(x, y);
    }

    @Override
    public void lineTo(double x, double y) {
        to.lineTo(x, y);
    }

    @Override
    public void curveTo(double cx1, double cy1, double cx2, double cy2, double x, double y) {
        to.bezierCurveTo(cx1, cy1, cx2, cy2, x, y);
    }

    @Override
    public void closePath() {
        to.closePath();
    }

    @Override
    public void fillPath(int argb) {
        fill(argb);
        to.fill();
    }

    @Override
    public void strokePath(double width, int argb) {
        stroke(argb, width, 0, 0);
        to.stroke();
    }

    @Override
    public void strokePath(double width, double dashLength, double gapLength, int argb) {
        stroke(argb, width, dashLength, gapLength);
        to.stroke();
    }

    @Override
    public void text(String text, double x, double baseline, double size, Weight heavy, int argb) {
        fill(argb);
        font(heavy, size);
        to.fillText(text, x, baseline);
    }

    @Override
    public void turnedText(
            String text,
            double x,
            double baseline,
            double size,
            Weight heavy,
            double degrees,
            int argb) {
        double cos = Math.cos(Math.toRadians(degrees)) / scale;
        double sin = Math.sin(Math.toRadians(degrees)) / scale;
        to.setTransform(cos, sin, -sin, cos, x / scale, baseline / scale);
        text(text, 0, 0, size, heavy, argb);
        upright();
    }

    private void fill(int argb) {
        if (argb != fill) {
            fill = argb;
            to.setFill(colour(argb));
        }
    }

    private void stroke(int argb, double width, double dashLength, double gapLength) {
        if (argb != stroke) {
            stroke = argb;
            to.setStroke(colour(argb));
        }
        if (width != thickness) {
            thickness = width;
            to.setLineWidth(width);
        }
        if (dashLength != dash || gapLength != gap) {
            dash = dashLength;
            gap = gapLength;
            if (dash > 0) {
                to.setLineDashes(dash, gap);
            } else {
                to.setLineDashes();
            }
        }
    }

    private void font(Weight heavy, double size) {
        if (size != fontSize || heavy != weight) {
            fontSize = size;
            weight = heavy;
            Font font = fonts.of(heavy, size);
            to.setFont(font);
        }
    }

    private Color colour(int argb) {
        return colours.computeIfAbsent(
                argb,
                c -> Color.rgb((c >> 16) & 0xFF, (c >> 8) & 0xFF, c & 0xFF, (c >>> 24) / 255.0));
    }
}
