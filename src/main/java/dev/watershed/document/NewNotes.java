package dev.watershed.document;

import dev.watershed.board.Board;
import dev.watershed.board.Link;
import dev.watershed.board.LinkId;
import dev.watershed.board.Note;
import dev.watershed.board.NoteId;
import dev.watershed.board.Rank;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Puts up notes and the links between them.
final class NewNotes {

    private NewNotes() {}

    static Decision add(Document document, Edit.AddNotes edit) {
        Board board = document.board();
        List<Note> notes = stacked(board, edit.notes().stream().map(NewNotes::tidied).toList());
        Conditions conditions = Conditions.on(document);
        conditions.that(
                board.notes().size() + notes.size() <= Limits.NOTES, "many-notes", Limits.NOTES);
        checkNotes(conditions, board, notes);
        checkLinks(conditions, board, notes, edit.links());
        return conditions.then(() -> {
            List<Change> changes = new ArrayList<>();
            notes.forEach(note -> changes.add(new Change.NoteAdded(note)));
            edit.links().forEach(link -> changes.add(new Change.LinkAdded(link)));
            return changes;
        });
    }

    private static Note tidied(Note note) {
        return note.movedTo(note.bounds().rounded())
                .reworded(Texts.storable(note.text()))
                .carrying(Texts.lines(note.attributes()))
                .defined(Texts.storable(note.definition()))
                .writtenBy(Texts.line(note.author()));
    }

    private static void checkNotes(Conditions conditions, Board board, List<Note> notes) {
        Set<NoteId> seen = new HashSet<>();
        for (Note note : notes) {
            Limits.check(conditions, note);
            conditions.that(
                    seen.add(note.id()) && !board.notes().containsKey(note.id()),
                    "note-is-there",
                    note.id().value());
        }
    }

    private static void checkLinks(
            Conditions conditions, Board board, List<Note> notes, List<Link> links) {
        conditions.that(
                board.links().size() + links.size() <= Limits.LINKS, "many-links", Limits.LINKS);
        Map<NoteId, Note> fresh = new HashMap<>();
        notes.forEach(note -> fresh.put(note.id(), note));
        Set<LinkId> seen = new HashSet<>();
        Set<Link> said = alreadySaid(board, links);
        for (Link link : links) {
            Limits.check(conditions, link);
            for (NoteId end : List.of(link.from(), link.to())) {
                conditions.that(
                        fresh.containsKey(end) || board.notes().containsKey(end),
                        "unknown-note",
                        end.value());
            }
            conditions.that(
                    seen.add(link.id()) && !board.links().containsKey(link.id()),
                    "link-is-there",
                    link.id().value());
            conditions.that(said.add(Linking.withoutId(link)), "same-link");
        }
    }

    /// What the notes these arrows start from say already.
    private static Set<Link> alreadySaid(Board board, List<Link> links) {
        Set<Link> said = new HashSet<>();
        links.stream()
                .map(Link::from)
                .distinct()
                .flatMap(from -> board.linksTouching(from).stream())
                .forEach(link -> said.add(Linking.withoutId(link)));
        return said;
    }

    /// As they are, or all above the wall in their own order where one of their ranks is taken.
    private static List<Note> stacked(Board board, List<Note> notes) {
        Set<Rank> ranks = new HashSet<>();
        boolean clash = notes.stream().anyMatch(note -> !ranks.add(note.rank()));
        clash = clash || ranks.stream().anyMatch(board::isTaken);
        return clash ? Stacking.above(board, notes) : notes;
    }
}
