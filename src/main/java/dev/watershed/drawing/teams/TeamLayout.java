package dev.watershed.drawing.teams;

import dev.watershed.drawing.teams.TeamPicture.Box;
import dev.watershed.drawing.teams.TeamPicture.Seam;
import dev.watershed.geometry.Bounds;
import dev.watershed.team.TeamId;
import dev.watershed.team.TeamType;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Gives every team its place: streams in rows, platforms below, subsystems and enabling teams at
/// the right beside the rows they work with.
final class TeamLayout {

    static final double STREAM_WIDTH = 664;
    static final double ROW = 105;
    private static final double BETWEEN_ROWS = 31;

    /// From so many rows on they move together, so that a page shows them all in letters one can
    /// read.
    private static final int MANY = 8;

    private static final double LOW_ROW = 88;
    private static final double BETWEEN_LOW_ROWS = 20;

    /// The height of the arrow of the flow of change and the space under it.
    static final double HEAD = 46;

    static final double ABOVE_PLATFORM = 54;
    private static final double PLATFORM = 96;
    private static final double SUBSYSTEM_WIDTH = 184;
    private static final double SUBSYSTEM_HEIGHT = 160;
    private static final double ENABLING_WIDTH = 112;
    private static final double ENABLING_HEIGHT = 216;
    private static final double BESIDE_SUBSYSTEM = 48;
    private static final double BESIDE_ENABLING = 100;
    private static final double BETWEEN_ITEMS = 20;

    private final TeamPicture picture;
    private final Map<TeamId, Bounds> places = new LinkedHashMap<>();

    TeamLayout(TeamPicture picture) {
        this.picture = picture;
    }

    TeamDiagram laidOut() {
        List<Box> streams = of(TeamType.STREAM_ALIGNED);
        boolean many = streams.size() >= MANY;
        double row = many ? LOW_ROW : ROW;
        double between = many ? BETWEEN_LOW_ROWS : BETWEEN_ROWS;
        double y = HEAD;
        for (Box stream : streams) {
            places.put(stream.id(), new Bounds(0, y, STREAM_WIDTH, row));
            y += row + between;
        }
        y -= streams.isEmpty() ? 0 : between;
        for (Box platform : of(TeamType.PLATFORM)) {
            y += ABOVE_PLATFORM;
            places.put(platform.id(), new Bounds(0, y, STREAM_WIDTH, PLATFORM));
            y += PLATFORM;
        }
        placeBeside();
        List<TeamDiagram.Placed> seams = new SeamLayout(picture, places).placed();
        return new TeamDiagram(picture, places, seams, extent(seams));
    }

    private List<Box> of(TeamType type) {
        return picture.boxes().stream().filter(box -> box.shape() == type).toList();
    }

    /// Enabling teams stand at the left where subsystems take the right.
    private void placeBeside() {
        double free = HEAD - 24;
        for (Box box : of(TeamType.COMPLICATED_SUBSYSTEM)) {
            Bounds span = span(box);
            double height = Math.max(SUBSYSTEM_HEIGHT, span.height() - ROW + SUBSYSTEM_HEIGHT / 2);
            double top = Math.max(free, span.centre().y() - height / 2);
            double left = STREAM_WIDTH + BESIDE_SUBSYSTEM;
            places.put(box.id(), new Bounds(left, top, SUBSYSTEM_WIDTH, height));
            free = top + height + BETWEEN_ITEMS;
        }
        boolean right = of(TeamType.COMPLICATED_SUBSYSTEM).isEmpty();
        free = HEAD - 24;
        for (Box box : of(TeamType.ENABLING)) {
            Bounds span = span(box);
            double top = Math.max(free, span.y());
            double height = Math.max(ENABLING_HEIGHT, span.bottom() - top);
            double left =
                    right ? STREAM_WIDTH + BESIDE_ENABLING : -BESIDE_ENABLING - ENABLING_WIDTH;
            places.put(box.id(), new Bounds(left, top, ENABLING_WIDTH, height));
            free = top + height + BETWEEN_ITEMS;
        }
    }

    /// The rows a team works with; the first row where it works with none.
    private Bounds span(Box box) {
        List<Bounds> rows = new ArrayList<>();
        for (Seam seam : picture.seams()) {
            if (seam.from().equals(box.id()) || seam.to().equals(box.id())) {
                TeamId other = seam.from().equals(box.id()) ? seam.to() : seam.from();
                Bounds place = places.get(other);
                if (place != null && place.x() == 0) {
                    rows.add(place);
                }
            }
        }
        return Bounds.around(rows).orElse(new Bounds(0, HEAD, STREAM_WIDTH, ROW));
    }

    private Bounds extent(List<TeamDiagram.Placed> seams) {
        Bounds all = new Bounds(0, 0, STREAM_WIDTH, HEAD);
        for (Bounds place : places.values()) {
            all = all.union(place.grownBy(2));
        }
        for (TeamDiagram.Placed placed : seams) {
            all = all.union(placed.shape());
            all = Bounds.around(pointsOf(placed)).map(all::union).orElse(all);
        }
        return all;
    }

    private static List<Bounds> pointsOf(TeamDiagram.Placed placed) {
        return placed.thread().stream().map(p -> new Bounds(p.x(), p.y(), 0, 0)).toList();
    }
}
