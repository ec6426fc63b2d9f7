package dev.watershed.drawing.wall;

import dev.watershed.board.NoteKind;
import dev.watershed.drawing.View;

/// How much of a note is drawn, by the side of an event note in logical pixels.
public enum Detail {
    /// Below 15: too small for shapes; paint with [PixelWall].
    PIXELS,
    /// 15 to 27: the fill alone.
    FILL,
    /// 28 to 55: the fill and, while its font is at least 7 pixels, the text.
    TEXT,
    /// From 56: round corners and the letter badge as well.
    FULL;

    /// Below this size, in logical pixels, text is left out.
    static final double LEGIBLE = 7;

    /// The same for a single word that was shrunk to stay whole: a name one knows is read sooner.
    static final double GUESSABLE = 5;

    /// From this side, in logical pixels, a note has a darker lower edge.
    static final double EDGED = 40;

    public static Detail of(View view) {
        double side = NoteKind.UNIT * view.zoom();
        if (side < 15) {
            return PIXELS;
        }
        if (side < 28) {
            return FILL;
        }
        return side < 56 ? TEXT : FULL;
    }
}
