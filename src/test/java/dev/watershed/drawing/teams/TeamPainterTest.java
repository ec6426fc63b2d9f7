package dev.watershed.drawing.teams;

import static org.assertj.core.api.Assertions.assertThat;

import dev.watershed.boundary.ContextId;
import dev.watershed.drawing.Pictures;
import dev.watershed.drawing.Theme;
import dev.watershed.drawing.Token;
import dev.watershed.drawing.View;
import dev.watershed.drawing.teams.TeamPicture.Box;
import dev.watershed.drawing.teams.TeamPicture.Chip;
import dev.watershed.drawing.teams.TeamPicture.Load;
import dev.watershed.drawing.teams.TeamPicture.Seam;
import dev.watershed.geometry.Bounds;
import dev.watershed.team.InteractionMode;
import dev.watershed.team.TeamId;
import dev.watershed.team.TeamType;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TeamPainterTest {

    private static final double MARGIN = 40;

    /// The five teams of the design picture.
    static TeamPicture shop() {
        return new TeamPicture(
                List.of(
                        box("storefront", "Storefront team", 6, 5.2, "Guest, Editor", 1, 2),
                        box("ordering", "Ordering team", 7, 7.1, "Buyer", 0),
                        box("fulfilment", "Fulfilment team", 6, 8.4, "Picker", 4),
                        box("payments", TeamType.COMPLICATED_SUBSYSTEM, "Payments team", 6.9, 3),
                        box("platform", TeamType.PLATFORM, "Shop platform team", 4.8, 5),
                        box("guides", TeamType.ENABLING, "Contract guides", 0)),
                List.of(
                        seam("ordering", "payments", InteractionMode.COLLABORATION, "to 31 March"),
                        seam("fulfilment", "guides", InteractionMode.FACILITATING, "6 weeks"),
                        seam("ordering", "guides", InteractionMode.FACILITATING, "6 weeks"),
                        seam("ordering", "storefront", InteractionMode.X_AS_A_SERVICE, ""),
                        seam("fulfilment", "storefront", InteractionMode.X_AS_A_SERVICE, ""),
                        seam("ordering", "platform", InteractionMode.X_AS_A_SERVICE, ""),
                        seam("fulfilment", "platform", InteractionMode.X_AS_A_SERVICE, "")),
                "Flow of change");
    }

    private static Box box(
            String id, String name, int people, double load, String serves, int... contexts) {
        return new Box(
                new TeamId(id),
                TeamType.STREAM_ALIGNED,
                name,
                people + " people · stream-aligned",
                people + " people",
                "stream-aligned",
                java.util.Arrays.stream(contexts).mapToObj(TeamPainterTest::chip).toList(),
                "serves " + serves,
                Optional.of(new Load(load, Double.toString(load), "of 8")));
    }

    private static Box box(String id, TeamType type, String name, double load, int... contexts) {
        return new Box(
                new TeamId(id),
                type,
                name,
                "5 people · " + type.code(),
                "5 people",
                type.code(),
                java.util.Arrays.stream(contexts).mapToObj(TeamPainterTest::chip).toList(),
                "",
                load == 0
                        ? Optional.empty()
                        : Optional.of(new Load(load, Double.toString(load), "of 8")));
    }

    private static Chip chip(int ordinal) {
        String[] names = {"Ordering", "Catalog", "Customers", "Payments", "Shipping", "Queue"};
        return new Chip(new ContextId("c" + ordinal), names[ordinal], ordinal);
    }

    private static Seam seam(String from, String to, InteractionMode mode, String until) {
        String words =
                switch (mode) {
                    case COLLABORATION -> "collaborate";
                    case FACILITATING -> "facilitate";
                    case X_AS_A_SERVICE -> "as a service";
                };
        return new Seam(new TeamId(from), new TeamId(to), mode, words, until);
    }

    private static BufferedImage painted(String name, Theme theme) {
        TeamDiagram diagram = TeamDiagram.of(shop());
        Bounds sheet = diagram.extent().grownBy(MARGIN);
        int width = (int) Math.ceil(sheet.width());
        int height = (int) Math.ceil(sheet.height());
        View view = new View(1, sheet.x(), sheet.y(), width, height, 1);
        return Pictures.painted(
                name,
                width,
                height,
                on -> {
                    on.fillRectangle(0, 0, width, height, theme.of(Token.WALL));
                    Optional<TeamId> chosen = Optional.of(new TeamId("ordering"));
                    TeamPainter.paint(on, diagram, view, theme, chosen);
                });
    }

    @Test
    void everyTypeHasItsOwnShapeAndColour() {
        BufferedImage picture = painted("teams-light", Theme.LIGHT);
        painted("teams-dark", Theme.DARK);
        TeamDiagram diagram = TeamDiagram.of(shop());
        Bounds octagon = diagram.place(new TeamId("payments"));
        Bounds sheet = diagram.extent().grownBy(MARGIN);

        assertThat(at(picture, octagon.x() + 3 - sheet.x(), octagon.centre().y() - 30 - sheet.y()))
                .isEqualTo(0xFFC08B);
        assertThat(at(picture, octagon.x() + 3 - sheet.x(), octagon.y() + 3 - sheet.y()))
                .isEqualTo(0xF3F4F6);
    }

    private static int at(BufferedImage picture, double x, double y) {
        return picture.getRGB((int) x, (int) y) & 0xFFFFFF;
    }

    @Test
    void noTwoTeamsLieOverEachOther() {
        TeamDiagram diagram = TeamDiagram.of(shop());

        List<Bounds> places = List.copyOf(diagram.places().values());

        for (int i = 0; i < places.size(); i++) {
            for (int j = i + 1; j < places.size(); j++) {
                assertThat(places.get(i).overlaps(places.get(j))).isFalse();
            }
        }
    }

    @Test
    void whatAPlatformGivesToManyIsShownOnce() {
        TeamDiagram diagram = TeamDiagram.of(shop());

        assertThat(diagram.seams())
                .filteredOn(placed -> placed.seam().to().value().equals("platform"))
                .hasSize(1);
    }

    @Test
    void aTriangleShowsToWhoConsumes() {
        TeamDiagram diagram = TeamDiagram.of(shop());

        assertThat(diagram.seams())
                .filteredOn(placed -> placed.seam().to().value().equals("storefront"))
                .allMatch(placed -> placed.towards() == TeamDiagram.Side.DOWN);
    }

    @Test
    void aTeamIsFoundWhereItStands() {
        TeamDiagram diagram = TeamDiagram.of(shop());
        TeamId ordering = new TeamId("ordering");

        assertThat(diagram.teamAt(diagram.place(ordering).centre())).contains(ordering);
    }
}
