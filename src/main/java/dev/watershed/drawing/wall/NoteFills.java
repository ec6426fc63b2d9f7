package dev.watershed.drawing.wall;

import dev.watershed.board.Note;
import dev.watershed.board.NoteKind;
import dev.watershed.drawing.Colour;
import dev.watershed.drawing.NotePalette;
import dev.watershed.drawing.Surface;
import dev.watershed.drawing.View;
import dev.watershed.geometry.Bounds;
import java.util.List;

/// The coloured paper of the notes, without words.
final class NoteFills {

    private static final double CORNER = 2;

    /// Notes of one kind that do not lie on one another: first all lower edges, then all fills.
    void paint(Brush brush, Detail detail, List<Note> alike) {
        NotePalette palette = brush.theme().notes();
        NoteKind kind = alike.getFirst().kind();
        boolean edged = isEdged(brush.view());
        if (edged) {
            for (Note note : alike) {
                sheet(brush, detail, note, shade(brush, note, palette.edge(kind)), 0);
            }
        }
        double edge = edged ? Math.rint(brush.px(1)) : 0;
        for (Note note : alike) {
            sheet(brush, detail, note, shade(brush, note, fill(palette, note)), edge);
        }
    }

    void paint(Brush brush, Detail detail, Note note, double strength) {
        sheet(brush, detail, note, Colour.faded(fill(brush.theme().notes(), note), strength), 0);
    }

    private static boolean isEdged(View view) {
        return NoteKind.UNIT * view.zoom() >= Detail.EDGED;
    }

    private static int shade(Brush brush, Note note, int colour) {
        double strength = brush.strength(note);
        return strength < 1 ? Colour.faded(colour, strength) : colour;
    }

    /// A value is green for gain, red for loss.
    static int fill(NotePalette palette, Note note) {
        if (note.kind() == NoteKind.VALUE && isLoss(note.text())) {
            return palette.fill(NoteKind.HOTSPOT);
        }
        return palette.fill(note.kind());
    }

    private static boolean isLoss(String text) {
        String words = text.strip();
        return words.startsWith("-") || words.startsWith("–") || words.startsWith("−");
    }

    private static void sheet(Brush brush, Detail detail, Note note, int argb, double shorter) {
        View view = brush.view();
        Bounds b = note.bounds();
        double x = Math.rint(view.x(b.x()));
        double y = Math.rint(view.y(b.y()));
        double width = Math.max(1, Math.rint(view.x(b.right())) - x);
        double height = Math.max(1, Math.rint(view.y(b.bottom())) - y - shorter);
        Surface on = brush.on();
        if (NoteFace.isTurned(note) && detail != Detail.PIXELS) {
            on.fillTurned(x, y, width, height, NoteFace.TURN, argb);
        } else if (note.kind() == NoteKind.VOTE && detail != Detail.PIXELS) {
            arrow(on, x, y, width, height, argb);
        } else if (detail == Detail.FULL) {
            on.fillRounded(x, y, width, height, brush.px(CORNER), argb);
        } else {
            on.fillRectangle(x, y, width, height, argb);
        }
    }

    /// A vote points down at what it is for.
    private static void arrow(Surface on, double x, double y, double w, double h, int argb) {
        on.beginPath();
        on.moveTo(x + w * 0.3, y);
        on.lineTo(x + w * 0.7, y);
        on.lineTo(x + w * 0.7, y + h * 0.5);
        on.lineTo(x + w, y + h * 0.5);
        on.lineTo(x + w * 0.5, y + h);
        on.lineTo(x, y + h * 0.5);
        on.lineTo(x + w * 0.3, y + h * 0.5);
        on.closePath();
        on.fillPath(argb);
    }
}
