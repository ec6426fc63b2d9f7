package dev.watershed.canvas;

import dev.watershed.board.Board;
import dev.watershed.board.NoteId;
import dev.watershed.geometry.Bounds;
import dev.watershed.geometry.Point;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/// What an input meets: the wall and everything about it that is not journalled.
///
/// @param handled the note whose link handles are shown
/// @param ids makes the text of a new id; called only when a gesture ends or a draft begins
public record Situation(
        Board board,
        WallIndex index,
        Camera camera,
        Selection selection,
        Tool tool,
        Optional<NoteId> handled,
        Supplier<String> ids) {

    /// How near something must be to snap, in logical pixels.
    private static final double REACH = 6;

    /// How far round a note one looks for neighbours to line up with, in logical pixels.
    private static final double NEIGHBOURHOOD = 400;

    public Target under(Point screen) {
        return hits().at(screen, handled, selection);
    }

    /// The topmost note at a point of the screen.
    public Optional<NoteId> noteUnder(Point screen) {
        return hits().noteAt(camera.toWall(screen)).map(note -> note.id());
    }

    /// How near something must be to snap, in wall units: never more than the grid would move it.
    public double reach() {
        return Math.min(Snapping.GRID, camera.units(REACH));
    }

    /// The places of the notes near `area`, without those in `except`.
    public List<Bounds> neighbours(Bounds area, Set<NoteId> except) {
        return index.notesIn(area.grownBy(camera.units(NEIGHBOURHOOD))).stream()
                .filter(note -> !except.contains(note.id()))
                .map(note -> note.bounds())
                .toList();
    }

    private HitTest hits() {
        return new HitTest(index, camera);
    }
}
