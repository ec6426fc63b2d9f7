package dev.watershed.drawing.wall;

import dev.watershed.board.Note;
import dev.watershed.board.NoteId;
import dev.watershed.drawing.Colour;
import dev.watershed.drawing.Surface;
import dev.watershed.drawing.Token;
import dev.watershed.drawing.View;
import dev.watershed.drawing.Weight;
import dev.watershed.finding.Severity;
import dev.watershed.geometry.Bounds;

/// What is laid round notes: rings of the chosen, the hovered and the current one, sense rings and
/// letters, finding marks, link handles, padlocks.
final class RingPainter {

    private static final double HEAT_RING = 2.5;
    private static final double DISC = 18;
    private static final double MARK = 8;
    private static final double HANDLE = 9;
    private static final double CURRENT = 5;

    private RingPainter() {}

    static void paint(Brush brush, WallPart part) {
        Emphasis emphasis = brush.overlay().emphasis();
        Pointing pointing = brush.overlay().pointing();
        boolean quiet =
                emphasis.heat().isEmpty()
                        && emphasis.marks().isEmpty()
                        && emphasis.shifted().isEmpty();
        if (quiet && pointing.equals(Pointing.NOTHING) && emphasis.current().isEmpty()) {
            return;
        }
        for (Note note : part.notes()) {
            Heat heat = emphasis.heat().get(note.id());
            if (heat != null) {
                heat(brush, note, heat);
            }
            Emphasis.Shift shift = emphasis.shifted().get(note.id());
            if (shift != null) {
                shift(brush, note, shift);
            }
            Severity severity = emphasis.marks().get(note.id());
            if (severity != null && Detail.of(brush.view()).compareTo(Detail.TEXT) >= 0) {
                mark(brush, note, severity);
            }
            if (pointing.selected().contains(note.id())) {
                ring(brush, note, 2);
            }
        }
        pointed(brush, part, pointing);
        emphasis.current()
                .flatMap(part.board()::note)
                .ifPresent(note -> ring(brush, note, CURRENT));
    }

    private static void pointed(Brush brush, WallPart part, Pointing pointing) {
        pointing.editing().flatMap(part.board()::note).ifPresent(note -> ring(brush, note, 2));
        NoteId hovered = pointing.hovered().orElse(null);
        Note note = hovered == null ? null : part.board().notes().get(hovered);
        if (note == null) {
            return;
        }
        if (!pointing.selected().contains(note.id())) {
            outline(brush, note, brush.px(0.5), brush.px(1), brush.colour(Token.ACCENT));
        }
        if (note.locked()) {
            Padlock.paint(brush, note);
        }
        if (pointing.handles()) {
            handles(brush, note);
        }
    }

    /// A gap in the colour of the wall, then a ring in the accent colour.
    private static void ring(Brush brush, Note note, double thickness) {
        outline(brush, note, brush.px(1), brush.px(2), brush.colour(Token.WALL));
        double out = brush.px(2 + thickness / 2);
        outline(brush, note, out, brush.px(thickness), brush.colour(Token.ACCENT));
    }

    /// A ring in the colour it leaves, and a broader one round it in the colour it goes to.
    private static void shift(Brush brush, Note note, Emphasis.Shift shift) {
        int from = brush.theme().contextEdge(shift.from());
        int to = brush.theme().contextEdge(shift.to());
        outline(brush, note, brush.px(4.5), brush.px(4), to);
        outline(brush, note, brush.px(1.25), brush.px(2.5), from);
    }

    private static void heat(Brush brush, Note note, Heat heat) {
        int colour = brush.theme().sense(heat.sense());
        outline(brush, note, brush.px(HEAT_RING / 2), brush.px(HEAT_RING), colour);
        if (Detail.of(brush.view()).compareTo(Detail.FILL) < 0) {
            return;
        }
        double x = cornerX(brush.view(), note);
        double y = cornerY(brush.view(), note);
        double disc = brush.px(DISC);
        brush.on().fillEllipse(x - disc / 2, y - disc / 2, disc, disc, colour);
        double width = brush.width(heat.letter(), 11, Weight.BOLD);
        int ink = brush.theme().onContextEdge();
        brush.label(heat.letter(), x - width / 2, y, 11, Weight.BOLD, ink);
    }

    private static double cornerX(View view, Note note) {
        return view.x(note.bounds().x());
    }

    /// A turned note's left corner hangs a little lower.
    private static double cornerY(View view, Note note) {
        double drop = NoteFace.isTurned(note) ? note.bounds().width() * 0.035 : 0;
        return view.y(note.bounds().y() + drop);
    }

    private static void mark(Brush brush, Note note, Severity severity) {
        Bounds b = note.bounds();
        double side = brush.px(MARK);
        double inset = Math.min(brush.px(5), brush.view().length(5));
        double x = Math.rint(brush.view().x(b.x()) + inset);
        double y = Math.rint(brush.view().y(b.bottom()) - inset - side);
        Surface on = brush.on();
        switch (severity) {
            case INFO -> {
                double line = brush.px(1.5);
                int ink = brush.theme().notes().ink(note.kind());
                on.strokeEllipse(x + line / 2, y + line / 2, side - line, side - line, line, ink);
            }
            case WARNING -> on.fillEllipse(x, y, side, side, Token.WARNING.onPaper());
            case ERROR ->
                    on.fillRectangle(x, y, side, side, Colour.shaded(Token.DANGER.onPaper(), 0.85));
        }
    }

    private static void handles(Brush brush, Note note) {
        View view = brush.view();
        Bounds b = note.bounds();
        handle(brush, view.x(b.centre().x()), view.y(b.y()));
        handle(brush, view.x(b.centre().x()), view.y(b.bottom()));
        handle(brush, view.x(b.x()), view.y(b.centre().y()));
        handle(brush, view.x(b.right()), view.y(b.centre().y()));
    }

    private static void handle(Brush brush, double x, double y) {
        double side = brush.px(HANDLE);
        double left = x - side / 2;
        double top = y - side / 2;
        brush.on().fillEllipse(left, top, side, side, brush.colour(Token.S0));
        brush.on().strokeEllipse(left, top, side, side, brush.px(1.5), brush.colour(Token.ACCENT));
    }

    /// A stroke round a note, its middle `out` device pixels outside. Like the notes themselves it
    /// has corners to see only from near.
    private static void outline(Brush brush, Note note, double out, double thickness, int argb) {
        View view = brush.view();
        Bounds b = note.bounds();
        double x = Math.rint(view.x(b.x())) - out;
        double y = Math.rint(view.y(b.y())) - out;
        double width = Math.rint(view.x(b.right())) - x + out;
        double height = Math.rint(view.y(b.bottom())) - y + out;
        if (NoteFace.isTurned(note)) {
            brush.on().strokeTurned(x, y, width, height, NoteFace.TURN, thickness, argb);
        } else if (Detail.of(view) != Detail.FULL) {
            brush.on().strokeRectangle(x, y, width, height, thickness, argb);
        } else {
            double radius = brush.px(2) + out;
            brush.on().strokeRounded(x, y, width, height, radius, thickness, argb);
        }
    }

    /// A thin bar turned with its note; the place is given as if it were not turned.
    static void turnedBar(
            Brush brush, Note note, double x, double y, double width, double height, int argb) {
        double cos = Math.cos(Math.toRadians(NoteFace.TURN));
        double sin = Math.sin(Math.toRadians(NoteFace.TURN));
        double cx = brush.view().x(note.bounds().centre().x());
        double cy = brush.view().y(note.bounds().centre().y());
        double dx = x + width / 2 - cx;
        double dy = y + height / 2 - cy;
        double barX = cx + dx * cos - dy * sin - width / 2;
        double barY = cy + dx * sin + dy * cos - height / 2;
        brush.on().fillTurned(barX, barY, width, height, NoteFace.TURN, argb);
    }
}
