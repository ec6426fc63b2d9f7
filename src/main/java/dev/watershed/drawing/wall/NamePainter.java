package dev.watershed.drawing.wall;

import dev.watershed.board.Board;
import dev.watershed.board.Lane;
import dev.watershed.board.Pivot;
import dev.watershed.drawing.Colour;
import dev.watershed.drawing.Token;
import dev.watershed.drawing.View;
import dev.watershed.drawing.Weight;
import dev.watershed.drawing.text.Ellipsis;
import dev.watershed.geometry.Bounds;
import java.util.ArrayList;
import java.util.List;

/// The names that keep their size and keep to the edges: lanes at the left, pivotal flags on top.
final class NamePainter {

    /// A flag is at most this wide, in logical pixels.
    private static final double WIDEST = 220;

    private static final double GROUND = 0.88;

    private NamePainter() {}

    static void lanes(Brush brush, Board board) {
        for (Lane lane : board.lanesTopDown()) {
            lane(brush, lane);
        }
    }

    static void flags(Brush brush, Board board, TapeSpan span) {
        List<Pivot> pivots = board.pivotsLeftToRight();
        List<Bounds> places = flagPlaces(brush, board, span);
        for (int i = 0; i < pivots.size(); i++) {
            flag(brush, label(brush, pivots.get(i).label(board)), places.get(i));
        }
    }

    /// Where the flags hang, from left to right, in device pixels: one that would cover the one
    /// before hangs lower.
    static List<Bounds> flagPlaces(Brush brush, Board board, TapeSpan span) {
        List<Bounds> places = new ArrayList<>();
        double top = span.flagTop(brush);
        double height = flagHeight(brush);
        double taken = Double.NEGATIVE_INFINITY;
        boolean lower = false;
        for (Pivot pivot : board.pivotsLeftToRight()) {
            String label = label(brush, pivot.label(board));
            double width = Math.rint(nameWidth(brush, label) + brush.px(24));
            double x = Math.rint(brush.view().x(pivot.x()) - width / 2);
            lower = x < taken && !lower;
            double y = lower ? top + height + brush.px(2) : top;
            places.add(new Bounds(x, y, width, height));
            taken = lower ? taken : x + width + brush.px(4);
        }
        return places;
    }

    private static void lane(Brush brush, Lane lane) {
        View view = brush.view();
        double top = view.y(lane.top());
        double bottom = view.y(lane.bottom());
        double line = brush.px(brush.overlay().pins().nameSize() + 4);
        if (bottom < line || top > view.height() || bottom - top < line) {
            return;
        }
        double middle = Math.min(Math.max(top, 0) + brush.px(12), bottom - line / 2);
        double left = brush.px(brush.overlay().pins().left());
        ground(brush, lane.name(), left, Math.rint(middle), line);
        label(brush, lane.name(), left, Math.rint(middle), brush.colour(Token.T3));
    }

    /// A name that is pinned while its lane scrolls stays legible over notes.
    private static void ground(Brush brush, String name, double left, double middle, double line) {
        double width = nameWidth(brush, name) + brush.px(8);
        int wall = Colour.faded(brush.colour(Token.WALL), GROUND);
        brush.on()
                .fillRounded(left - brush.px(4), middle - line / 2, width, line, brush.px(4), wall);
    }

    private static void flag(Brush brush, String label, Bounds at) {
        if (at.right() < 0 || at.x() > brush.view().width()) {
            return;
        }
        int tape = brush.colour(Token.TAPE);
        brush.on().fillRounded(at.x(), at.y(), at.width(), at.height(), brush.px(2), tape);
        double middle = at.y() + at.height() / 2;
        label(brush, label, at.x() + brush.px(12), middle, brush.colour(Token.INK));
    }

    private static double flagHeight(Brush brush) {
        return Math.rint(brush.px(brush.overlay().pins().nameSize() + TapeSpan.FLAG - 11));
    }

    private static String label(Brush brush, String text) {
        double size = brush.overlay().pins().nameSize();
        return Ellipsis.cut(text, (WIDEST - 24) / size, Weight.SEMIBOLD);
    }

    private static double nameWidth(Brush brush, String text) {
        return brush.width(text, brush.overlay().pins().nameSize(), Weight.SEMIBOLD);
    }

    private static void label(Brush brush, String text, double x, double middle, int argb) {
        double size = brush.overlay().pins().nameSize();
        brush.label(text, x, middle, size, Weight.SEMIBOLD, argb);
    }
}
