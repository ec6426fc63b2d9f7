package dev.watershed.drawing.wall;

import dev.watershed.board.Board;
import dev.watershed.board.Lane;
import dev.watershed.board.NoteKind;
import dev.watershed.geometry.Bounds;
import java.util.List;

/// How far the pivotal tapes reach: across all lanes, or past all notes where there is no lane.
///
/// @param top in wall units
/// @param bottom in wall units
record TapeSpan(double top, double bottom) {

    /// Height of a flag in logical pixels.
    static final double FLAG = 20;

    static TapeSpan of(Board board) {
        List<Lane> lanes = board.lanesTopDown();
        if (!lanes.isEmpty()) {
            double bottom = lanes.stream().mapToDouble(Lane::bottom).max().orElse(0);
            return new TapeSpan(lanes.getFirst().top(), bottom);
        }
        Bounds all =
                board.extent()
                        .orElse(new Bounds(0, 0, NoteKind.UNIT, NoteKind.UNIT * 4))
                        .grownBy(NoteKind.UNIT / 2);
        return new TapeSpan(all.y(), all.bottom());
    }

    /// Where the flags hang, in device pixels: above the lanes, but never above the upper edge of
    /// the view nor below the tape they belong to.
    double flagTop(Brush brush) {
        double above = brush.view().y(top) - brush.px(FLAG + 2);
        double pinned = Math.max(brush.px(brush.overlay().pins().top()), above);
        return Math.rint(Math.min(pinned, brush.view().y(bottom) - brush.px(FLAG)));
    }
}
