package dev.watershed.drawing.teams;

import dev.watershed.drawing.teams.TeamDiagram.Placed;
import dev.watershed.drawing.teams.TeamDiagram.Side;
import dev.watershed.drawing.teams.TeamPicture.Seam;
import dev.watershed.geometry.Bounds;
import dev.watershed.geometry.Point;
import dev.watershed.team.InteractionMode;
import dev.watershed.team.TeamId;
import dev.watershed.team.TeamType;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Lays the ways of working together over the seams between teams. Rows that do not touch are
/// joined by a thread at the left; what a platform gives to many is shown once.
final class SeamLayout {

    static final double PARALLELOGRAM_WIDTH = 120;
    static final double PARALLELOGRAM_HEIGHT = 58;
    static final double TRIANGLE_WIDTH = 52;
    static final double TRIANGLE_HEIGHT = 46;
    static final double CIRCLE = 100;
    private static final double FROM_THE_RIGHT = 96;
    private static final double LEAST_TOUCH = 40;

    private final TeamPicture picture;
    private final Map<TeamId, Bounds> places;
    private final Map<TeamId, TeamType> types = new LinkedHashMap<>();
    private final List<Placed> placed = new ArrayList<>();
    private final List<Seam> apart = new ArrayList<>();

    SeamLayout(TeamPicture picture, Map<TeamId, Bounds> places) {
        this.picture = picture;
        this.places = places;
        picture.boxes().forEach(box -> types.put(box.id(), box.shape()));
    }

    List<Placed> placed() {
        Set<TeamId> shownOnce = new HashSet<>();
        for (Seam seam : picture.seams()) {
            Bounds from = places.get(seam.from());
            Bounds to = places.get(seam.to());
            if (from == null || to == null) {
                continue;
            }
            if (types.get(seam.to()) == TeamType.PLATFORM
                    && seam.shape() == InteractionMode.X_AS_A_SERVICE) {
                if (shownOnce.add(seam.to())) {
                    placed.add(abovePlatform(seam, to));
                }
            } else {
                between(seam, from, to);
            }
        }
        placed.addAll(Threads.of(apart, places));
        return placed;
    }

    private static Placed abovePlatform(Seam seam, Bounds platform) {
        Point middle =
                new Point(
                        platform.right() - FROM_THE_RIGHT,
                        platform.y() - TeamLayout.ABOVE_PLATFORM / 2);
        return new Placed(
                seam,
                Bounds.centredOn(middle, TRIANGLE_WIDTH, TRIANGLE_HEIGHT),
                Side.UP,
                List.of(),
                true);
    }

    private void between(Seam seam, Bounds from, Bounds to) {
        boolean rows = from.x() == 0 && to.x() == 0;
        double touch = Math.min(from.bottom(), to.bottom()) - Math.max(from.y(), to.y());
        double gap = Math.max(from.y(), to.y()) - Math.min(from.bottom(), to.bottom());
        if (rows && gap <= TeamLayout.ABOVE_PLATFORM) {
            placed.add(betweenRows(seam, from, to, gap));
        } else if (!rows && from.x() != to.x() && touch >= LEAST_TOUCH) {
            placed.add(beside(seam, from, to));
        } else if (!isShownElsewhere(seam)) {
            apart.add(seam);
        }
    }

    private static Placed betweenRows(Seam seam, Bounds from, Bounds to, double gap) {
        double y = Math.min(from.bottom(), to.bottom()) + gap / 2;
        Point middle = new Point(from.right() - FROM_THE_RIGHT, y);
        Side side = from.y() < to.y() ? Side.UP : Side.DOWN;
        return new Placed(seam, shape(seam, middle, side), side, List.of(), true);
    }

    private static Placed beside(Seam seam, Bounds from, Bounds to) {
        Bounds row = from.x() < to.x() ? from : to;
        Bounds item = from.x() < to.x() ? to : from;
        double top = Math.max(row.y(), item.y());
        double bottom = Math.min(row.bottom(), item.bottom());
        Point middle = new Point((row.right() + item.x()) / 2, (top + bottom) / 2);
        Side side = from.x() < to.x() ? Side.LEFT : Side.RIGHT;
        return new Placed(seam, shape(seam, middle, side), side, List.of(), true);
    }

    /// An enabling team that helps several is drawn beside some of them; its box says how many.
    private boolean isShownElsewhere(Seam seam) {
        return seam.shape() == InteractionMode.FACILITATING
                && picture.seams().stream()
                        .filter(other -> !other.equals(seam) && other.to().equals(seam.to()))
                        .anyMatch(this::touches);
    }

    private boolean touches(Seam seam) {
        Bounds from = places.getOrDefault(seam.from(), new Bounds(0, 0, 0, 0));
        Bounds to = places.getOrDefault(seam.to(), new Bounds(0, 0, 0, 0));
        return Math.min(from.bottom(), to.bottom()) - Math.max(from.y(), to.y()) >= LEAST_TOUCH;
    }

    static Bounds shape(Seam seam, Point middle, Side side) {
        return switch (seam.shape()) {
            case COLLABORATION ->
                    Bounds.centredOn(middle, PARALLELOGRAM_WIDTH, PARALLELOGRAM_HEIGHT);
            case FACILITATING -> Bounds.centredOn(middle, CIRCLE, CIRCLE);
            case X_AS_A_SERVICE ->
                    switch (side) {
                        case UP, DOWN -> Bounds.centredOn(middle, TRIANGLE_WIDTH, TRIANGLE_HEIGHT);
                        case LEFT, RIGHT ->
                                Bounds.centredOn(middle, TRIANGLE_HEIGHT, TRIANGLE_WIDTH);
                    };
        };
    }
}
