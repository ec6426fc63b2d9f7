package dev.watershed.document;

import dev.watershed.board.Note;
import dev.watershed.board.NoteId;
import dev.watershed.board.NoteKind;
import dev.watershed.geometry.Bounds;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// Where notes hang, of which kind they are, and whether they can be touched.
final class NotePlacing {

    private NotePlacing() {}

    static Decision move(Document document, Edit.MoveNotes edit) {
        Conditions conditions = Conditions.on(document).notesAreFree(edit.places().keySet());
        Map<NoteId, Bounds> places = new TreeMap<>();
        edit.places()
                .forEach((id, place) -> {
                    places.put(id, place.rounded());
                    Limits.check(conditions, place.rounded());
                });
        return conditions.then(() -> {
            List<Change> changes = new ArrayList<>();
            places.forEach((id, place) -> addMove(changes, Lookup.note(document, id), place));
            return changes;
        });
    }

    private static void addMove(List<Change> changes, Note note, Bounds place) {
        if (!note.bounds().equals(place)) {
            changes.add(new Change.NoteMoved(note.id(), note.bounds(), place));
        }
    }

    static Decision recast(Document document, Edit.RecastNotes edit) {
        Conditions conditions = Conditions.on(document).notesAreFree(edit.notes());
        return conditions.then(() -> {
            List<Change> changes = new ArrayList<>();
            Lookup.notes(document, edit.notes()).stream()
                    .filter(note -> note.kind() != edit.kind())
                    .forEach(note -> addRecast(changes, note, edit.kind()));
            return changes;
        });
    }

    private static void addRecast(List<Change> changes, Note note, NoteKind kind) {
        changes.add(new Change.NoteRecast(note.id(), note.kind(), kind));
        Bounds place = Bounds.centredOn(note.bounds().centre(), kind.width(), kind.height());
        addMove(changes, note, place.rounded());
    }

    static Decision lock(Document document, Edit.LockNotes edit) {
        return Conditions.on(document)
                .notesHang(edit.notes())
                .then(() ->
                        Lookup.notes(document, edit.notes()).stream()
                                .filter(note -> note.locked() != edit.locked())
                                .<Change>map(note -> locked(note, edit.locked()))
                                .toList());
    }

    private static Change locked(Note note, boolean to) {
        return new Change.NoteLocked(note.id(), note.locked(), to);
    }
}
