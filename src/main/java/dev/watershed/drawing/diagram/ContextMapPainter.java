package dev.watershed.drawing.diagram;

import dev.watershed.board.NoteKind;
import dev.watershed.drawing.Surface;
import dev.watershed.drawing.Theme;
import dev.watershed.drawing.Token;
import dev.watershed.drawing.View;
import dev.watershed.drawing.Weight;
import dev.watershed.drawing.diagram.ContextMapPicture.Place;
import dev.watershed.drawing.text.Ellipsis;
import dev.watershed.drawing.text.HouseFont;
import dev.watershed.geometry.Bounds;
import java.util.Optional;

/// Paints a context map: rounded boxes in the colours of their contexts, pink boxes for external
/// systems, wires with their patterns and messages.
public final class ContextMapPainter {

    private final Surface on;
    private final View view;
    private final Theme theme;

    private ContextMapPainter(Surface on, View view, Theme theme) {
        this.on = on;
        this.view = view;
        this.theme = theme;
    }

    /// @param chosen the id of the wire or place that is selected
    public static void paint(
            Surface on,
            ContextMapDiagram diagram,
            View view,
            Theme theme,
            Optional<String> chosen) {
        on.fillRectangle(0, 0, view.width(), view.height(), theme.of(Token.WALL));
        WirePainter wires = new WirePainter(on, view, theme);
        for (ContextMapDiagram.Laid laid : diagram.wires()) {
            wires.line(laid, chosen.filter(laid.wire().id()::equals).isPresent());
        }
        ContextMapPainter painter = new ContextMapPainter(on, view, theme);
        for (Place place : diagram.picture().places()) {
            Bounds box = diagram.boxes().get(place.id());
            if (box != null) {
                painter.place(place, box, chosen.filter(place.id()::equals).isPresent());
            }
        }
        for (ContextMapDiagram.Laid laid : diagram.wires()) {
            boolean selected = chosen.filter(laid.wire().id()::equals).isPresent();
            wires.words(laid, selected);
        }
    }

    private void place(Place place, Bounds box, boolean selected) {
        double x = view.x(box.x());
        double y = view.y(box.y());
        double width = view.length(box.width());
        double height = view.length(box.height());
        if (place.system()) {
            double radius = view.length(ContextMapDiagram.SQUARE);
            on.fillRounded(
                    x, y, width, height, radius, theme.notes().fill(NoteKind.EXTERNAL_SYSTEM));
            int ink = theme.notes().ink(NoteKind.EXTERNAL_SYSTEM);
            centred(place.name(), box, 0, ContextMapDiagram.DETAIL_SIZE, Weight.MEDIUM, ink);
        } else {
            double radius = view.length(ContextMapDiagram.ROUND);
            on.fillRounded(x, y, width, height, radius, theme.contextFill(place.ordinal()));
            int edge = theme.contextEdge(place.ordinal());
            on.strokeRounded(x, y, width, height, radius, view.length(1.75), edge);
            double name = ContextMapDiagram.NAME_SIZE;
            centred(place.name(), box, -10, name, Weight.SEMIBOLD, theme.of(Token.T1));
            double detail = ContextMapDiagram.DETAIL_SIZE;
            centred(place.detail(), box, 15, detail, Weight.REGULAR, theme.of(Token.T2));
        }
        if (selected) {
            double out = view.length(3);
            double radius = view.length(place.system() ? 2 : ContextMapDiagram.ROUND) + out;
            on.strokeRounded(
                    x - out,
                    y - out,
                    width + 2 * out,
                    height + 2 * out,
                    radius,
                    view.length(2),
                    theme.of(Token.ACCENT));
        }
    }

    private void centred(
            String text, Bounds box, double below, double size, Weight weight, int argb) {
        double pixels = view.fontSize(size);
        if (pixels < 1) {
            return;
        }
        String shown = Ellipsis.cut(text, (box.width() - 24) / size, weight);
        double width = HouseFont.of(weight).width(shown) * pixels;
        double x = view.x(box.centre().x()) - width / 2;
        double middle = view.y(box.centre().y() + below);
        on.text(shown, x, middle + HouseFont.MIDDLE * pixels, pixels, weight, argb);
    }
}
