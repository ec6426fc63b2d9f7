package dev.watershed.drawing.teams;

import dev.watershed.drawing.Colour;
import dev.watershed.drawing.Theme;
import dev.watershed.drawing.Token;
import dev.watershed.drawing.Weight;
import dev.watershed.drawing.teams.TeamDiagram.Placed;
import dev.watershed.drawing.text.Paragraph;
import dev.watershed.geometry.Bounds;
import dev.watershed.geometry.Point;
import java.util.ArrayList;
import java.util.List;

/// Paints a way of working together: a parallelogram, a circle or a triangle that points to who
/// consumes, half transparent, its outline dashed.
final class SeamPainter {

    private static final double SLANT = 18;
    private static final double SIZE = 11;
    private static final double LINE = 14;

    private final Pen pen;
    private final Theme theme;

    SeamPainter(Pen pen) {
        this.pen = pen;
        theme = pen.theme();
    }

    /// Paints the line to teams that do not touch the shape; comes before all shapes.
    ///
    /// @param share of the usual opacity, below 1 where something else is chosen
    void paintThread(Placed placed, double share) {
        thread(placed.thread(), edge(placed, share));
    }

    private int edge(Placed placed, double share) {
        return Colour.faded(TeamColours.edge(placed.seam().shape(), theme), share);
    }

    void paint(Placed placed, double share) {
        Bounds at = placed.shape();
        switch (placed.seam().shape()) {
            case COLLABORATION -> parallelogram(at);
            case FACILITATING -> pen.ellipsePath(at);
            case X_AS_A_SERVICE -> triangle(placed);
        }
        if (!placed.thread().isEmpty()) {
            pen.fill(theme.of(Token.WALL));
        }
        pen.fill(Colour.faded(TeamColours.fill(placed.seam().shape(), theme), share));
        pen.dashed(2, 6, 4, edge(placed, share));
        if (placed.labelled() && share == 1) {
            label(placed);
        }
    }

    private void thread(List<Point> line, int argb) {
        if (!line.isEmpty()) {
            pen.on().beginPath();
            Point start = line.getFirst();
            pen.on().moveTo(pen.view().x(start.x()), pen.view().y(start.y()));
            for (Point p : line) {
                pen.on().lineTo(pen.view().x(p.x()), pen.view().y(p.y()));
            }
            pen.dashed(1.5, 5, 4, argb);
        }
    }

    private void parallelogram(Bounds at) {
        pen.path(
                at.x() + SLANT,
                at.y(),
                at.right(),
                at.y(),
                at.right() - SLANT,
                at.bottom(),
                at.x(),
                at.bottom());
    }

    private void triangle(Placed placed) {
        Bounds at = placed.shape();
        double x = at.centre().x();
        double y = at.centre().y();
        switch (placed.towards()) {
            case UP -> pen.path(x, at.y(), at.right(), at.bottom(), at.x(), at.bottom());
            case DOWN -> pen.path(at.x(), at.y(), at.right(), at.y(), x, at.bottom());
            case LEFT -> pen.path(at.x(), y, at.right(), at.y(), at.right(), at.bottom());
            case RIGHT -> pen.path(at.x(), at.y(), at.right(), y, at.x(), at.bottom());
        }
    }

    private void label(Placed placed) {
        Bounds at = placed.shape();
        switch (placed.seam().shape()) {
            case COLLABORATION -> inside(placed, at.width() - SLANT - 12);
            case FACILITATING -> inside(placed, at.width() - 24);
            case X_AS_A_SERVICE -> beside(placed, at);
        }
    }

    private void inside(Placed placed, double room) {
        int ink = Token.INK.onPaper();
        if (theme.dark()) {
            ink = Colour.WHITE;
        }
        Bounds at = placed.shape();
        List<String> until = new ArrayList<>();
        if (!placed.seam().until().isEmpty()) {
            until = Paragraph.lines(placed.seam().until(), room / SIZE, 2, Weight.REGULAR);
        }
        double y = at.centre().y() - until.size() * LINE / 2;
        double x = at.centre().x();
        pen.centred(placed.seam().mode(), x, y, room, SIZE, Weight.SEMIBOLD, ink);
        for (String line : until) {
            y += LINE;
            pen.centred(line, x, y, room, SIZE, Weight.REGULAR, ink);
        }
    }

    private void beside(Placed placed, Bounds at) {
        String mode = placed.seam().mode();
        boolean across =
                placed.towards() == TeamDiagram.Side.LEFT
                        || placed.towards() == TeamDiagram.Side.RIGHT;
        if (!across && at.height() >= SeamLayout.TRIANGLE_HEIGHT) {
            double width = Pen.width(mode, SIZE + 0.5, Weight.SEMIBOLD);
            double x = at.x() - 2 - width;
            double y = at.centre().y();
            int ink = theme.of(Token.T2);
            pen.text(mode, x, y, width + 1, SIZE + 0.5, Weight.SEMIBOLD, ink);
        }
    }
}
