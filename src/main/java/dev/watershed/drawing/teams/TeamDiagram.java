package dev.watershed.drawing.teams;

import dev.watershed.boundary.ContextId;
import dev.watershed.drawing.teams.TeamPicture.Box;
import dev.watershed.drawing.teams.TeamPicture.Chip;
import dev.watershed.drawing.teams.TeamPicture.Seam;
import dev.watershed.geometry.Bounds;
import dev.watershed.geometry.Point;
import dev.watershed.team.TeamId;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The teams with a place for everything, in logical pixels at 100 %. The flow of change runs from
/// left to right, stream-aligned teams one below the other, the platform under them, the others at
/// their right. Painted by [TeamPainter]. Immutable.
///
/// @param places where each team stands
/// @param extent everything
public record TeamDiagram(
        TeamPicture picture, Map<TeamId, Bounds> places, List<Placed> seams, Bounds extent) {

    /// Where the point of a triangle shows to.
    enum Side {
        UP,
        DOWN,
        LEFT,
        RIGHT
    }

    /// A way of working together, over the seam between two teams.
    ///
    /// @param thread a line to both teams where they do not touch the shape; empty where they do
    /// @param labelled whether its words stand inside, or beside a triangle
    record Placed(Seam seam, Bounds shape, Side towards, List<Point> thread, boolean labelled) {}

    public TeamDiagram {
        places = Map.copyOf(places);
        seams = List.copyOf(seams);
    }

    public static TeamDiagram of(TeamPicture picture) {
        return new TeamLayout(picture).laidOut();
    }

    /// The team at a point of the picture.
    public Optional<TeamId> teamAt(Point at) {
        return picture.boxes().stream()
                .map(Box::id)
                .filter(id -> places.containsKey(id) && place(id).contains(at))
                .findFirst();
    }

    /// The context at a point of the picture, as it stands in its team.
    public Optional<Chip> contextAt(Point at) {
        for (Box box : picture.boxes()) {
            List<Bounds> chips = ChipPlaces.of(box, place(box.id()));
            for (int i = 0; i < chips.size(); i++) {
                if (places.containsKey(box.id()) && chips.get(i).contains(at)) {
                    return Optional.of(box.chips().get(i));
                }
            }
        }
        return Optional.empty();
    }

    /// The middle of a context as it stands in its team.
    public Optional<Point> middleOf(ContextId context) {
        for (Box box : picture.boxes()) {
            List<Bounds> chips = ChipPlaces.of(box, place(box.id()));
            for (int i = 0; i < chips.size(); i++) {
                if (box.chips().get(i).context().equals(context)) {
                    return Optional.of(chips.get(i).centre());
                }
            }
        }
        return Optional.empty();
    }

    Bounds place(TeamId team) {
        return places.getOrDefault(team, new Bounds(0, 0, 0, 0));
    }
}
