package dev.watershed.drawing.wall;

import dev.watershed.board.Board;
import dev.watershed.board.Lane;
import dev.watershed.board.NoteKind;
import dev.watershed.board.Pivot;
import dev.watershed.boundary.BoundedContext;
import dev.watershed.drawing.Surface;
import dev.watershed.drawing.Theme;
import dev.watershed.drawing.View;
import dev.watershed.geometry.Bounds;
import java.util.Collection;
import java.util.List;

/// A whole wall on one sheet, with its contexts: what an SVG, a PDF, a PNG and a thumbnail show.
public record WallSheet(Board board, List<ContextHull> hulls, Theme theme) {

    /// Space round the wall on a sheet, in wall units: room for names and flags.
    private static final double MARGIN = 48;

    /// The wall in the light, in its own legend, with the contexts the team has drawn.
    public static WallSheet of(Board board, Collection<BoundedContext> contexts) {
        List<ContextHull> hulls =
                contexts.stream().map(context -> ContextHull.of(board, context)).toList();
        return new WallSheet(board, hulls, Theme.of(false, false, board.legend()));
    }

    public WallSheet in(Theme other) {
        return new WallSheet(board, hulls, other);
    }

    /// All that hangs on the wall, in wall units; the size of a few notes when nothing does.
    public Bounds content() {
        Bounds all = board.extent().orElse(new Bounds(0, 0, NoteKind.UNIT * 5, NoteKind.UNIT * 3));
        for (Lane lane : board.lanes().values()) {
            all = all.union(new Bounds(all.x(), lane.top(), 0, lane.height()));
        }
        for (Pivot pivot : board.pivots().values()) {
            all = all.union(new Bounds(pivot.x(), all.y(), 0, 0));
        }
        return all;
    }

    /// The view that shows the whole sheet at `scale` pixels per wall unit.
    public View view(double scale) {
        Bounds sheet = content().grownBy(MARGIN);
        return new View(
                1,
                Math.floor(sheet.x()),
                Math.floor(sheet.y()),
                Math.ceil(sheet.width()) * scale,
                Math.ceil(sheet.height()) * scale,
                scale);
    }

    public void paint(Surface on, View view) {
        Overlay overlay = Overlay.NONE.showing(hulls);
        new WallPainter().paint(on, WallPart.whole(board), view, theme, overlay);
    }

    /// Paints the wall small, all of it, in the middle of a rectangle of device pixels.
    public void paintSmall(Surface on, double width, double height, double outputScale) {
        View view = View.fitting(content(), width, height, 10, 1, outputScale);
        WallPainter painter = new WallPainter();
        WallPart part = WallPart.whole(board);
        painter.paintUnder(on, part, view, theme, Overlay.NONE);
        painter.paintNotes(on, part, view, theme, Overlay.NONE);
    }
}
