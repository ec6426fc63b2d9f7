package dev.watershed.drawing.diagram;

import dev.watershed.drawing.Colour;
import dev.watershed.drawing.Surface;
import dev.watershed.drawing.Theme;
import dev.watershed.drawing.Token;
import dev.watershed.drawing.View;
import dev.watershed.drawing.Weight;
import dev.watershed.drawing.text.Ellipsis;
import dev.watershed.drawing.text.HouseFont;
import dev.watershed.geometry.Point;
import java.util.List;

/// The wires of a context map: line, heads, pattern tags at the ends, messages beside.
final class WirePainter {

    private static final double HEAD = 10;

    /// How much of a line shows through the ground behind words.
    private static final double BACKING = 0.85;

    private final Surface on;
    private final View view;
    private final Theme theme;

    WirePainter(Surface on, View view, Theme theme) {
        this.on = on;
        this.view = view;
        this.theme = theme;
    }

    void line(ContextMapDiagram.Laid laid, boolean selected) {
        int colour = theme.of(selected ? Token.ACCENT : Token.LINK);
        WireTrace trace = laid.trace();
        WireTrace shaft = trace.shortenedBy(HEAD - 1);
        if (laid.wire().bothWays()) {
            shaft = shaft.reversed().shortenedBy(HEAD - 1);
            head(trace.reversed(), colour);
        }
        List<Point> points = shaft.points();
        on.beginPath();
        on.moveTo(view.x(points.getFirst().x()), view.y(points.getFirst().y()));
        for (int i = 1; i < points.size(); i++) {
            on.lineTo(view.x(points.get(i).x()), view.y(points.get(i).y()));
        }
        on.strokePath(view.length(selected ? 2.25 : 1.5), colour);
        head(trace, colour);
    }

    private void head(WireTrace trace, int colour) {
        Point tip = trace.points().getLast();
        Point back = trace.at(Math.max(0, trace.length() - HEAD));
        double length = Math.max(1e-6, tip.distanceTo(back));
        double dx = (tip.x() - back.x()) / length;
        double dy = (tip.y() - back.y()) / length;
        double half = HEAD * 0.45;
        on.fillTriangle(
                view.x(tip.x()),
                view.y(tip.y()),
                view.x(tip.x() - dx * HEAD - dy * half),
                view.y(tip.y() - dy * HEAD + dx * half),
                view.x(tip.x() - dx * HEAD + dy * half),
                view.y(tip.y() - dy * HEAD - dx * half),
                colour);
    }

    void words(ContextMapDiagram.Laid laid, boolean selected) {
        messages(laid, selected);
        laid.tags().forEach(tag -> tag(tag.text(), tag.place().centre(), selected));
    }

    private void tag(String text, Point middle, boolean selected) {
        if (text.isEmpty()) {
            return;
        }
        double width = view.length(ContextMapDiagram.tagWidth(text));
        double height = view.length(WireTags.HEIGHT);
        double x = view.x(middle.x()) - width / 2;
        double y = view.y(middle.y()) - height / 2;
        double radius = view.length(4);
        on.fillRounded(x, y, width, height, radius, theme.of(selected ? Token.ACCENT : Token.S0));
        int edge = theme.of(selected ? Token.ACCENT : Token.CTL);
        on.strokeRounded(x, y, width, height, radius, view.length(1), edge);
        double size = view.fontSize(ContextMapDiagram.TAG_SIZE);
        double text0 = view.x(middle.x()) - HouseFont.of(Weight.SEMIBOLD).width(text) * size / 2;
        int ink = theme.of(selected ? Token.ON_ACCENT : Token.T1);
        double baseline = view.y(middle.y()) + HouseFont.MIDDLE * size;
        on.text(text, text0, baseline, size, Weight.SEMIBOLD, ink);
    }

    private void messages(ContextMapDiagram.Laid laid, boolean selected) {
        List<String> lines = laid.wire().messages();
        if (lines.isEmpty()) {
            return;
        }
        double room = ContextMapDiagram.messagesWidth(laid.wire());
        double left = laid.label().x() - room / 2 + 6;
        double top = laid.label().y() - lines.size() * ContextMapDiagram.MESSAGE_LINE / 2;
        double size = view.fontSize(ContextMapDiagram.MESSAGE_SIZE);
        int ink = theme.of(selected ? Token.ACCENT_TEXT : Token.T2);
        for (int i = 0; i < lines.size(); i++) {
            double wide = (room - 11) / ContextMapDiagram.MESSAGE_SIZE;
            String shown = Ellipsis.cut(lines.get(i), wide, Weight.REGULAR);
            double middle = view.y(top + (i + 0.5) * ContextMapDiagram.MESSAGE_LINE);
            double baseline = middle + HouseFont.MIDDLE * size;
            double width = HouseFont.of(Weight.REGULAR).width(shown) * size;
            double line = view.length(ContextMapDiagram.MESSAGE_LINE);
            on.fillRectangle(
                    view.x(left) - view.length(2),
                    middle - line / 2,
                    width + view.length(4),
                    line,
                    Colour.faded(theme.of(Token.WALL), BACKING));
            on.text(shown, view.x(left), baseline, size, Weight.REGULAR, ink);
        }
    }
}
