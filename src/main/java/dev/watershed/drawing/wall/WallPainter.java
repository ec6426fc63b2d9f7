package dev.watershed.drawing.wall;

import dev.watershed.board.Board;
import dev.watershed.drawing.Surface;
import dev.watershed.drawing.Theme;
import dev.watershed.drawing.Token;
import dev.watershed.drawing.View;
import dev.watershed.drawing.text.NoteTexts;

/// Paints a wall. From the ground up: lanes, hulls, pivotal tapes, links, notes, rings and marks,
/// guides, and last the names that keep to the edges. Keeps what it measured from frame to frame;
/// mutable, one owner at a time.
public final class WallPainter {

    private final NotePainter notes = new NotePainter(new NoteTexts());
    private final LinkPainter links = new LinkPainter();
    private Board measured = Board.EMPTY;
    private TapeSpan span = TapeSpan.of(Board.EMPTY);

    /// Everything on a surface.
    public void paint(Surface on, WallPart part, View view, Theme theme, Overlay overlay) {
        paintUnder(on, part, view, theme, overlay);
        paintNotes(on, part, view, theme, overlay);
        paintOver(on, part, view, theme, overlay);
    }

    /// What lies under the notes, the ground included.
    public void paintUnder(Surface on, WallPart part, View view, Theme theme, Overlay overlay) {
        Brush brush = new Brush(on, view, theme, overlay);
        on.fillRectangle(0, 0, view.width(), view.height(), theme.of(Token.WALL));
        FramePainter.paint(brush);
        TapePainter.lanes(brush, part.board());
        HullPainter.bodies(brush);
        TapePainter.pivots(brush, part.board(), spanOf(part.board()));
        links.paint(brush, part);
    }

    /// The notes alone. Below [Detail#FILL] a screen paints them with [PixelWall] instead.
    public void paintNotes(Surface on, WallPart part, View view, Theme theme, Overlay overlay) {
        notes.paint(new Brush(on, view, theme, overlay), part.notes());
    }

    /// What lies over the notes: rings, marks, ghosts, guides, names. Where hulls show, their name
    /// tags take the place of the lane names.
    public void paintOver(Surface on, WallPart part, View view, Theme theme, Overlay overlay) {
        Brush brush = new Brush(on, view, theme, overlay);
        ArrowPainter.paint(brush);
        RingPainter.paint(brush, part);
        notes.paintGhosts(brush);
        StickerPainter.paint(brush, part);
        GuidePainter.paint(brush);
        TapeSpan flagged = spanOf(part.board());
        HullPainter.tags(brush, NamePainter.flagPlaces(brush, part.board(), flagged));
        if (overlay.hulls().isEmpty()) {
            NamePainter.lanes(brush, part.board());
        }
        NamePainter.flags(brush, part.board(), flagged);
    }

    /// Boards are compared by identity: comparing ten thousand notes would cost more than measuring
    /// them again.
    @SuppressWarnings("ReferenceEquality")
    private TapeSpan spanOf(Board board) {
        if (board != measured && !board.pivots().isEmpty()) {
            span = TapeSpan.of(board);
            measured = board;
        }
        return span;
    }
}
