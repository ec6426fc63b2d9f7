package dev.watershed.canvas;

import dev.watershed.board.Lane;
import dev.watershed.board.LaneId;
import dev.watershed.document.Edit;
import dev.watershed.geometry.Point;
import java.util.ArrayList;
import java.util.List;

/// An edge of a lane follows the pointer: the lower edge of a new lane, or any edge of one that is
/// there. A neighbour that shares the edge moves with it.
///
/// @param lane as it was when the gesture began
/// @param top true when the upper edge is the one that moves
/// @param fresh true for a lane that is not on the wall yet
public record DrawingLane(Lane lane, boolean top, boolean fresh) implements State {

    /// No lane gets lower than this, in wall units.
    private static final double LEAST = 64;

    /// How high a new lane is, in wall units.
    static final double USUAL = 160;

    static Gesture begun(Point screen, Situation now) {
        double y = now.camera().toWall(screen).y();
        double from = y + Snapping.toGrid(y);
        Lane draft = new Lane(new LaneId(now.ids().get()), "", from, USUAL);
        DrawingLane state = new DrawingLane(draft, false, true);
        return Gesture.to(state)
                .selecting(Selection.NONE)
                .showing(Preview.of(new Edit.PlaceLane(draft), List.of()));
    }

    @Override
    public Gesture on(Input input, Situation now) {
        return switch (input) {
            case Input.Drag drag ->
                    Gesture.to(this).showing(Preview.of(drawn(drag.at(), now), List.of()));
            case Input.Release release -> released(release.at(), now);
            case Input.Cancel cancel -> Gesture.to(Idle.IDLE);
            case Input.Press press -> Gesture.to(this);
            case Input.Hover hover -> Gesture.to(Idle.IDLE);
        };
    }

    private Gesture released(Point screen, Situation now) {
        if (!fresh) {
            return Gesture.to(Idle.IDLE).asking(drawn(screen, now));
        }
        return Gesture.to(Idle.IDLE)
                .taking(Tool.SELECT)
                .writing(new Writing.OnNewLane(at(screen, now)));
    }

    private Edit drawn(Point screen, Situation now) {
        Lane changed = at(screen, now);
        List<Edit> edits = new ArrayList<>();
        edits.add(new Edit.PlaceLane(changed));
        if (!fresh) {
            neighbours(changed, now).forEach(n -> edits.add(new Edit.PlaceLane(n)));
        }
        return edits.size() == 1 ? edits.getFirst() : new Edit.Together(edits);
    }

    private Lane at(Point screen, Situation now) {
        double y = now.camera().toWall(screen).y();
        double edge = y + Snapping.toGrid(y);
        if (top) {
            double upper = Math.min(edge, lane.bottom() - LEAST);
            return lane.spanning(upper, lane.bottom() - upper);
        }
        if (fresh && edge < lane.top()) {
            return lane.spanning(
                    Math.min(edge, lane.top() - LEAST), Math.max(LEAST, lane.top() - edge));
        }
        boolean still = fresh && edge < lane.top() + LEAST / 2;
        return lane.spanning(lane.top(), still ? USUAL : Math.max(LEAST, edge - lane.top()));
    }

    private List<Lane> neighbours(Lane changed, Situation now) {
        List<Lane> moved = new ArrayList<>();
        for (Lane other : now.board().lanesTopDown()) {
            if (other.id().equals(lane.id())) {
                continue;
            }
            if (top && other.bottom() == lane.top()) {
                double height = changed.top() - other.top();
                moved.add(other.spanning(other.top(), Math.max(LEAST, height)));
            } else if (!top && other.top() == lane.bottom()) {
                double height = other.bottom() - changed.bottom();
                moved.add(other.spanning(changed.bottom(), Math.max(LEAST, height)));
            }
        }
        return moved;
    }
}
