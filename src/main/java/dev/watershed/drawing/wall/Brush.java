package dev.watershed.drawing.wall;

import dev.watershed.board.Note;
import dev.watershed.drawing.Surface;
import dev.watershed.drawing.Theme;
import dev.watershed.drawing.Token;
import dev.watershed.drawing.View;
import dev.watershed.drawing.Weight;
import dev.watershed.drawing.text.HouseFont;

/// All that a painter of one frame needs to hand.
record Brush(Surface on, View view, Theme theme, Overlay overlay) {

    int colour(Token token) {
        return theme.of(token);
    }

    /// Device pixels for logical pixels.
    double px(double logical) {
        return view.px(logical);
    }

    /// How strongly a note is painted: 1, or less while it is dimmed.
    double strength(Note note) {
        Emphasis emphasis = overlay.emphasis();
        return emphasis.dimmed().contains(note.id()) ? emphasis.dimming() : 1;
    }

    /// Text that keeps its size on screen, vertically in the middle of a line.
    void label(String text, double x, double middle, double logicalSize, Weight weight, int argb) {
        double size = px(logicalSize);
        on.text(text, x, middle + HouseFont.MIDDLE * size, size, weight, argb);
    }

    /// Device pixels a text of that logical size takes.
    double width(String text, double logicalSize, Weight weight) {
        return HouseFont.of(weight).width(text) * px(logicalSize);
    }
}
