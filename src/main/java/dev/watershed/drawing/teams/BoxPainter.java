package dev.watershed.drawing.teams;

import dev.watershed.drawing.Colour;
import dev.watershed.drawing.Theme;
import dev.watershed.drawing.Token;
import dev.watershed.drawing.Weight;
import dev.watershed.drawing.teams.TeamPicture.Box;
import dev.watershed.drawing.teams.TeamPicture.Chip;
import dev.watershed.drawing.teams.TeamPicture.Load;
import dev.watershed.drawing.text.Paragraph;
import dev.watershed.geometry.Bounds;
import dev.watershed.geometry.Point;
import dev.watershed.team.CognitiveLoad;
import dev.watershed.team.TeamType;
import java.util.List;

/// Paints a team: its shape, name, people, contexts, and the load with the mark of the limit.
final class BoxPainter {

    private static final double ROUND = 30;
    private static final double CUT = ChipPlaces.CUT;
    private static final double EDGE = 2;
    private static final double CHOSEN_EDGE = 3;
    private static final double INSET = ChipPlaces.INSET;
    private static final double BAR = 120;

    /// The bar goes a quarter beyond the limit.
    private static final double FULL = CognitiveLoad.LIMIT * 1.25;

    private final Pen pen;
    private final Theme theme;
    private final int ink;
    private final int quiet;

    BoxPainter(Pen pen) {
        this.pen = pen;
        theme = pen.theme();
        ink = Token.INK.onPaper();
        quiet = Token.T2.onPaper();
    }

    void paint(Box box, Bounds at, boolean chosen) {
        shape(box.shape(), at);
        pen.fill(TeamColours.fill(box.shape(), theme));
        pen.stroke(EDGE, TeamColours.edge(box.shape(), theme));
        if (chosen) {
            pen.stroke(CHOSEN_EDGE, Token.ACCENT.onPaper());
        }
        switch (box.shape()) {
            case STREAM_ALIGNED, PLATFORM -> row(box, at);
            case COMPLICATED_SUBSYSTEM -> octagon(box, at);
            case ENABLING -> upright(box, at);
        }
    }

    private void shape(TeamType type, Bounds at) {
        switch (type) {
            case STREAM_ALIGNED, ENABLING -> pen.roundedPath(at, ROUND);
            case PLATFORM -> pen.roundedPath(at, 0);
            case COMPLICATED_SUBSYSTEM ->
                    pen.path(
                            at.x() + CUT,
                            at.y(),
                            at.right() - CUT,
                            at.y(),
                            at.right(),
                            at.y() + CUT,
                            at.right(),
                            at.bottom() - CUT,
                            at.right() - CUT,
                            at.bottom(),
                            at.x() + CUT,
                            at.bottom(),
                            at.x(),
                            at.bottom() - CUT,
                            at.x(),
                            at.y() + CUT);
        }
    }

    private void row(Box box, Bounds at) {
        double x = at.x() + INSET;
        double room = ChipPlaces.MIDDLE - INSET - 16;
        double share = at.height() / TeamLayout.ROW;
        double last = at.y() + 77 * share;
        pen.text(box.name(), x, at.y() + 31 * share, room, 16, Weight.SEMIBOLD, ink);
        pen.text(box.detail(), x, at.y() + 53 * share, room, 12.5, Weight.REGULAR, quiet);
        box.load().ifPresent(load -> load(load, x, last, BAR, room));
        double right = at.width() - ChipPlaces.MIDDLE - INSET;
        chips(box, at);
        pen.text(
                box.serves(),
                at.x() + ChipPlaces.MIDDLE,
                last,
                right - SeamLayout.TRIANGLE_WIDTH,
                12.5,
                Weight.REGULAR,
                quiet);
    }

    private void octagon(Box box, Bounds at) {
        double x = at.centre().x();
        double room = ChipPlaces.octagonRoom(at);
        double y = ChipPlaces.octagonTop(box, at);
        for (String line : ChipPlaces.octagonName(box, at)) {
            pen.centred(line, x, y, room, 16, Weight.SEMIBOLD, ink);
            y += 20;
        }
        pen.centred(box.people(), x, y + 2, room, 12.5, Weight.REGULAR, quiet);
        chips(box, at);
        double below = y + 34 * box.chips().size() + 28;
        box.load().ifPresent(load -> load(load, at.x() + CUT - 6, below, 64, room + 12));
    }

    private void upright(Box box, Bounds at) {
        double x = at.centre().x();
        double room = at.width() - 20;
        List<String> name = Paragraph.lines(box.name(), room / 16, 3, Weight.SEMIBOLD);
        double y = at.centre().y() - 10 * name.size() - 12;
        for (String line : name) {
            pen.centred(line, x, y, room, 16, Weight.SEMIBOLD, ink);
            y += 21;
        }
        pen.centred(box.people(), x, y + 4, room, 12.5, Weight.REGULAR, quiet);
        pen.centred(box.type(), x, y + 22, room, 12.5, Weight.REGULAR, quiet);
    }

    private void chips(Box box, Bounds at) {
        List<Bounds> places = ChipPlaces.of(box, at);
        for (int i = 0; i < places.size(); i++) {
            chip(box.chips().get(i), places.get(i));
        }
    }

    /// A context on its way from one team to another.
    void carried(Chip chip, Point at) {
        double width = Math.max(56, Pen.width(chip.name(), 13, Weight.MEDIUM) + 32);
        chip(chip, new Bounds(at.x() - width / 2, at.y() - 16.5, width, 33));
    }

    private void chip(Chip chip, Bounds at) {
        pen.roundedPath(at, at.height() / 2);
        pen.fill(Colour.faded(Colour.WHITE, 0.78));
        pen.stroke(1.5, Theme.LIGHT.contextEdge(chip.ordinal()));
        double y = at.centre().y();
        pen.centred(chip.name(), at.centre().x(), y, at.width() - 12, 13, Weight.MEDIUM, ink);
    }

    private void load(Load load, double x, double y, double width, double room) {
        Bounds track = new Bounds(x, y - 4, width, 8);
        pen.roundedPath(track, 4);
        pen.fill(Colour.faded(ink, 0.16));
        double share = Math.clamp(load.points() / FULL, 0, 1);
        if (share > 0) {
            pen.roundedPath(new Bounds(x, y - 4, Math.max(8, width * share), 8), 4);
            pen.fill(load.points() > CognitiveLoad.LIMIT ? Token.WARNING.onPaper() : quiet);
        }
        double mark = x + width * CognitiveLoad.LIMIT / FULL;
        pen.line(mark, y - 8, mark, y + 8, 2, ink);
        double figure = x + width + 10;
        pen.text(load.figure(), figure, y, 60, 12.5, Weight.SEMIBOLD, ink);
        double rest = figure + Pen.width(load.figure(), 12.5, Weight.SEMIBOLD) + 4;
        pen.text(load.rest(), rest, y, x + room - rest, 12.5, Weight.REGULAR, ink);
    }
}
