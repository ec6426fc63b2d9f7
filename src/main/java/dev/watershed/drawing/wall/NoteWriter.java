package dev.watershed.drawing.wall;

import dev.watershed.board.Note;
import dev.watershed.board.NoteKind;
import dev.watershed.drawing.Colour;
import dev.watershed.drawing.View;
import dev.watershed.drawing.Weight;
import dev.watershed.drawing.text.HouseFont;
import dev.watershed.drawing.text.NoteText;
import dev.watershed.drawing.text.NoteTexts;
import dev.watershed.geometry.Bounds;
import java.util.List;

/// The words of a note and its letter badge.
final class NoteWriter {

    private static final double BADGE = NoteKind.UNIT / 8;
    private static final double BADGE_STRENGTH = 0.86;
    private static final double COS = Math.cos(Math.toRadians(NoteFace.TURN));
    private static final double SIN = Math.sin(Math.toRadians(NoteFace.TURN));

    private final NoteTexts texts;

    NoteWriter(NoteTexts texts) {
        this.texts = texts;
    }

    void paint(Brush brush, Detail detail, Note note, double indent, double strength) {
        int ink = brush.theme().notes().ink(note.kind());
        if (strength < 1) {
            ink = Colour.faded(ink, strength);
        }
        if (!note.text().isEmpty() && !brush.overlay().hidesTextOf(note.id())) {
            words(brush, note, indent, ink);
        }
        if (detail == Detail.FULL && NoteFace.hasBadge(note)) {
            badge(brush, note, Colour.faded(ink, BADGE_STRENGTH));
        }
    }

    private void words(Brush brush, Note note, double indent, int ink) {
        NoteText text = texts.of(note, indent);
        View view = brush.view();
        double size = view.fontSize(text.size());
        boolean shrunk = text.size() < NoteText.SMALLEST;
        if (size < brush.px(shrunk ? Detail.GUESSABLE : Detail.LEGIBLE)) {
            return;
        }
        Bounds b = note.bounds();
        Heat heat = brush.overlay().emphasis().heat().get(note.id());
        double middle = view.x(b.x() + (b.width() + indent) / 2);
        double step = view.length(text.size() * NoteText.LINE_HEIGHT);
        double baseline = view.y(b.y() + text.top(b.height())) + step / 2 + HouseFont.MIDDLE * size;
        List<NoteText.Line> lines = text.lines();
        for (int i = 0; i < lines.size(); i++) {
            NoteText.Line line = lines.get(i);
            if (heat != null) {
                HeatWriter.line(brush, note, heat, line, middle, baseline, size, ink);
            } else {
                double x = middle - line.width() * size / 2;
                run(brush, note, line.text(), x, baseline, size, Weight.MEDIUM, ink);
            }
            baseline += step;
        }
    }

    private static void badge(Brush brush, Note note, int ink) {
        View view = brush.view();
        Bounds b = note.bounds();
        double size = view.fontSize(BADGE);
        String letter = note.kind().letter();
        double width = HouseFont.of(Weight.SEMIBOLD).width(letter) * size;
        double x = view.x(b.right() - 3) - width;
        double baseline = view.y(b.y() + 2.5) + 0.72 * size;
        run(brush, note, letter, x, baseline, size, Weight.SEMIBOLD, ink);
    }

    /// A run on a note, turned with it if it is turned.
    static void run(
            Brush brush,
            Note note,
            String text,
            double x,
            double baseline,
            double size,
            Weight weight,
            int argb) {
        if (!NoteFace.isTurned(note)) {
            brush.on().text(text, x, baseline, size, weight, argb);
            return;
        }
        View view = brush.view();
        Bounds b = note.bounds();
        double cx = view.x(b.x() + b.width() / 2);
        double cy = view.y(b.y() + b.height() / 2);
        double dx = x - cx;
        double dy = baseline - cy;
        brush.on()
                .turnedText(
                        text,
                        cx + dx * COS - dy * SIN,
                        cy + dx * SIN + dy * COS,
                        size,
                        weight,
                        NoteFace.TURN,
                        argb);
    }
}
