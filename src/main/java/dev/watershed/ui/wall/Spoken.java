package dev.watershed.ui.wall;

import dev.watershed.board.Board;
import dev.watershed.board.Lane;
import dev.watershed.board.Note;
import dev.watershed.board.NoteId;
import dev.watershed.canvas.Editor;
import dev.watershed.canvas.Side;
import dev.watershed.ui.session.Session;
import dev.watershed.ui.session.Texts;
import java.util.Optional;

/// The chosen note and its neighbours in a sentence, for a screen reader.
record Spoken(Session session, Editor editor) {

    String chosen() {
        Texts texts = session.texts();
        Board board = session.document().board();
        Optional<Note> only = session.selection().onlyNote().flatMap(board::note);
        if (only.isEmpty()) {
            int many = session.selection().notes().size();
            return texts.of("spoken.many", many);
        }
        Note note = only.get();
        return texts.of(
                "spoken.note",
                KindNames.of(session, note.kind()),
                note.oneLine(),
                board.laneOf(note).map(Lane::name).orElse(texts.of("spoken.no-lane")),
                beside(note.id(), Side.LEFT),
                beside(note.id(), Side.RIGHT));
    }

    private String beside(NoteId note, Side side) {
        return editor.beside(note, side)
                .flatMap(session.document().board()::note)
                .map(Note::oneLine)
                .orElse(session.texts().of("spoken.nothing"));
    }
}
