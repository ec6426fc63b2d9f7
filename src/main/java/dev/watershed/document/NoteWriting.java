package dev.watershed.document;

import dev.watershed.board.Note;
import java.util.List;

/// What is written on a note and about it.
final class NoteWriting {

    private NoteWriting() {}

    static Decision reword(Document document, Edit.RewordNote edit) {
        String text = Texts.storable(edit.text());
        return Conditions.on(document)
                .noteIsFree(edit.note())
                .fitsOnANote(text)
                .then(() -> reworded(Lookup.note(document, edit.note()), text));
    }

    private static List<Change> reworded(Note note, String text) {
        return note.text().equals(text)
                ? List.of()
                : List.of(new Change.NoteReworded(note.id(), note.text(), text));
    }

    static Decision describe(Document document, Edit.DescribeNote edit) {
        List<String> attributes = Texts.lines(edit.attributes());
        String definition = Texts.storable(edit.definition());
        Conditions conditions = Conditions.on(document).noteIsFree(edit.note());
        Limits.checkAttributes(conditions, attributes);
        conditions.fitsOnANote(definition);
        return conditions.then(() ->
                described(
                        Lookup.note(document, edit.note()),
                        new Change.Description(attributes, definition)));
    }

    private static List<Change> described(Note note, Change.Description to) {
        Change.Description from = Change.Description.of(note);
        return from.equals(to) ? List.of() : List.of(new Change.NoteDescribed(note.id(), from, to));
    }
}
