package dev.watershed.canvas;

import dev.watershed.board.Board;
import dev.watershed.board.Lane;
import dev.watershed.board.Note;
import dev.watershed.board.NoteId;
import dev.watershed.board.NoteKind;
import dev.watershed.board.Pivot;
import dev.watershed.document.Edit;
import dev.watershed.geometry.Bounds;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Tidies what is chosen, or the whole of a chosen lane, because somebody asked: rows made level,
/// gaps closed, room made on the timeline. Locked notes stay; nothing is moved across a pivotal
/// event.
public final class Arranging {

    private static final double GAP = SelectionEdits.GAP;

    private Arranging() {}

    /// Lays rows level: notes whose middles are near each other get one middle.
    public static Optional<Edit> align(Board board, Selection chosen) {
        List<Note> notes = affected(board, chosen);
        Map<NoteId, Bounds> places = new LinkedHashMap<>();
        for (List<Note> row : rows(notes)) {
            double middle = median(row);
            for (Note note : row) {
                double y = Math.rint(middle - note.bounds().height() / 2);
                if (y != note.bounds().y() && !note.locked()) {
                    places.put(note.id(), note.bounds().movedBy(0, y - note.bounds().y()));
                }
            }
        }
        return asEdit(places);
    }

    /// Closes every gap wider than the usual one, from left to right; what overlaps or stands above
    /// each other keeps its form.
    public static Optional<Edit> closeGaps(Board board, Selection chosen) {
        List<Note> notes =
                affected(board, chosen).stream()
                        .sorted(
                                Comparator.comparingDouble((Note n) -> n.bounds().x())
                                        .thenComparing(Note::id))
                        .toList();
        Map<NoteId, Bounds> places = new LinkedHashMap<>();
        double reach = Double.NEGATIVE_INFINITY;
        double shift = 0;
        for (Note note : notes) {
            double x = note.bounds().x();
            if (reach > Double.NEGATIVE_INFINITY) {
                boolean otherLeg = pivotBetween(board, reach, note.bounds().centre().x());
                if (otherLeg || note.locked()) {
                    shift = 0;
                } else {
                    shift += Math.max(0, x - reach - GAP);
                }
            }
            reach = Math.max(reach, note.bounds().right());
            if (shift > 0 && !note.locked()) {
                places.put(note.id(), note.bounds().movedBy(-shift, 0));
            }
        }
        return asEdit(places);
    }

    /// Makes room for one note right of the chosen one: everything later on the timeline moves, in
    /// every lane, and the pivotal events with it.
    public static Optional<Edit> makeRoom(Board board, Selection chosen) {
        Optional<Bounds> extent = chosen.extent(board);
        if (extent.isEmpty()) {
            return Optional.empty();
        }
        double from = extent.get().right();
        double by = NoteKind.UNIT + GAP;
        Map<NoteId, Bounds> places = new LinkedHashMap<>();
        for (Note note : board.notesInTimeline()) {
            boolean later = note.bounds().centre().x() > from && !chosen.has(note.id());
            if (later && !note.locked()) {
                places.put(note.id(), note.bounds().movedBy(by, 0));
            }
        }
        List<Edit> edits = new ArrayList<>();
        asEdit(places).ifPresent(edits::add);
        for (Pivot pivot : board.pivotsLeftToRight()) {
            if (pivot.x() > from) {
                edits.add(new Edit.PlacePivot(pivot.movedTo(pivot.x() + by)));
            }
        }
        return SelectionEdits.together(edits);
    }

    /// The chosen notes; for a chosen lane the notes in it.
    private static List<Note> affected(Board board, Selection chosen) {
        Optional<Lane> lane = chosen.lane().flatMap(board::lane);
        return lane.isPresent()
                ? board.notesInTimeline().stream().filter(lane.get()::holds).toList()
                : chosen.notesOn(board);
    }

    /// Notes in rows: a new row begins where a middle lies more than half a note lower.
    private static List<List<Note>> rows(List<Note> notes) {
        List<Note> sorted =
                notes.stream()
                        .sorted(
                                Comparator.comparingDouble((Note n) -> n.bounds().centre().y())
                                        .thenComparing(Note::id))
                        .toList();
        List<List<Note>> rows = new ArrayList<>();
        double last = Double.NEGATIVE_INFINITY;
        for (Note note : sorted) {
            double y = note.bounds().centre().y();
            if (y - last > NoteKind.UNIT / 2) {
                rows.add(new ArrayList<>());
            }
            rows.getLast().add(note);
            last = y;
        }
        return rows;
    }

    private static double median(List<Note> row) {
        return row.get(row.size() / 2).bounds().centre().y();
    }

    private static boolean pivotBetween(Board board, double left, double right) {
        return board.pivots().values().stream().anyMatch(p -> p.x() >= left && p.x() <= right);
    }

    private static Optional<Edit> asEdit(Map<NoteId, Bounds> places) {
        return places.isEmpty() ? Optional.empty() : Optional.of(new Edit.MoveNotes(places));
    }
}
