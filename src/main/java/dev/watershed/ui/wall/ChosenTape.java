package dev.watershed.ui.wall;

import dev.watershed.board.Board;
import dev.watershed.board.Lane;
import dev.watershed.board.Pivot;
import dev.watershed.canvas.Selection;
import dev.watershed.drawing.Surface;
import dev.watershed.drawing.Theme;
import dev.watershed.drawing.Token;
import dev.watershed.drawing.View;

/// Shows which lane or pivotal event is chosen: its tape in the accent colour.
final class ChosenTape {

    private static final double THICKNESS = 2;
    private static final double TAPE = 10;

    private ChosenTape() {}

    static void paint(Surface on, Board board, View view, Theme theme, Selection chosen) {
        int accent = theme.of(Token.ACCENT);
        chosen.lane().flatMap(board::lane).ifPresent(lane -> lane(on, lane, view, accent));
        chosen.pivot().flatMap(board::pivot).ifPresent(pivot -> pivot(on, pivot, view, accent));
    }

    private static void lane(Surface on, Lane lane, View view, int accent) {
        double thick = view.px(THICKNESS);
        for (double edge : new double[] {lane.top(), lane.bottom()}) {
            double y = Math.rint(view.y(edge) - thick / 2);
            on.fillRectangle(0, y, view.width(), thick, accent);
        }
    }

    private static void pivot(Surface on, Pivot pivot, View view, int accent) {
        double thick = view.px(THICKNESS);
        double half = Math.rint(view.px(TAPE) / 2);
        double x = Math.rint(view.x(pivot.x()));
        on.fillRectangle(x - half - thick, 0, thick, view.height(), accent);
        on.fillRectangle(x + half, 0, thick, view.height(), accent);
    }
}
