package dev.watershed.canvas;

import dev.watershed.board.Pivot;
import dev.watershed.document.Edit;
import dev.watershed.geometry.Point;
import java.util.List;

/// The tape of a pivotal event follows the pointer.
///
/// @param fresh true for one that is not on the wall yet
/// @param grip from the pointer to the middle of the tape, in wall units
public record PlacingPivot(Pivot pivot, boolean fresh, double grip) implements State {

    @Override
    public Gesture on(Input input, Situation now) {
        return switch (input) {
            case Input.Drag drag ->
                    Gesture.to(this)
                            .showing(
                                    Preview.of(new Edit.PlacePivot(at(drag.at(), now)), List.of()));
            case Input.Release release -> released(release.at(), now);
            case Input.Cancel cancel -> Gesture.to(Idle.IDLE);
            case Input.Press press -> Gesture.to(this);
            case Input.Hover hover -> Gesture.to(Idle.IDLE);
        };
    }

    private Gesture released(Point screen, Situation now) {
        if (!fresh) {
            return Gesture.to(Idle.IDLE).asking(new Edit.PlacePivot(at(screen, now)));
        }
        if (pivot.event().isPresent()) {
            return Gesture.to(Idle.IDLE).taking(Tool.SELECT).asking(new Edit.PlacePivot(pivot));
        }
        return Gesture.to(Idle.IDLE)
                .taking(Tool.SELECT)
                .writing(new Writing.OnNewPivot(at(screen, now)));
    }

    private Pivot at(Point screen, Situation now) {
        if (fresh && pivot.event().isPresent()) {
            return pivot;
        }
        double x = now.camera().toWall(screen).x() + grip;
        return pivot.movedTo(x + Snapping.toGrid(x));
    }
}
