package dev.watershed.drawing.wall;

import dev.watershed.board.Link;
import dev.watershed.board.LinkKind;
import dev.watershed.board.Note;
import dev.watershed.drawing.Colour;
import dev.watershed.drawing.Surface;
import dev.watershed.drawing.Token;
import dev.watershed.drawing.View;
import dev.watershed.geometry.LinkPath;

/// Arrows, under all notes: a single line, a double one for a synchronous call. The farther an
/// arrow reaches the fainter it is, so that a wall full of links stays calm: what touches a chosen
/// or hovered note is drawn in full.
final class LinkPainter {

    private static final double THICKNESS = 1.5;
    private static final double HEAD = 7;

    /// Half the distance between the two lines of a call.
    private static final double APART = 1.75;

    /// Wall units: up to here an arrow is drawn in full, from there on fainter and fainter.
    private static final double NEAR = 128;

    private static final double FAR = 640;

    /// What is left of the colour of an arrow that reaches far.
    private static final double FAINT = 0.4;

    private final double[] curve = new double[8];

    void paint(Brush brush, WallPart part) {
        for (Link link : part.links()) {
            Note from = part.board().notes().get(link.from());
            Note to = part.board().notes().get(link.to());
            if (from != null
                    && to != null
                    && LinkPath.into(curve, from.bounds(), to.bounds())
                    && shows(brush.view())) {
                paint(brush, link, colour(brush, link, from, to));
            }
        }
    }

    private int colour(Brush brush, Link link, Note from, Note to) {
        Pointing pointing = brush.overlay().pointing();
        boolean chosen =
                pointing.selectedLinks().contains(link.id())
                        || pointing.selected().contains(from.id())
                        || pointing.selected().contains(to.id());
        boolean hovered =
                pointing.hovered()
                        .filter(n -> n.equals(from.id()) || n.equals(to.id()))
                        .isPresent();
        int colour = brush.colour(chosen ? Token.ACCENT : Token.LINK);
        double strength = Math.min(brush.strength(from), brush.strength(to));
        double seen = chosen || hovered ? strength : strength * nearness();
        return seen < 1 ? Colour.faded(colour, seen) : colour;
    }

    private double nearness() {
        double reach = Math.hypot(curve[6] - curve[0], curve[7] - curve[1]);
        double far = Math.clamp((reach - NEAR) / (FAR - NEAR), 0, 1);
        return 1 - far * (1 - FAINT);
    }

    private boolean shows(View view) {
        double left = Math.min(Math.min(curve[0], curve[2]), Math.min(curve[4], curve[6]));
        double right = Math.max(Math.max(curve[0], curve[2]), Math.max(curve[4], curve[6]));
        double top = Math.min(Math.min(curve[1], curve[3]), Math.min(curve[5], curve[7]));
        double bottom = Math.max(Math.max(curve[1], curve[3]), Math.max(curve[5], curve[7]));
        return view.x(right) > -HEAD
                && view.y(bottom) > -HEAD
                && view.x(left) < view.width() + HEAD
                && view.y(top) < view.height() + HEAD;
    }

    private void paint(Brush brush, Link link, int colour) {
        View view = brush.view();
        double head = Math.min(brush.px(HEAD), Math.max(brush.px(3), view.length(2 * HEAD)));
        double endX = view.x(curve[6]);
        double endY = view.y(curve[7]);
        boolean upright = curve[4] == curve[6];
        double wayX = upright ? 0 : Math.signum(curve[6] - curve[4]);
        double wayY = upright ? Math.signum(curve[7] - curve[5]) : 0;
        if (link.kind() == LinkKind.CALLS && view.zoom() > 0.3) {
            double apart = brush.px(APART);
            double thin = brush.px(1.25);
            line(brush, head, wayX, wayY, wayY * apart, wayX * apart, thin, colour);
            line(brush, head, wayX, wayY, -wayY * apart, -wayX * apart, thin, colour);
        } else {
            line(brush, head, wayX, wayY, 0, 0, brush.px(THICKNESS), colour);
        }
        arrowHead(brush.on(), endX, endY, wayX, wayY, head, colour);
    }

    /// The curve up to the head, moved aside by a little.
    private void line(
            Brush brush,
            double head,
            double wayX,
            double wayY,
            double asideX,
            double asideY,
            double thickness,
            int colour) {
        View view = brush.view();
        Surface on = brush.on();
        on.beginPath();
        on.moveTo(view.x(curve[0]) + asideX, view.y(curve[1]) + asideY);
        on.curveTo(
                view.x(curve[2]) + asideX,
                view.y(curve[3]) + asideY,
                view.x(curve[4]) + asideX - wayX * head,
                view.y(curve[5]) + asideY - wayY * head,
                view.x(curve[6]) + asideX - wayX * head * 0.8,
                view.y(curve[7]) + asideY - wayY * head * 0.8);
        on.strokePath(thickness, colour);
    }

    static void arrowHead(
            Surface on, double x, double y, double wayX, double wayY, double head, int colour) {
        double half = head / 2;
        on.fillTriangle(
                x,
                y,
                x - wayX * head - wayY * half,
                y - wayY * head + wayX * half,
                x - wayX * head + wayY * half,
                y - wayY * head - wayX * half,
                colour);
    }
}
