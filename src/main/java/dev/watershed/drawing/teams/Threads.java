package dev.watershed.drawing.teams;

import dev.watershed.drawing.teams.TeamDiagram.Placed;
import dev.watershed.drawing.teams.TeamDiagram.Side;
import dev.watershed.drawing.teams.TeamPicture.Seam;
import dev.watershed.geometry.Bounds;
import dev.watershed.geometry.Point;
import dev.watershed.team.InteractionMode;
import dev.watershed.team.TeamId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/// Threads between teams that do not touch: at the left of the rows, the short ones nearest, each
/// with its shape in the middle.
final class Threads {

    private static final double NARROW = 44;
    private static final double BEFORE = 12;
    private static final double APART = 9;

    private record Strand(Seam seam, double top, double bottom, boolean downwards) {

        boolean overlaps(Strand other) {
            return top < other.bottom + BEFORE && other.top < bottom + BEFORE;
        }

        double width() {
            return seam.shape() == InteractionMode.COLLABORATION
                    ? SeamLayout.PARALLELOGRAM_WIDTH + BEFORE
                    : NARROW;
        }
    }

    private final Map<TeamId, Bounds> places;
    private final List<List<Strand>> lanes = new ArrayList<>();

    private Threads(Map<TeamId, Bounds> places) {
        this.places = places;
    }

    static List<Placed> of(List<Seam> apart, Map<TeamId, Bounds> places) {
        Threads threads = new Threads(places);
        apart.stream()
                .map(threads::thread)
                .sorted(Comparator.comparingDouble(thread -> thread.bottom() - thread.top()))
                .forEach(threads::addToLane);
        return threads.placed();
    }

    private Strand thread(Seam seam) {
        double from = place(seam.from()).centre().y();
        double to = place(seam.to()).centre().y();
        return new Strand(seam, Math.min(from, to), Math.max(from, to), to > from);
    }

    private Bounds place(TeamId team) {
        return places.getOrDefault(team, new Bounds(0, 0, 0, 0));
    }

    private void addToLane(Strand thread) {
        for (List<Strand> lane : lanes) {
            if (lane.stream().noneMatch(thread::overlaps)) {
                lane.add(thread);
                return;
            }
        }
        lanes.add(new ArrayList<>(List.of(thread)));
    }

    private List<Placed> placed() {
        List<Placed> all = new ArrayList<>();
        double right = places.values().stream().mapToDouble(Bounds::x).min().orElse(0) - BEFORE;
        for (int i = 0; i < lanes.size(); i++) {
            List<Strand> lane = lanes.get(i);
            double shift = (i % 7 - 3) * APART;
            double width = lane.stream().mapToDouble(Strand::width).max().orElse(0);
            double x = right - width / 2;
            lane.forEach(thread -> all.add(placed(thread, x, shift)));
            right -= width;
        }
        return all;
    }

    /// @param shift keeps the ends of threads from different lanes apart
    private Placed placed(Strand thread, double x, double shift) {
        Seam seam = thread.seam();
        Side side = thread.downwards() ? Side.UP : Side.DOWN;
        Point middle = new Point(x, (thread.top() + thread.bottom()) / 2);
        Bounds shape =
                seam.shape() == InteractionMode.COLLABORATION
                        ? SeamLayout.shape(seam, middle, side)
                        : Bounds.centredOn(middle, NARROW - BEFORE, NARROW - BEFORE - 4);
        Bounds from = place(seam.from());
        Bounds to = place(seam.to());
        double fromY = from.centre().y() + shift;
        double toY = to.centre().y() + shift;
        List<Point> line =
                List.of(
                        new Point(from.x(), fromY),
                        new Point(x, fromY),
                        new Point(x, toY),
                        new Point(to.x(), toY));
        boolean labelled = seam.shape() == InteractionMode.COLLABORATION;
        return new Placed(seam, shape, side, line, labelled);
    }
}
