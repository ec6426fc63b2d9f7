package dev.watershed.storage.breakout;

import dev.watershed.board.Board;
import dev.watershed.board.Note;
import dev.watershed.board.NoteId;
import dev.watershed.board.Pivot;
import dev.watershed.board.PivotId;
import dev.watershed.finding.Wording;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// A part of the wall from one pivotal event to another.
///
/// @param from empty for the beginning of the wall
/// @param to empty for its end
public record Stretch(Optional<PivotId> from, Optional<PivotId> to) {

    /// The stretches between neighbouring pivotal events, left to right; the whole wall where there
    /// are none.
    public static List<Stretch> of(Board board) {
        List<Stretch> all = new ArrayList<>();
        Optional<PivotId> last = Optional.empty();
        for (Pivot pivot : board.pivotsLeftToRight()) {
            all.add(new Stretch(last, Optional.of(pivot.id())));
            last = Optional.of(pivot.id());
        }
        all.add(new Stretch(last, Optional.empty()));
        return List.copyOf(all);
    }

    /// In wall units; minus infinity at the beginning of the wall.
    double left(Board board) {
        return from.map(board.pivots()::get).map(Pivot::x).orElse(Double.NEGATIVE_INFINITY);
    }

    double right(Board board) {
        return to.map(board.pivots()::get).map(Pivot::x).orElse(Double.POSITIVE_INFINITY);
    }

    /// True when the end lies to the right of the beginning.
    public boolean goesForward(Board board) {
        return left(board) < right(board);
    }

    boolean holds(Board board, double x) {
        return x >= left(board) && x <= right(board);
    }

    /// The notes whose middle lies in the stretch, and the events at both ends.
    public Set<NoteId> notes(Board board) {
        Set<NoteId> inside = new HashSet<>();
        for (Note note : board.notes().values()) {
            if (holds(board, note.bounds().centre().x())) {
                inside.add(note.id());
            }
        }
        end(board, from).flatMap(Pivot::event).ifPresent(inside::add);
        end(board, to).flatMap(Pivot::event).ifPresent(inside::add);
        return inside;
    }

    private static Optional<Pivot> end(Board board, Optional<PivotId> pivot) {
        return pivot.map(board.pivots()::get);
    }

    /// What people call the end at which it begins; empty for the beginning of the wall.
    String fromName(Board board) {
        return end(board, from).map(pivot -> pivot.label(board)).orElse("");
    }

    String toName(Board board) {
        return end(board, to).map(pivot -> pivot.label(board)).orElse("");
    }

    /// “Order placed” to “Order paid”.
    public Wording label(Board board) {
        return label(fromName(board), toName(board));
    }

    static Wording label(String from, String to) {
        Object begin = from.isEmpty() ? Wording.of("storage.breakout.beginning") : from;
        Object end = to.isEmpty() ? Wording.of("storage.breakout.end") : to;
        return Wording.of("storage.breakout.stretch", begin, end);
    }
}
