package dev.watershed.drawing.outlet;

import dev.watershed.drawing.Colour;
import dev.watershed.drawing.Surface;
import dev.watershed.drawing.Weight;
import dev.watershed.drawing.text.HouseFont;
import dev.watershed.drawing.text.Run;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.graphics.state.PDExtendedGraphicsState;
import org.apache.pdfbox.util.Matrix;

/// A page of a PDF, as vectors. The house font is embedded with the glyphs that are used; what it
/// lacks is drawn as outlines of whatever font the machine has, so no letter can stop an export.
///
/// The page must have been turned so that y grows downwards, see [PdfPages].
public final class PdfSurface implements Surface {

    private final PDPageContentStream content;
    private final PdfFonts fonts;
    private final PathBuffer path = new PathBuffer();
    private final Map<Integer, PDExtendedGraphicsState> opacities = new HashMap<>();
    private final PathBuffer.Teller teller = new ContentTeller();
    private int filling = Colour.BLACK;
    private int stroking = Colour.BLACK;
    private int opacity = 255;

    PdfSurface(PDPageContentStream content, PdfFonts fonts) {
        this.content = content;
        this.fonts = fonts;
    }

    private interface Writing {
        void write() throws IOException;
    }

    private static void write(Writing writing) {
        try {
            writing.write();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void fillWith(int argb) throws IOException {
        useOpacity(Colour.alpha(argb));
        if ((argb | 0xFF000000) != filling) {
            filling = argb | 0xFF000000;
            content.setNonStrokingColor(
                    Colour.red(argb) / 255f, Colour.green(argb) / 255f, Colour.blue(argb) / 255f);
        }
    }

    private void strokeWith(int argb, double thickness) throws IOException {
        useOpacity(Colour.alpha(argb));
        if ((argb | 0xFF000000) != stroking) {
            stroking = argb | 0xFF000000;
            content.setStrokingColor(
                    Colour.red(argb) / 255f, Colour.green(argb) / 255f, Colour.blue(argb) / 255f);
        }
        content.setLineWidth((float) thickness);
    }

    private void useOpacity(int alpha) throws IOException {
        if (alpha == opacity) {
            return;
        }
        opacity = alpha;
        PDExtendedGraphicsState state = opacities.get(alpha);
        if (state == null) {
            state = new PDExtendedGraphicsState();
            state.setNonStrokingAlphaConstant(alpha / 255f);
            state.setStrokingAlphaConstant(alpha / 255f);
            opacities.put(alpha, state);
        }
        content.setGraphicsStateParameters(state);
    }

    @Override
    public void fillRectangle(double x, double y, double width, double height, int argb) {
        write(() -> {
            fillWith(argb);
            content.addRect((float) x, (float) y, (float) width, (float) height);
            content.fill();
        });
    }

    @Override
    public void line(double x1, double y1, double x2, double y2, double thickness, int argb) {
        beginPath();
        moveTo(x1, y1);
        lineTo(x2, y2);
        strokePath(thickness, argb);
    }

    @Override
    public void dashedLine(
            double x1,
            double y1,
            double x2,
            double y2,
            double thickness,
            double dash,
            double gap,
            int argb) {
        beginPath();
        moveTo(x1, y1);
        lineTo(x2, y2);
        strokePath(thickness, dash, gap, argb);
    }

    @Override
    public void beginPath() {
        path.clear();
    }

    @Override
    public void moveTo(double x, double y) {
        path.move(x, y);
    }

    @Override
    public void lineTo(double x, double y) {
        path.line(x, y);
    }

    @Override
    public void curveTo(double cx1, double cy1, double cx2, double cy2, double x, double y) {
        path.curve(cx1, cy1, cx2, cy2, x, y);
    }

    @Override
    public void closePath() {
        path.close();
    }

    @Override
    public void fillPath(int argb) {
        if (path.isEmpty()) {
            return;
        }
        write(() -> {
            fillWith(argb);
            path.tell(teller);
            content.fill();
        });
    }

    @Override
    public void strokePath(double thickness, int argb) {
        if (path.isEmpty()) {
            return;
        }
        write(() -> {
            strokeWith(argb, thickness);
            path.tell(teller);
            content.stroke();
        });
    }

    @Override
    public void strokePath(double thickness, double dash, double gap, int argb) {
        write(() -> {
            content.setLineDashPattern(new float[] {(float) dash, (float) gap}, 0);
            strokePath(thickness, argb);
            content.setLineDashPattern(new float[0], 0);
        });
    }

    @Override
    public void text(String text, double x, double baseline, double size, Weight weight, int argb) {
        turnedText(text, x, baseline, size, weight, 0, argb);
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
        HouseFont house = HouseFont.of(weight);
        double cos = Math.cos(Math.toRadians(degrees));
        double sin = Math.sin(Math.toRadians(degrees));
        double along = 0;
        for (Run run : Run.of(text, house)) {
            double atX = x + along * cos;
            double atY = baseline + along * sin;
            if (run.covered()) {
                write(() -> show(run.text(), atX, atY, size, weight, cos, sin, argb));
            } else {
                Outlines.of(run.text(), weight, size, atX, atY, degrees, this);
                fillPath(argb);
            }
            along += house.width(run.text()) * size;
        }
    }

    private void show(
            String text,
            double x,
            double y,
            double size,
            Weight weight,
            double cos,
            double sin,
            int argb)
            throws IOException {
        fillWith(argb);
        content.beginText();
        content.setFont(fonts.of(weight), (float) size);
        content.setTextMatrix(
                new Matrix(
                        (float) cos, (float) sin, (float) sin, (float) -cos, (float) x, (float) y));
        content.showText(text);
        content.endText();
    }

    private final class ContentTeller implements PathBuffer.Teller {
        @Override
        public void move(double x, double y) {
            write(() -> content.moveTo((float) x, (float) y));
        }

        @Override
        public void line(double x, double y) {
            write(() -> content.lineTo((float) x, (float) y));
        }

        @Override
        public void curve(double cx1, double cy1, double cx2, double cy2, double x, double y) {
            write(() ->
                    content.curveTo(
                            (float) cx1,
                            (float) cy1,
                            (float) cx2,
                            (float) cy2,
                            (float) x,
                            (float) y));
        }

        @Override
        public void close() {
            write(content::closePath);
        }
    }
}
