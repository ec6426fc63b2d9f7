package dev.watershed.canvas;

import dev.watershed.board.Board;
import dev.watershed.board.Lane;
import dev.watershed.board.LaneId;
import dev.watershed.board.Note;
import dev.watershed.board.NoteKind;
import dev.watershed.board.Pivot;
import dev.watershed.board.PivotId;
import dev.watershed.geometry.Bounds;
import java.util.Optional;
import java.util.function.Supplier;

/// Lanes and pivotal events without a pointer: where the next one would go.
public final class Taping {

    private Taping() {}

    /// A lane below the last one; without any, round the middle of the view.
    public static Lane lane(Board board, Camera camera, Supplier<String> newIds) {
        double middle = camera.visible().centre().y();
        double top =
                board.lanesTopDown().stream()
                        .mapToDouble(Lane::bottom)
                        .max()
                        .orElse(Math.rint(middle - DrawingLane.USUAL / 2));
        return new Lane(new LaneId(newIds.get()), "", top, DrawingLane.USUAL);
    }

    /// A pivotal event: for the only chosen event right behind it, else in the middle of the view.
    public static Pivot pivot(
            Board board, Selection chosen, Camera camera, Supplier<String> newIds) {
        Optional<Note> event =
                chosen.onlyNote()
                        .flatMap(board::note)
                        .filter(note -> note.kind() == NoteKind.EVENT);
        Bounds seen = camera.visible();
        double x = event.map(Taping::behind).orElse(Math.rint(seen.centre().x()));
        return new Pivot(new PivotId(newIds.get()), x, "", event.map(Note::id));
    }

    static double behind(Note event) {
        return Math.rint(event.bounds().right() + Snapping.GRID / 2);
    }
}
