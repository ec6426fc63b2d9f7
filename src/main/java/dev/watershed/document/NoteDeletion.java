package dev.watershed.document;

import dev.watershed.board.Board;
import dev.watershed.board.Link;
import dev.watershed.board.NoteId;
import dev.watershed.board.Pivot;
import dev.watershed.boundary.Tie;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/// Takes notes down with everything that cannot stand without them.
final class NoteDeletion {

    private NoteDeletion() {}

    static Decision delete(Document document, Edit.DeleteNotes edit) {
        return Conditions.on(document)
                .notesAreFree(edit.notes())
                .then(() -> deleted(document, edit.notes()));
    }

    private static List<Change> deleted(Document document, Set<NoteId> gone) {
        List<Change> changes = new ArrayList<>();
        Board board = document.board();
        answersAbout(document, gone)
                .forEach(tie ->
                        changes.add(
                                Answers.changed(tie.pair(), Optional.of(tie), Optional.empty())));
        changes.addAll(Membership.leaving(document, gone));
        pivotsNaming(board, gone).forEach(pivot -> changes.add(new Change.PivotRemoved(pivot)));
        linksTouching(board, gone).forEach(link -> changes.add(new Change.LinkRemoved(link)));
        Lookup.notes(document, gone).forEach(note -> changes.add(new Change.NoteRemoved(note)));
        return changes;
    }

    private static List<Tie> answersAbout(Document document, Set<NoteId> gone) {
        return sorted(
                document.ties().values(),
                tie -> gone.contains(tie.a()) || gone.contains(tie.b()),
                Comparator.comparing(Tie::pair));
    }

    private static List<Pivot> pivotsNaming(Board board, Set<NoteId> gone) {
        return sorted(
                board.pivots().values(),
                pivot -> pivot.event().filter(gone::contains).isPresent(),
                Comparator.comparing(Pivot::id));
    }

    private static List<Link> linksTouching(Board board, Set<NoteId> gone) {
        return gone.stream()
                .flatMap(note -> board.linksTouching(note).stream())
                .distinct()
                .sorted(Comparator.comparing(Link::id))
                .toList();
    }

    private static <T> List<T> sorted(Iterable<T> all, Predicate<T> picked, Comparator<T> order) {
        List<T> result = new ArrayList<>();
        all.forEach(one -> {
            if (picked.test(one)) {
                result.add(one);
            }
        });
        result.sort(order);
        return result;
    }
}
