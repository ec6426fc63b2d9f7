package dev.watershed.ui.wall;

import dev.watershed.board.Legend;
import dev.watershed.board.NoteKind;
import dev.watershed.ui.session.Session;

/// What this wall calls its kinds of note.
public final class KindNames {

    private KindNames() {}

    /// The name in this wall's legend, else the usual one in the language of the window.
    public static String of(Session session, NoteKind kind) {
        return session.document()
                .board()
                .legend()
                .of(kind)
                .map(Legend.Entry::name)
                .filter(name -> !name.isBlank())
                .orElseGet(() -> session.texts().of("kind." + kind.code()));
    }
}
