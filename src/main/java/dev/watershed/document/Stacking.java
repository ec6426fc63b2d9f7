package dev.watershed.document;

import dev.watershed.board.Board;
import dev.watershed.board.Note;
import dev.watershed.board.NoteId;
import dev.watershed.board.Rank;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Which note lies above which.
final class Stacking {

    private Stacking() {}

    static Decision raise(Document document, Edit.RaiseNotes edit) {
        return Conditions.on(document)
                .notesAreFree(edit.notes())
                .then(() -> raised(document, edit.notes()));
    }

    private static List<Change> raised(Document document, Set<NoteId> ids) {
        Optional<Rank> highest = document.board().topWithout(ids);
        List<Note> notes = bottomToTop(document, ids);
        if (notes.isEmpty()
                || highest.filter(rank -> notes.getFirst().rank().compareTo(rank) <= 0).isEmpty()) {
            return List.of();
        }
        return ranked(notes, highest.get().above(notes.size()));
    }

    static Decision lower(Document document, Edit.LowerNotes edit) {
        return Conditions.on(document)
                .notesAreFree(edit.notes())
                .then(() -> lowered(document, edit.notes()));
    }

    private static List<Change> lowered(Document document, Set<NoteId> ids) {
        Optional<Rank> lowest = document.board().bottomWithout(ids);
        List<Note> notes = bottomToTop(document, ids);
        if (notes.isEmpty()
                || lowest.filter(rank -> notes.getLast().rank().compareTo(rank) >= 0).isEmpty()) {
            return List.of();
        }
        return ranked(notes, lowest.get().below(notes.size()));
    }

    /// The notes above everything on the board, in the order of their own ranks.
    static List<Note> above(Board board, List<Note> notes) {
        Rank top = board.top();
        List<Integer> order = new ArrayList<>();
        for (int i = 0; i < notes.size(); i++) {
            order.add(i);
        }
        order.sort(Comparator.comparing((Integer i) -> notes.get(i).rank()));
        List<Rank> ranks = top.above(notes.size());
        List<Note> result = new ArrayList<>(notes);
        for (int place = 0; place < order.size(); place++) {
            int i = order.get(place);
            result.set(i, notes.get(i).rankedAt(ranks.get(place)));
        }
        return result;
    }

    private static List<Note> bottomToTop(Document document, Set<NoteId> ids) {
        return Lookup.notes(document, ids).stream().sorted(Board.STACKING).toList();
    }

    private static List<Change> ranked(List<Note> notes, List<Rank> ranks) {
        List<Change> changes = new ArrayList<>();
        for (int i = 0; i < notes.size(); i++) {
            Note note = notes.get(i);
            changes.add(new Change.NoteRanked(note.id(), note.rank(), ranks.get(i)));
        }
        return changes;
    }
}
