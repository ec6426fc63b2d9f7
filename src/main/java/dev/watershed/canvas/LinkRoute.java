package dev.watershed.canvas;

import dev.watershed.board.Board;
import dev.watershed.board.Link;
import dev.watershed.board.Note;
import dev.watershed.geometry.Bounds;
import dev.watershed.geometry.Curve;
import dev.watershed.geometry.Point;
import java.util.Optional;

/// The curve of a link: it leaves and enters at mid-edges, on the sides that face each other.
final class LinkRoute {

    private LinkRoute() {}

    static Optional<Curve> of(Link link, Board board) {
        Note from = board.notes().get(link.from());
        Note to = board.notes().get(link.to());
        return from == null || to == null
                ? Optional.empty()
                : Optional.of(between(from.bounds(), to.bounds()));
    }

    static Curve between(Bounds from, Bounds to) {
        double dx = to.centre().x() - from.centre().x();
        double dy = to.centre().y() - from.centre().y();
        boolean across = Math.abs(dx) >= Math.abs(dy);
        Side out = across ? (dx >= 0 ? Side.RIGHT : Side.LEFT) : dy >= 0 ? Side.BOTTOM : Side.TOP;
        Side in = across ? (dx >= 0 ? Side.LEFT : Side.RIGHT) : dy >= 0 ? Side.TOP : Side.BOTTOM;
        Point start = out.on(from);
        Point end = in.on(to);
        double reach =
                Math.max(
                        16,
                        (across ? Math.abs(end.x() - start.x()) : Math.abs(end.y() - start.y()))
                                / 2);
        double sx = across ? Math.signum(dx) * reach : 0;
        double sy = across ? 0 : Math.signum(dy) * reach;
        return new Curve(start, start.movedBy(sx, sy), end.movedBy(-sx, -sy), end);
    }
}
