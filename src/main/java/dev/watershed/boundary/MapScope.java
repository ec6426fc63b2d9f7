package dev.watershed.boundary;

import dev.watershed.board.Board;
import dev.watershed.board.Lane;
import dev.watershed.board.Note;
import dev.watershed.board.NoteId;
import dev.watershed.board.Pivot;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/// How much of the wall a context map shows: all of it, or a small map for one question.
public sealed interface MapScope {

    /// Everything.
    record Whole() implements MapScope {}

    /// One context and those it exchanges something with.
    record Around(ContextId context) implements MapScope {}

    /// One process: a stretch of the story between two pivotal events or, on a wall without any, a
    /// lane.
    ///
    /// @param from the pivotal event it begins with; empty at the beginning of the story
    /// @param to the one it ends with; empty at the end
    /// @param notes what happens in it
    /// @param contexts that take part
    record Stretch(String from, String to, Set<NoteId> notes, Set<ContextId> contexts)
            implements MapScope {
        public Stretch {
            notes = Set.copyOf(notes);
            contexts = Set.copyOf(contexts);
        }
    }

    /// The processes of a wall from left to right, or its lanes from the top down: those in which
    /// at least two contexts take part.
    static List<Stretch> processes(Board board, List<BoundedContext> contexts) {
        List<Stretch> found = new ArrayList<>();
        List<Pivot> pivots = board.pivotsLeftToRight();
        double left = Double.NEGATIVE_INFINITY;
        String from = "";
        for (Pivot pivot : pivots) {
            String to = pivot.label(board);
            found.add(process(from, to, board, contexts, between(left, pivot.x())));
            left = pivot.x();
            from = to;
        }
        if (pivots.isEmpty()) {
            for (Lane lane : board.lanesTopDown()) {
                Predicate<Note> inside =
                        note -> board.laneOf(note).filter(lane::equals).isPresent();
                found.add(process(lane.name(), lane.name(), board, contexts, inside));
            }
        } else {
            found.add(process(from, "", board, contexts, between(left, Double.POSITIVE_INFINITY)));
        }
        return found.stream().filter(p -> p.contexts().size() > 1).toList();
    }

    private static Predicate<Note> between(double left, double right) {
        return note -> note.bounds().centre().x() >= left && note.bounds().centre().x() < right;
    }

    private static Stretch process(
            String from,
            String to,
            Board board,
            List<BoundedContext> contexts,
            Predicate<Note> inside) {
        Set<NoteId> notes = new LinkedHashSet<>();
        board.notes().values().stream()
                .filter(inside)
                .sorted(Comparator.comparing(Note::id))
                .forEach(note -> notes.add(note.id()));
        Set<ContextId> part = new LinkedHashSet<>();
        for (BoundedContext context : contexts) {
            if (context.members().stream().anyMatch(notes::contains)) {
                part.add(context.id());
            }
        }
        return new Stretch(from, to, notes, part);
    }
}
