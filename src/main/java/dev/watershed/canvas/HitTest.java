package dev.watershed.canvas;

import dev.watershed.board.Board;
import dev.watershed.board.Lane;
import dev.watershed.board.Link;
import dev.watershed.board.Note;
import dev.watershed.board.NoteId;
import dev.watershed.board.NoteKind;
import dev.watershed.board.Pivot;
import dev.watershed.geometry.Bounds;
import dev.watershed.geometry.Curve;
import dev.watershed.geometry.LinkPath;
import dev.watershed.geometry.Point;
import java.util.List;
import java.util.Optional;

/// Tells what lies under the pointer. Nearest to the eye wins: handles, notes (topmost first),
/// links, pivotal events, lanes. Reaches are in logical pixels, so that things stay as easy to
/// catch at any zoom.
public final class HitTest {

    private static final double HANDLE = 8;
    private static final double CORNER = 10;
    private static final double LINE = 6;
    private static final double TAPE = 5;
    private static final double FLAG = 24;
    private static final double LANE_NAME_WIDTH = 190;
    private static final double LANE_NAME_HEIGHT = 22;

    /// From this side length on, in logical pixels, a note shows handles.
    public static final double HANDLES_FROM = 28;

    private final Board board;
    private final WallIndex index;
    private final Camera camera;

    public HitTest(WallIndex index, Camera camera) {
        this.board = index.board();
        this.index = index;
        this.camera = camera;
    }

    /// What lies at a point of the screen.
    ///
    /// @param handled the note whose handles are shown, if any
    /// @param selection whose only note shows its resize corner
    public Target at(Point screen, Optional<NoteId> handled, Selection selection) {
        Point wall = camera.toWall(screen);
        return handle(screen, handled)
                .or(() -> corner(screen, selection))
                .or(() -> noteAt(wall).map(note -> new Target.OnNote(note.id())))
                .or(() -> link(wall))
                .or(() -> pivot(screen, wall))
                .or(() -> lane(screen, wall))
                .orElse(Target.WALL);
    }

    /// The topmost note at a point of the wall; actors lie above their neighbours.
    public Optional<Note> noteAt(Point wall) {
        List<Note> under = index.notesIn(Bounds.spanning(wall, wall));
        return under.stream()
                .reduce((lower, upper) -> isActor(lower) && !isActor(upper) ? lower : upper);
    }

    private static boolean isActor(Note note) {
        return note.kind() == NoteKind.ACTOR;
    }

    private Optional<Target> handle(Point screen, Optional<NoteId> handled) {
        return handled.flatMap(board::note)
                .filter(note -> note.bounds().height() * camera.zoom() >= HANDLES_FROM)
                .flatMap(note -> {
                    for (Side side : Side.values()) {
                        Point handle = camera.toScreen(side.on(note.bounds()));
                        if (handle.distanceTo(screen) <= HANDLE) {
                            return Optional.of(new Target.OnHandle(note.id(), side));
                        }
                    }
                    return Optional.empty();
                });
    }

    private Optional<Target> corner(Point screen, Selection selection) {
        return selection
                .onlyNote()
                .flatMap(board::note)
                .filter(note -> !note.locked())
                .map(note -> camera.toScreen(note.bounds()))
                .filter(b -> b.height() >= HANDLES_FROM)
                .filter(b -> new Point(b.right(), b.bottom()).distanceTo(screen) <= CORNER)
                .flatMap(b -> selection.onlyNote().map(Target.OnCorner::new));
    }

    private Optional<Target> link(Point wall) {
        double reach = camera.units(LINE);
        Bounds around = Bounds.centredOn(wall, 2 * reach, 2 * reach);
        Link nearest = null;
        double least = reach;
        for (Link link : index.linksIn(around)) {
            double distance = curve(link).map(c -> c.distanceTo(wall)).orElse(reach * 2);
            if (distance <= least) {
                nearest = link;
                least = distance;
            }
        }
        return Optional.ofNullable(nearest).map(link -> new Target.OnLink(link.id()));
    }

    private Optional<Curve> curve(Link link) {
        return board.note(link.from())
                .flatMap(from ->
                        board.note(link.to())
                                .flatMap(to -> LinkPath.between(from.bounds(), to.bounds())));
    }

    private Optional<Target> pivot(Point screen, Point wall) {
        double reach = Math.max(TAPE, camera.units(TAPE));
        for (Pivot pivot : board.pivotsLeftToRight()) {
            double across = Math.abs(pivot.x() - wall.x());
            boolean onFlag = screen.y() <= FLAG + 12 && across * camera.zoom() <= 3 * FLAG;
            if (across <= reach || onFlag) {
                return Optional.of(new Target.OnPivot(pivot.id()));
            }
        }
        return Optional.empty();
    }

    private Optional<Target> lane(Point screen, Point wall) {
        double reach = camera.units(LINE);
        for (Lane lane : board.lanesTopDown()) {
            double down = (wall.y() - lane.top()) * camera.zoom();
            if (screen.x() <= LANE_NAME_WIDTH && down > LINE && down <= LANE_NAME_HEIGHT) {
                return Optional.of(new Target.OnLaneName(lane.id()));
            }
            if (Math.abs(wall.y() - lane.bottom()) <= reach) {
                return Optional.of(new Target.OnLaneEdge(lane.id(), false));
            }
            if (Math.abs(wall.y() - lane.top()) <= reach) {
                return Optional.of(new Target.OnLaneEdge(lane.id(), true));
            }
        }
        return Optional.empty();
    }
}
