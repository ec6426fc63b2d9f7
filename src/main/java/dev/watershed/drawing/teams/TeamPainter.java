package dev.watershed.drawing.teams;

import dev.watershed.drawing.Surface;
import dev.watershed.drawing.Theme;
import dev.watershed.drawing.Token;
import dev.watershed.drawing.View;
import dev.watershed.drawing.Weight;
import dev.watershed.drawing.teams.TeamDiagram.Placed;
import dev.watershed.drawing.teams.TeamPicture.Box;
import dev.watershed.drawing.teams.TeamPicture.Chip;
import dev.watershed.geometry.Point;
import dev.watershed.team.TeamId;
import java.util.Optional;

/// Paints the teams: the arrow of the flow of change, the teams, and over their seams how they work
/// together.
public final class TeamPainter {

    private static final double FLOW = 14;
    private static final double FLOW_SIZE = 13;
    private static final double ASIDE = 0.4;

    private TeamPainter() {}

    /// @param chosen the team with the outline of the selection
    public static void paint(
            Surface on, TeamDiagram diagram, View view, Theme theme, Optional<TeamId> chosen) {
        Pen pen = new Pen(on, view, theme);
        flow(pen, diagram);
        SeamPainter seams = new SeamPainter(pen);
        diagram.seams().forEach(placed -> seams.paintThread(placed, share(placed, chosen)));
        BoxPainter boxes = new BoxPainter(pen);
        for (Box box : diagram.picture().boxes()) {
            boxes.paint(box, diagram.place(box.id()), chosen.filter(box.id()::equals).isPresent());
        }
        diagram.seams().forEach(placed -> seams.paint(placed, share(placed, chosen)));
    }

    /// Paints a context on its way from one team to another, over the picture.
    public static void paintCarried(Surface on, View view, Theme theme, Chip chip, Point at) {
        new BoxPainter(new Pen(on, view, theme)).carried(chip, at);
    }

    /// Where a team is chosen, what it has no part in steps back.
    private static double share(Placed placed, Optional<TeamId> chosen) {
        boolean concerned =
                chosen.isEmpty()
                        || chosen.filter(placed.seam().from()::equals).isPresent()
                        || chosen.filter(placed.seam().to()::equals).isPresent();
        return concerned ? 1 : ASIDE;
    }

    private static void flow(Pen pen, TeamDiagram diagram) {
        String words = diagram.picture().flow();
        double width = Pen.width(words, FLOW_SIZE, Weight.SEMIBOLD);
        int quiet = pen.theme().of(Token.T3);
        pen.text(words, 0, FLOW, width + 1, FLOW_SIZE, Weight.SEMIBOLD, quiet);
        double tip = Math.max(TeamLayout.STREAM_WIDTH, diagram.extent().right());
        pen.line(width + 16, FLOW, tip - 9, FLOW, 2, pen.theme().of(Token.LINK));
        pen.path(tip, FLOW, tip - 11, FLOW - 5, tip - 11, FLOW + 5);
        pen.fill(pen.theme().of(Token.LINK));
    }
}
