package dev.watershed.document;

import dev.watershed.board.Note;
import dev.watershed.board.NoteId;
import dev.watershed.boundary.BoundedContext;
import dev.watershed.boundary.ContextId;
import java.util.Collection;
import java.util.List;

/// Finds what was checked to be there, in a lasting order.
final class Lookup {

    private Lookup() {}

    static Note note(Document document, NoteId id) {
        return document.board()
                .note(id)
                .orElseThrow(() -> new IllegalStateException("no note " + id));
    }

    /// By id, each once.
    static List<Note> notes(Document document, Collection<NoteId> ids) {
        return ids.stream().distinct().sorted().map(id -> note(document, id)).toList();
    }

    static BoundedContext context(Document document, ContextId id) {
        return document.context(id)
                .orElseThrow(() -> new IllegalStateException("no context " + id));
    }
}
