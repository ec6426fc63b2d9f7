package dev.watershed.drawing.wall;

import dev.watershed.board.Board;
import dev.watershed.board.Lane;
import dev.watershed.board.Pivot;
import dev.watershed.drawing.Colour;
import dev.watershed.drawing.Token;
import dev.watershed.drawing.View;
import java.util.List;

/// The tapes: dotted ones between lanes, broad upright ones for pivotal events.
final class TapePainter {

    /// A pivotal tape's width in wall units.
    static final double WIDTH = 10;

    private static final double UNDER_HULLS = 0.75;

    private TapePainter() {}

    static void lanes(Brush brush, Board board) {
        List<Lane> lanes = board.lanesTopDown();
        double drawn = Double.NaN;
        for (Lane lane : lanes) {
            if (lane.top() != drawn) {
                level(brush, lane.top());
            }
            level(brush, lane.bottom());
            drawn = lane.bottom();
        }
    }

    private static void level(Brush brush, double wallY) {
        View view = brush.view();
        double y = Math.rint(view.y(wallY));
        if (y < -2 || y > view.height() + 2) {
            return;
        }
        brush.on()
                .dashedLine(
                        0,
                        y,
                        view.width(),
                        y,
                        brush.px(1.5),
                        brush.px(2),
                        brush.px(5),
                        brush.colour(Token.LANE));
    }

    static void pivots(Brush brush, Board board, TapeSpan span) {
        View view = brush.view();
        double top = Math.max(0, span.flagTop(brush));
        double bottom = Math.min(view.height(), view.y(span.bottom()));
        double width = width(brush);
        boolean hulls = !brush.overlay().hulls().isEmpty();
        int colour = Colour.faded(brush.colour(Token.TAPE), hulls ? UNDER_HULLS : 1);
        for (Pivot pivot : board.pivotsLeftToRight()) {
            double x = Math.rint(view.x(pivot.x()) - width / 2);
            if (x + width >= 0 && x <= view.width() && bottom > top) {
                brush.on().fillRectangle(x, top, width, bottom - top, colour);
            }
        }
    }

    private static double width(Brush brush) {
        return Math.clamp(
                Math.rint(brush.view().length(WIDTH)),
                Math.rint(brush.px(2)),
                Math.rint(brush.px(2 * WIDTH)));
    }
}
