package dev.watershed.document;

import dev.watershed.board.Lane;
import dev.watershed.board.Pivot;
import dev.watershed.geometry.Point;
import java.util.List;

/// Lanes and pivotal events: the tapes on the wall.
final class Tapes {

    private Tapes() {}

    static Decision placeLane(Document document, Edit.PlaceLane edit) {
        Lane asked = edit.lane();
        Lane lane =
                asked.named(Texts.line(asked.name()))
                        .spanning(whole(asked.top()), whole(asked.height()));
        Lane before = document.board().lanes().get(lane.id());
        Conditions conditions = Conditions.on(document);
        Limits.check(conditions, lane);
        conditions.that(
                before != null || document.board().lanes().size() < Limits.OTHERS,
                "many-lanes",
                Limits.OTHERS);
        return conditions.then(() -> {
            if (before == null) {
                return List.of(new Change.LaneAdded(lane));
            }
            return before.equals(lane) ? List.of() : List.of(new Change.LaneChanged(before, lane));
        });
    }

    static Decision deleteLane(Document document, Edit.DeleteLane edit) {
        return document.board()
                .lane(edit.lane())
                .<Decision>map(lane -> new Accepted(List.of(new Change.LaneRemoved(lane))))
                .orElseGet(() ->
                        Conditions.on(document)
                                .that(false, "unknown-lane", edit.lane().value())
                                .then(List::of));
    }

    static Decision placePivot(Document document, Edit.PlacePivot edit) {
        Pivot asked = edit.pivot();
        Pivot pivot = asked.named(Texts.line(asked.name())).movedTo(whole(asked.x()));
        Pivot before = document.board().pivots().get(pivot.id());
        Conditions conditions = Conditions.on(document);
        Limits.check(conditions, pivot);
        conditions.that(
                before != null || document.board().pivots().size() < Limits.OTHERS,
                "many-pivots",
                Limits.OTHERS);
        pivot.event().ifPresent(conditions::noteHangs);
        return conditions.then(() -> {
            if (before == null) {
                return List.of(new Change.PivotAdded(pivot));
            }
            return before.equals(pivot)
                    ? List.of()
                    : List.of(new Change.PivotChanged(before, pivot));
        });
    }

    static Decision deletePivot(Document document, Edit.DeletePivot edit) {
        return document.board()
                .pivot(edit.pivot())
                .<Decision>map(pivot -> new Accepted(List.of(new Change.PivotRemoved(pivot))))
                .orElseGet(() ->
                        Conditions.on(document)
                                .that(false, "unknown-pivot", edit.pivot().value())
                                .then(List::of));
    }

    private static double whole(double coordinate) {
        return new Point(coordinate, 0).rounded().x();
    }
}
