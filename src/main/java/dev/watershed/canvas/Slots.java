package dev.watershed.canvas;

import dev.watershed.board.Board;
import dev.watershed.board.Lane;
import dev.watershed.board.Note;
import dev.watershed.board.NoteId;
import dev.watershed.board.NoteKind;
import dev.watershed.geometry.Bounds;
import dev.watershed.geometry.Point;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// Finds the next free place for a new note: right of the last one, in its lane, never on top of
/// another. Many notes at once go on in a new row after [#ROW].
final class Slots {

    private static final double GAP = SelectionEdits.GAP;

    /// So many notes of one paste stand side by side.
    private static final int ROW = 10;

    /// Where the first note of an empty part of a lane stands below the lane's edge.
    private static final double BELOW_NAME = 24;

    private final WallIndex index;
    private final List<Bounds> given = new ArrayList<>();
    private Point cursor;
    private double rowStart;
    private double rowHeight;
    private int inRow;
    private int avoided;

    Slots(WallIndex index, Optional<NoteId> last, Camera camera) {
        this.index = index;
        Board board = index.board();
        this.cursor =
                last.flatMap(board::note)
                        .map(note -> new Point(note.bounds().right() + GAP, note.bounds().y()))
                        .orElseGet(() -> beginning(board, camera));
        this.rowStart = cursor.x();
    }

    /// In one lane, after the rightmost note that hangs there.
    Slots(WallIndex index, Lane lane, Camera camera) {
        this.index = index;
        Bounds all = index.extent().orElse(camera.visible());
        Bounds band = new Bounds(all.x(), lane.top(), Math.max(1, all.width()), lane.height());
        this.cursor =
                index.notesIn(band).stream()
                        .filter(lane::holds)
                        .max(
                                Comparator.comparingDouble((Note n) -> n.bounds().right())
                                        .thenComparing(Note::id))
                        .map(note -> new Point(note.bounds().right() + GAP, note.bounds().y()))
                        .orElseGet(() ->
                                new Point(
                                        Math.rint(all.x()),
                                        Math.rint(
                                                lane.top()
                                                        + Math.min(
                                                                BELOW_NAME, lane.height() / 4))));
        this.rowStart = cursor.x();
        this.inRow = Integer.MIN_VALUE;
    }

    /// Keeps clear of what others have given away meanwhile.
    void avoid(List<Bounds> others) {
        others.stream().skip(avoided).forEach(given::add);
        avoided = others.size();
    }

    /// The place for a note of the usual size of a kind; later calls keep clear of it.
    Bounds next(NoteKind kind) {
        if (inRow == ROW) {
            inRow = 0;
            cursor = new Point(rowStart, cursor.y() + rowHeight + GAP);
            rowHeight = 0;
        }
        Bounds slot = free(new Bounds(cursor.x(), cursor.y(), kind.width(), kind.height()));
        given.add(slot);
        cursor = new Point(slot.right() + GAP, slot.y());
        rowHeight = Math.max(rowHeight, slot.height());
        inRow++;
        return slot;
    }

    /// The nearest place to the right that nothing overlaps.
    private Bounds free(Bounds wanted) {
        Bounds slot = wanted;
        for (Optional<Bounds> taken = blocking(slot); taken.isPresent(); taken = blocking(slot)) {
            slot = slot.movedTo(new Point(taken.get().right() + GAP, slot.y()));
        }
        return slot.rounded();
    }

    private Optional<Bounds> blocking(Bounds slot) {
        List<Bounds> all = new ArrayList<>(given);
        index.notesIn(slot).forEach(note -> all.add(note.bounds()));
        return all.stream().filter(slot::overlaps).max(Comparator.comparingDouble(Bounds::right));
    }

    /// Without a last note: after the rightmost one of the lane in the middle of the view, or,
    /// where nothing hangs yet, a third into the view.
    private Point beginning(Board board, Camera camera) {
        Bounds seen = camera.visible();
        Optional<Lane> lane =
                board.lanesTopDown().stream()
                        .filter(l -> l.top() < seen.bottom() && l.bottom() > seen.y())
                        .min(
                                Comparator.comparingDouble(l ->
                                        Math.abs(l.top() + l.height() / 2 - seen.centre().y())));
        Bounds band =
                lane.map(l -> new Bounds(seen.x(), l.top(), seen.width(), l.height())).orElse(seen);
        return index.notesIn(band).stream()
                .filter(note -> band.contains(note.bounds().centre()))
                .max(
                        Comparator.comparingDouble((Note n) -> n.bounds().right())
                                .thenComparing(Note::id))
                .map(note -> new Point(note.bounds().right() + GAP, note.bounds().y()))
                .orElseGet(() -> opening(seen, lane));
    }

    private static Point opening(Bounds seen, Optional<Lane> lane) {
        double x = seen.x() + Math.min(seen.width() / 3, 160);
        double y =
                lane.map(l -> l.top() + Math.min(BELOW_NAME, l.height() / 4))
                        .orElse(seen.y() + seen.height() / 3);
        return new Point(x + Snapping.toGrid(x), y + Snapping.toGrid(y));
    }
}
