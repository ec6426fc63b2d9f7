package dev.watershed.drawing.outlet;

import dev.watershed.drawing.Surface;
import dev.watershed.drawing.Weight;
import dev.watershed.drawing.text.HouseFont;
import dev.watershed.drawing.text.Run;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;

/// A picture in memory, with smooth edges. Close it to free what it holds.
public final class Java2dSurface implements Surface, AutoCloseable {

    private final Graphics2D graphics;
    private final AwtFonts fonts = new AwtFonts();
    private final Path2D.Double path = new Path2D.Double(Path2D.WIND_NON_ZERO);
    private final Rectangle2D.Double rectangle = new Rectangle2D.Double();
    private int colour;

    public Java2dSurface(BufferedImage image) {
        this(image.createGraphics());
    }

    /// @param graphics closed with this surface; a printer or a page of a PDF
    public Java2dSurface(Graphics2D graphics) {
        this.graphics = graphics;
        hint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        hint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        hint(RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
        hint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        hint(RenderingHints.KEY_RENDERING, RenderingHints.VALUE_RENDER_QUALITY);
        graphics.setColor(Color.BLACK);
        colour = Color.BLACK.getRGB();
    }

    private void hint(RenderingHints.Key key, Object value) {
        graphics.setRenderingHint(key, value);
    }

    private void use(int argb) {
        if (argb != colour) {
            graphics.setColor(new Color(argb, true));
            colour = argb;
        }
    }

    @Override
    public void fillRectangle(double x, double y, double width, double height, int argb) {
        use(argb);
        rectangle.setRect(x, y, width, height);
        graphics.fill(rectangle);
    }

    @Override
    public void line(double x1, double y1, double x2, double y2, double thickness, int argb) {
        use(argb);
        graphics.setStroke(new BasicStroke((float) thickness));
        graphics.draw(new Line2D.Double(x1, y1, x2, y2));
    }

    @Override
    public void beginPath() {
        path.reset();
    }

    @Override
    public void moveTo(double x, double y) {
        path.moveTo(x, y);
    }

    @Override
    public void lineTo(double x, double y) {
        path.lineTo(x, y);
    }

    @Override
    public void curveTo(double cx1, double cy1, double cx2, double cy2, double x, double y) {
        path.curveTo(cx1, cy1, cx2, cy2, x, y);
    }

    @Override
    public void closePath() {
        path.closePath();
    }

    @Override
    public void fillPath(int argb) {
        use(argb);
        graphics.fill(path);
    }

    @Override
    public void strokePath(double thickness, int argb) {
        use(argb);
        graphics.setStroke(new BasicStroke((float) thickness));
        graphics.draw(path);
    }

    @Override
    public void strokePath(double thickness, double dash, double gap, int argb) {
        use(argb);
        graphics.setStroke(
                new BasicStroke(
                        (float) thickness,
                        BasicStroke.CAP_BUTT,
                        BasicStroke.JOIN_MITER,
                        10,
                        new float[] {(float) dash, (float) gap},
                        0));
        graphics.draw(path);
    }

    @Override
    public void fillEllipse(double x, double y, double width, double height, int argb) {
        use(argb);
        graphics.fill(new Ellipse2D.Double(x, y, width, height));
    }

    @Override
    public void text(String text, double x, double baseline, double size, Weight weight, int argb) {
        use(argb);
        HouseFont house = HouseFont.of(weight);
        double at = x;
        for (Run run : Run.of(text, house)) {
            Font font = run.covered() ? fonts.house(weight, size) : AwtFonts.other(weight, size);
            graphics.setFont(font);
            graphics.drawString(run.text(), (float) at, (float) baseline);
            at += house.width(run.text()) * size;
        }
    }

    @Override
    public void turnedText(
            String text,
            double x,
            double baseline,
            double size,
            Weight weight,
            double degrees,
            int argb) {
        double angle = Math.toRadians(degrees);
        graphics.rotate(angle, x, baseline);
        text(text, x, baseline, size, weight, argb);
        graphics.rotate(-angle, x, baseline);
    }

    @Override
    public void close() {
        graphics.dispose();
    }
}
