package dev.watershed.drawing.wall;

import dev.watershed.board.Note;
import dev.watershed.drawing.Weight;
import dev.watershed.drawing.text.HouseFont;
import dev.watershed.drawing.text.NoteText;

/// A line of a note with the chosen word bold and underlined in the colour of its sense.
final class HeatWriter {

    private static final double UNDERLINE = 2;

    private HeatWriter() {}

    static void line(
            Brush brush,
            Note note,
            Heat heat,
            NoteText.Line line,
            double middle,
            double baseline,
            double size,
            int ink) {
        double x = middle - width(heat, line) * size / 2;
        int at = line.start();
        for (Heat.Span span : heat.spans()) {
            int start = Math.max(span.start(), at);
            int end = Math.min(span.end(), line.end());
            if (start < end) {
                x = piece(brush, note, line, at, start, x, baseline, size, Weight.MEDIUM, ink);
                double from = x;
                x = piece(brush, note, line, start, end, x, baseline, size, Weight.BOLD, ink);
                underline(brush, note, heat, from, x, baseline, size);
                at = end;
            }
        }
        String rest = line.text().substring(at - line.start());
        NoteWriter.run(brush, note, rest, x, baseline, size, Weight.MEDIUM, ink);
    }

    private static double width(Heat heat, NoteText.Line line) {
        double extra = 0;
        for (Heat.Span span : heat.spans()) {
            int start = Math.max(span.start(), line.start());
            int end = Math.min(span.end(), line.end());
            if (start < end) {
                String word = line.text().substring(start - line.start(), end - line.start());
                extra += HouseFont.of(Weight.BOLD).width(word);
                extra -= HouseFont.of(Weight.MEDIUM).width(word);
            }
        }
        return line.width() + extra;
    }

    /// Writes a part of the line; returns where the next part starts.
    private static double piece(
            Brush brush,
            Note note,
            NoteText.Line line,
            int start,
            int end,
            double x,
            double baseline,
            double size,
            Weight weight,
            int ink) {
        if (start >= end) {
            return x;
        }
        String text = line.text().substring(start - line.start(), end - line.start());
        NoteWriter.run(brush, note, text, x, baseline, size, weight, ink);
        return x + HouseFont.of(weight).width(text) * size;
    }

    private static void underline(
            Brush brush,
            Note note,
            Heat heat,
            double from,
            double to,
            double baseline,
            double size) {
        double thickness = brush.px(UNDERLINE);
        double y = baseline + Math.max(brush.px(1.5), size * 0.14);
        int colour = brush.theme().sense(heat.sense());
        if (NoteFace.isTurned(note)) {
            RingPainter.turnedBar(brush, note, from, y, to - from, thickness, colour);
        } else {
            brush.on().fillRectangle(from, y, to - from, thickness, colour);
        }
    }
}
