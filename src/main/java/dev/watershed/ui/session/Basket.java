package dev.watershed.ui.session;

import dev.watershed.board.Board;
import dev.watershed.board.Link;
import dev.watershed.board.Note;
import dev.watershed.board.NoteId;
import dev.watershed.document.Change;
import dev.watershed.document.Edit;
import dev.watershed.journal.Transaction;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/// What was taken down in this session and can be put up again where it hung. Ends with the window;
/// an undo takes a note out of it.
public final class Basket {

    private final Session session;
    private final Map<NoteId, Note> notes = new LinkedHashMap<>();
    private final Set<Link> links = new LinkedHashSet<>();
    private int seen;

    Basket(Session session) {
        this.session = session;
        session.documentProperty().subscribe(document -> keepUp());
    }

    private void keepUp() {
        int size = session.journal().size();
        for (Transaction transaction : session.journal().getNAfterX(size, seen)) {
            transaction.changes().forEach(this::follow);
        }
        seen = size;
    }

    private void follow(Change change) {
        if (change instanceof Change.NoteRemoved(Note note)) {
            notes.put(note.id(), note);
        } else if (change instanceof Change.NoteAdded(Note note)) {
            notes.remove(note.id());
        } else if (change instanceof Change.LinkRemoved(Link link)) {
            links.add(link);
        }
    }

    /// The latest first.
    public List<Note> notes() {
        return new ArrayList<>(notes.values()).reversed();
    }

    /// Puts notes up again with the arrows among them and to what still hangs.
    public void putBack(Collection<Note> wanted) {
        Board board = session.document().board();
        Set<NoteId> hanging = new LinkedHashSet<>();
        wanted.forEach(note -> hanging.add(note.id()));
        List<Link> arrows =
                links.stream()
                        .filter(link -> !board.links().containsKey(link.id()))
                        .filter(link ->
                                Stream.of(link.from(), link.to()).anyMatch(hanging::contains))
                        .filter(link ->
                                Stream.of(link.from(), link.to())
                                        .allMatch(end ->
                                                hanging.contains(end)
                                                        || board.notes().containsKey(end)))
                        .toList();
        if (session.perform(new Edit.AddNotes(List.copyOf(wanted), arrows)).isEmpty()) {
            session.show(hanging);
        }
    }
}
