package dev.watershed.geometry;

import java.util.Optional;

/// The way an arrow takes from one rectangle to another: it leaves and enters in the middle of an
/// edge, sideways when the two stand farther apart sideways, else up or down. What is painted and
/// what is clicked on are the same curve.
public final class LinkPath {

    /// Neighbours nearer than this, in wall units, need no arrow between them.
    public static final double TOUCHING = 16;

    /// The least reach of a control point, in wall units.
    private static final double REACH = 12;

    private LinkPath() {}

    /// The curve; empty for neighbours that touch.
    public static Optional<Curve> between(Bounds from, Bounds to) {
        double[] c = new double[8];
        if (!into(c, from, to)) {
            return Optional.empty();
        }
        return Optional.of(
                new Curve(
                        new Point(c[0], c[1]),
                        new Point(c[2], c[3]),
                        new Point(c[4], c[5]),
                        new Point(c[6], c[7])));
    }

    /// Writes the curve as start, two control points and end, x before y: for painters that may not
    /// make objects.
    ///
    /// @return false for neighbours that touch; then nothing is written
    public static boolean into(double[] eight, Bounds from, Bounds to) {
        double across = Math.max(0, Math.max(to.x() - from.right(), from.x() - to.right()));
        double down = Math.max(0, Math.max(to.y() - from.bottom(), from.y() - to.bottom()));
        if (across * across + down * down < TOUCHING * TOUCHING) {
            return false;
        }
        if (across > down) {
            sideways(eight, from, to, Math.max(REACH, across / 2));
        } else {
            upright(eight, from, to, Math.max(REACH, down / 2));
        }
        return true;
    }

    private static void sideways(double[] eight, Bounds from, Bounds to, double reach) {
        boolean right = to.x() >= from.right();
        double startX = right ? from.right() : from.x();
        double endX = right ? to.x() : to.right();
        double startY = from.y() + from.height() / 2;
        double endY = to.y() + to.height() / 2;
        double step = right ? reach : -reach;
        set(eight, startX, startY, startX + step, startY, endX - step, endY, endX, endY);
    }

    private static void upright(double[] eight, Bounds from, Bounds to, double reach) {
        boolean below = to.y() >= from.bottom();
        double startX = from.x() + from.width() / 2;
        double endX = to.x() + to.width() / 2;
        double startY = below ? from.bottom() : from.y();
        double endY = below ? to.y() : to.bottom();
        double step = below ? reach : -reach;
        set(eight, startX, startY, startX, startY + step, endX, endY - step, endX, endY);
    }

    private static void set(
            double[] eight,
            double x1,
            double y1,
            double x2,
            double y2,
            double x3,
            double y3,
            double x4,
            double y4) {
        eight[0] = x1;
        eight[1] = y1;
        eight[2] = x2;
        eight[3] = y2;
        eight[4] = x3;
        eight[5] = y3;
        eight[6] = x4;
        eight[7] = y4;
    }
}
