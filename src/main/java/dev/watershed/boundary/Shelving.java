package dev.watershed.boundary;

import dev.watershed.board.Flow;
import dev.watershed.board.Note;
import dev.watershed.board.NoteId;
import dev.watershed.geometry.Bounds;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Drops the sentences of one band into rows, from the left, each into the highest row that is
/// free. Nothing moves sideways.
final class Shelving {

    /// Notes nearer than this, in wall units, hang together: an actor on its command, a pile.
    private static final double TOUCHING = 3;

    /// Space above and below a note, in wall units.
    private static final double DOWN = 8;

    /// Space at its sides, enough not to be read as one sentence.
    private static final double ACROSS = 16;

    private final List<Bounds> taken = new ArrayList<>();
    private double bottom;

    private Shelving(double top) {
        bottom = top;
    }

    /// Puts notes from the left into places below `top`; returns their lowest edge.
    static double from(double top, List<Note> notes, Flow flow, Map<NoteId, Bounds> places) {
        Shelving shelving = new Shelving(top);
        for (List<Note> sentence : sentences(notes, flow)) {
            shelving.put(sentence, top, places);
        }
        return shelving.bottom;
    }

    private void put(List<Note> sentence, double top, Map<NoteId, Bounds> places) {
        double high = sentence.stream().mapToDouble(n -> n.bounds().y()).min().orElse(top);
        double move = free(sentence, top - high);
        for (Note note : sentence) {
            Bounds place = note.bounds().movedBy(0, move);
            places.put(note.id(), place);
            taken.add(place);
            bottom = Math.max(bottom, place.bottom());
        }
    }

    /// How far a sentence moves so that it covers nothing, starting from `move`.
    private double free(List<Note> sentence, double move) {
        double now = move;
        boolean again = true;
        while (again) {
            again = false;
            for (Note note : sentence) {
                for (Bounds other : taken) {
                    Bounds place = note.bounds().movedBy(0, now);
                    if (isTooNear(place, other)) {
                        now += other.bottom() + DOWN - place.y();
                        again = true;
                    }
                }
            }
        }
        return now;
    }

    private static boolean isTooNear(Bounds a, Bounds b) {
        return a.x() < b.right() + ACROSS
                && b.x() < a.right() + ACROSS
                && a.y() < b.bottom() + DOWN
                && b.y() < a.bottom() + DOWN;
    }

    /// Notes that touch or read on from each other side by side, in the order of their leftmost
    /// note.
    private static List<List<Note>> sentences(List<Note> fromLeft, Flow flow) {
        Map<NoteId, Integer> places = new HashMap<>();
        fromLeft.forEach(note -> places.put(note.id(), places.size()));
        int[] group = new int[fromLeft.size()];
        for (int i = 0; i < group.length; i++) {
            group[i] = i;
        }
        for (int i = 0; i < group.length; i++) {
            Note note = fromLeft.get(i);
            for (int j = i + 1; j < group.length && reaches(note, fromLeft.get(j)); j++) {
                if (isRow(note.bounds(), fromLeft.get(j).bounds())) {
                    join(group, i, j);
                }
            }
            for (Flow.Step step : flow.from(note.id())) {
                Integer next = places.get(step.to());
                if (!step.drawn() && next != null) {
                    join(group, i, next);
                }
            }
        }
        Map<Integer, List<Note>> sentences = new LinkedHashMap<>();
        for (int i = 0; i < group.length; i++) {
            sentences.computeIfAbsent(root(group, i), r -> new ArrayList<>()).add(fromLeft.get(i));
        }
        return List.copyOf(sentences.values());
    }

    private static boolean reaches(Note left, Note right) {
        return right.bounds().x() < left.bounds().right() + ACROSS;
    }

    /// True for notes that touch and for those side by side in one row.
    private static boolean isRow(Bounds left, Bounds right) {
        double shared = Math.min(left.bottom(), right.bottom()) - Math.max(left.y(), right.y());
        return left.gapTo(right) <= TOUCHING
                || shared >= Math.min(left.height(), right.height()) / 2;
    }

    private static int root(int[] group, int i) {
        int root = i;
        while (group[root] != root) {
            root = group[root];
        }
        return root;
    }

    private static void join(int[] group, int a, int b) {
        int one = root(group, a);
        int other = root(group, b);
        group[Math.max(one, other)] = Math.min(one, other);
    }
}
