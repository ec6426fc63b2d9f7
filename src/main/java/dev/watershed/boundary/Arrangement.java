package dev.watershed.boundary;

import dev.watershed.board.Board;
import dev.watershed.board.Note;
import dev.watershed.board.NoteId;
import dev.watershed.board.NoteKind;
import dev.watershed.geometry.Bounds;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Where every note would hang if each context had a band of its own, one below the other. Notes
/// keep their place in time: they only move up and down, and what hangs together moves together.
/// Locked notes stay; so does a wall without contexts.
public final class Arrangement {

    /// Notes nearer than this, in wall units, hang together: an actor on its command, a pile.
    private static final double TOUCHING = 3;

    /// Space between two notes of a band, in wall units.
    private static final double APART = 8;

    /// Space between two bands: room for two lines and a name.
    private static final double BETWEEN = 64;

    private final Board board;
    private final Map<NoteId, Integer> bands = new HashMap<>();

    private Arrangement(Board board, Collection<BoundedContext> contexts) {
        this.board = board;
        int band = 0;
        for (BoundedContext context : contexts) {
            for (NoteId member : context.members()) {
                bands.putIfAbsent(member, band);
            }
            band++;
        }
    }

    /// The places of the notes that would move.
    public static Map<NoteId, Bounds> of(Board board, Collection<BoundedContext> contexts) {
        return contexts.isEmpty() ? Map.of() : new Arrangement(board, contexts).places();
    }

    private Map<NoteId, Bounds> places() {
        List<Note> notes =
                board.notes().values().stream()
                        .filter(note -> !note.locked())
                        .sorted(
                                Comparator.comparingDouble((Note n) -> n.bounds().x())
                                        .thenComparingDouble(n -> n.bounds().y())
                                        .thenComparing(Note::id))
                        .toList();
        adopt(notes);
        int last = bands.values().stream().mapToInt(b -> b).max().orElse(0) + 1;
        List<List<Note>> rows = new ArrayList<>();
        for (int i = 0; i <= last; i++) {
            rows.add(new ArrayList<>());
        }
        notes.forEach(note -> rows.get(bands.getOrDefault(note.id(), last)).add(note));
        double top = board.extent().map(Bounds::y).orElse(0.0);
        Map<NoteId, Bounds> places = new LinkedHashMap<>();
        for (List<Note> row : rows) {
            if (!row.isEmpty()) {
                top = band(row, top, places) + BETWEEN;
            }
        }
        places.entrySet().removeIf(e -> stays(e.getKey(), e.getValue()));
        return places;
    }

    private boolean stays(NoteId note, Bounds place) {
        return board.note(note).filter(n -> n.bounds().equals(place)).isPresent();
    }

    /// Actors, systems, hotspots and other notes without a home go with the context they touch.
    private void adopt(List<Note> notes) {
        for (Note note : notes) {
            if (!bands.containsKey(note.id())) {
                double reach = note.kind() == NoteKind.ACTOR ? TOUCHING : APART * 2;
                notes.stream()
                        .filter(other -> bands.containsKey(other.id()))
                        .filter(other -> other.bounds().gapTo(note.bounds()) <= reach)
                        .min(
                                Comparator.comparingDouble(
                                                (Note o) -> o.bounds().gapTo(note.bounds()))
                                        .thenComparing(Note::id))
                        .ifPresent(other -> adopted(note, other));
            }
        }
    }

    private void adopted(Note note, Note other) {
        Integer band = bands.get(other.id());
        if (band != null) {
            bands.put(note.id(), band);
        }
    }

    /// Drops the clumps of a band from the left into the highest row that is free; returns the
    /// lowest edge.
    private static double band(List<Note> notes, double top, Map<NoteId, Bounds> places) {
        List<Bounds> taken = new ArrayList<>();
        double bottom = top;
        for (List<Note> clump : clumps(notes)) {
            double high = clump.stream().mapToDouble(n -> n.bounds().y()).min().orElse(0);
            double dy = free(clump, top - high, taken);
            for (Note note : clump) {
                Bounds place = note.bounds().movedBy(0, dy);
                places.put(note.id(), place);
                taken.add(place);
                bottom = Math.max(bottom, place.bottom());
            }
        }
        return bottom;
    }

    /// How far a clump moves so that it overlaps nothing, starting from `dy`.
    private static double free(List<Note> clump, double dy, List<Bounds> taken) {
        double move = dy;
        boolean moved = true;
        while (moved) {
            moved = false;
            for (Note note : clump) {
                Bounds place = note.bounds().movedBy(0, move).grownBy(APART / 2);
                for (Bounds other : taken) {
                    if (place.overlaps(other.grownBy(APART / 2 - 0.01))) {
                        move += other.bottom() + APART - (place.y() + APART / 2);
                        place = note.bounds().movedBy(0, move).grownBy(APART / 2);
                        moved = true;
                    }
                }
            }
        }
        return move;
    }

    /// Notes that touch, in the order of their leftmost note.
    private static List<List<Note>> clumps(List<Note> fromLeft) {
        List<List<Note>> clumps = new ArrayList<>();
        for (Note note : fromLeft) {
            List<List<Note>> near =
                    clumps.stream()
                            .filter(c ->
                                    c.stream()
                                            .anyMatch(n ->
                                                    n.bounds().gapTo(note.bounds()) <= TOUCHING))
                            .toList();
            if (near.isEmpty()) {
                clumps.add(new ArrayList<>(List.of(note)));
            } else {
                near.getFirst().add(note);
                for (List<Note> other : near.subList(1, near.size())) {
                    near.getFirst().addAll(other);
                    clumps.remove(other);
                }
            }
        }
        return clumps;
    }
}
