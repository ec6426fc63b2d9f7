package dev.watershed.canvas;

import dev.watershed.board.Board;
import dev.watershed.board.Note;
import dev.watershed.board.NoteId;
import dev.watershed.geometry.Bounds;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/// The notes of a board from bottom to top, kept in order from change to change: sorting all of
/// them for every frame would cost more than painting them.
final class Stacking {

    private List<Note> ordered = new ArrayList<>();
    private final Map<NoteId, Integer> places = new HashMap<>();
    private final Set<NoteId> added = new LinkedHashSet<>();
    private boolean stale;

    /// Takes in that a note is new, changed or gone.
    void changed(NoteId id, Board board) {
        Note note = board.notes().get(id);
        Integer place = places.get(id);
        if (place == null) {
            if (!putOnTop(id, board)) {
                added.add(id);
                stale = true;
            }
        } else if (note == null || !note.rank().equals(ordered.get(place).rank())) {
            stale = true;
        } else {
            ordered.set(place, note);
        }
    }

    /// All notes, bottom to top.
    List<Note> all(Board board) {
        if (stale) {
            reorder(board);
        }
        return Collections.unmodifiableList(ordered);
    }

    /// These notes, bottom to top.
    List<Note> among(Collection<NoteId> ids, Board board) {
        all(board);
        int[] sorted = new int[ids.size()];
        int n = 0;
        for (NoteId id : ids) {
            sorted[n++] = Objects.requireNonNull(places.get(id), "indexed but gone");
        }
        Arrays.sort(sorted);
        List<Note> found = new ArrayList<>(sorted.length);
        for (int place : sorted) {
            found.add(ordered.get(place));
        }
        return found;
    }

    /// The rectangle round all notes.
    Optional<Bounds> extent(Board board) {
        double left = Double.MAX_VALUE;
        double top = Double.MAX_VALUE;
        double right = -Double.MAX_VALUE;
        double bottom = -Double.MAX_VALUE;
        for (Note note : all(board)) {
            Bounds b = note.bounds();
            left = Math.min(left, b.x());
            top = Math.min(top, b.y());
            right = Math.max(right, b.right());
            bottom = Math.max(bottom, b.bottom());
        }
        return ordered.isEmpty()
                ? Optional.empty()
                : Optional.of(new Bounds(left, top, right - left, bottom - top));
    }

    /// A note on top of everything, the usual case, only lengthens the list.
    private boolean putOnTop(NoteId id, Board board) {
        Note note = board.notes().get(id);
        boolean above =
                note != null
                        && !stale
                        && (ordered.isEmpty()
                                || Board.STACKING.compare(ordered.getLast(), note) < 0);
        if (above) {
            places.put(id, ordered.size());
            ordered.add(note);
        }
        return above;
    }

    /// Nearly everything is in order already, which makes sorting cheap.
    private void reorder(Board board) {
        stale = false;
        List<Note> next = new ArrayList<>(board.notes().size());
        for (Note before : ordered) {
            Note note = board.notes().get(before.id());
            if (note != null) {
                next.add(note);
                added.remove(note.id());
            }
        }
        for (NoteId id : added) {
            Note note = board.notes().get(id);
            if (note != null) {
                next.add(note);
            }
        }
        added.clear();
        next.sort(Board.STACKING);
        ordered = next;
        places.clear();
        for (int i = 0; i < next.size(); i++) {
            places.put(next.get(i).id(), i);
        }
    }
}
