package dev.watershed.ui.data;

import dev.watershed.board.Note;
import dev.watershed.data.Path;
import dev.watershed.drawing.Token;
import dev.watershed.drawing.wall.Overlay;
import dev.watershed.drawing.wall.Overlay.Arrow.Line;

/// What an arrow of the Data lens says: each kind has a line of its own, so that nobody has to tell
/// them by colour.
enum ArrowKind {
    /// The owner's news keep a copy or a view there.
    KEPT(Token.ACCENT, Line.DASHED),
    /// The reader asks and waits.
    ASKED(Token.WARNING, Line.PLAIN),
    /// Only its id is known there.
    KNOWN(Token.ACCENT, Line.THIN),
    /// The owner does not know that it is read.
    BEHIND(Token.DANGER, Line.DOTTED),
    /// Somebody else changes it.
    WRITES(Token.DANGER, Line.BOLD);

    private final Token colour;
    private final Line line;

    ArrowKind(Token colour, Line line) {
        this.colour = colour;
        this.line = line;
    }

    static ArrowKind of(Path path) {
        return switch (path) {
            case ID -> KNOWN;
            case COPY, READ_MODEL -> KEPT;
            case API -> ASKED;
            case BEHIND -> BEHIND;
        };
    }

    Line line() {
        return line;
    }

    Token colour() {
        return colour;
    }

    Overlay.Arrow arrow(Note from, Note to) {
        return new Overlay.Arrow(from.bounds(), to.bounds(), colour, line);
    }

    boolean is(Overlay.Arrow arrow) {
        return arrow.colour() == colour && arrow.line() == line;
    }
}
