package dev.watershed.drawing.outlet;

import dev.watershed.drawing.Colour;
import dev.watershed.drawing.Surface;
import dev.watershed.drawing.Weight;
import dev.watershed.drawing.text.HouseFont;

/// A picture as SVG 1.1. Text stays text, so it can be searched and changed; the glyphs that are
/// used come along as an embedded font, with font families to fall back on where that is ignored.
public final class SvgSurface implements Surface {

    private static final String FAMILIES =
            HouseFont.FAMILY
                    + ", Inter, 'Helvetica Neue', Arial, 'Liberation Sans', 'Apple SD Gothic Neo',"
                    + " 'Malgun Gothic', 'Noto Sans CJK KR', 'Noto Sans KR', sans-serif";

    private final double width;
    private final double height;
    private final StringBuilder body = new StringBuilder(1 << 14);
    private final StringBuilder path = new StringBuilder();
    private final WebFonts fonts = new WebFonts();

    /// An empty picture of that size in pixels.
    public SvgSurface(double width, double height) {
        this.width = width;
        this.height = height;
    }

    /// The whole document with the fonts it needs, ending in a line feed.
    public String document(String title) {
        return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n" + element(title, fonts.faces());
    }

    /// The picture as an element of a page that brings the fonts itself, see [WebFonts].
    public String element(String title) {
        return element(title, "");
    }

    private String element(String title, String faces) {
        String w = Svg.number(width);
        String h = Svg.number(height);
        return "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\""
                + w
                + "\" height=\""
                + h
                + "\" viewBox=\"0 0 "
                + w
                + " "
                + h
                + "\" font-family=\""
                + FAMILIES
                + "\">\n<title>"
                + Svg.escaped(title)
                + "</title>\n<style>\ntext { white-space: pre; font-kerning: none; }\n"
                + faces
                + "</style>\n"
                + body
                + "</svg>\n";
    }

    @Override
    public void fillRectangle(double x, double y, double w, double h, int argb) {
        body.append("<rect");
        box(x, y, w, h);
        fill(argb);
        body.append("/>\n");
    }

    @Override
    public void fillRounded(double x, double y, double w, double h, double radius, int argb) {
        body.append("<rect");
        box(x, y, w, h);
        Svg.attribute(body, "rx", Math.min(radius, Math.min(w, h) / 2));
        fill(argb);
        body.append("/>\n");
    }

    @Override
    public void fillEllipse(double x, double y, double w, double h, int argb) {
        body.append("<ellipse");
        Svg.attribute(body, "cx", x + w / 2);
        Svg.attribute(body, "cy", y + h / 2);
        Svg.attribute(body, "rx", w / 2);
        Svg.attribute(body, "ry", h / 2);
        fill(argb);
        body.append("/>\n");
    }

    private void box(double x, double y, double w, double h) {
        Svg.attribute(body, "x", x);
        Svg.attribute(body, "y", y);
        Svg.attribute(body, "width", Math.max(0, w));
        Svg.attribute(body, "height", Math.max(0, h));
    }

    private void fill(int argb) {
        body.append(" fill=\"").append(Colour.hex(argb)).append('"');
        opacity("fill-opacity", argb);
    }

    private void stroke(double thickness, int argb) {
        body.append(" fill=\"none\" stroke=\"").append(Colour.hex(argb)).append('"');
        Svg.attribute(body, "stroke-width", thickness);
        opacity("stroke-opacity", argb);
    }

    private void opacity(String name, int argb) {
        if (Colour.alpha(argb) < 255) {
            Svg.attribute(body, name, Colour.alpha(argb) / 255.0);
        }
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
        path.setLength(0);
    }

    @Override
    public void moveTo(double x, double y) {
        path.append('M');
        Svg.pair(path, x, y);
    }

    @Override
    public void lineTo(double x, double y) {
        path.append('L');
        Svg.pair(path, x, y);
    }

    @Override
    public void curveTo(double cx1, double cy1, double cx2, double cy2, double x, double y) {
        path.append('C');
        Svg.pair(path, cx1, cy1);
        path.append(' ');
        Svg.pair(path, cx2, cy2);
        path.append(' ');
        Svg.pair(path, x, y);
    }

    @Override
    public void closePath() {
        path.append('Z');
    }

    @Override
    public void fillPath(int argb) {
        if (startPath()) {
            fill(argb);
            body.append("/>\n");
        }
    }

    @Override
    public void strokePath(double thickness, int argb) {
        if (startPath()) {
            stroke(thickness, argb);
            body.append("/>\n");
        }
    }

    @Override
    public void strokePath(double thickness, double dash, double gap, int argb) {
        if (startPath()) {
            stroke(thickness, argb);
            body.append(" stroke-dasharray=\"");
            Svg.pair(body, dash, gap);
            body.append("\"/>\n");
        }
    }

    private boolean startPath() {
        if (path.isEmpty()) {
            return false;
        }
        body.append("<path d=\"").append(path).append('"');
        return true;
    }

    @Override
    public void text(String text, double x, double baseline, double size, Weight weight, int argb) {
        startText(text, x, baseline, size, weight, argb);
        endText(text);
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
        startText(text, x, baseline, size, weight, argb);
        body.append(" transform=\"rotate(").append(Svg.number(degrees)).append(' ');
        Svg.pair(body, x, baseline);
        body.append(")\"");
        endText(text);
    }

    private void startText(
            String text, double x, double baseline, double size, Weight weight, int argb) {
        fonts.use(weight, text);
        body.append("<text");
        Svg.attribute(body, "x", x);
        Svg.attribute(body, "y", baseline);
        Svg.attribute(body, "font-size", size);
        Svg.attribute(body, "font-weight", weight.css());
        fill(argb);
    }

    private void endText(String text) {
        body.append('>').append(Svg.escaped(text)).append("</text>\n");
    }
}
