package dev.watershed.ui.wall;

import dev.watershed.canvas.Camera;
import dev.watershed.canvas.Selection;
import dev.watershed.canvas.Touched;
import dev.watershed.canvas.Wall;
import dev.watershed.document.Change;
import dev.watershed.document.Document;
import dev.watershed.document.Edit;
import dev.watershed.ui.session.Session;
import java.util.List;
import java.util.Optional;

/// The open wall as the editor sees it. What changed is read from the journal, which knows; while
/// the session has not taken over the journal's newest document yet, nothing counts as seen.
@SuppressWarnings("ReferenceEquality")
final class SessionWall implements Wall {

    private static final int NOTHING_YET = -1;

    private final Session session;
    private int seen = NOTHING_YET;

    SessionWall(Session session) {
        this.session = session;
    }

    @Override
    public Document document() {
        return session.document();
    }

    @Override
    public boolean perform(Edit edit) {
        return session.perform(edit).isEmpty();
    }

    @Override
    public Optional<Touched> touchedSinceLast() {
        int before = seen;
        boolean inStep = session.journal().document() == session.document();
        if (inStep) {
            seen = session.journal().size();
        }
        if (before == NOTHING_YET) {
            return Optional.empty();
        }
        List<Change> changes =
                session.journal().getNAfterX(Integer.MAX_VALUE, before).stream()
                        .flatMap(transaction -> transaction.changes().stream())
                        .toList();
        return Optional.of(Touched.by(changes));
    }

    @Override
    public Selection selection() {
        return session.selection();
    }

    @Override
    public void select(Selection chosen) {
        session.select(chosen);
    }

    @Override
    public Camera camera() {
        return session.cameraProperty().get();
    }

    @Override
    public void look(Camera from) {
        session.cameraProperty().set(from);
    }

    @Override
    public String newId() {
        return session.newId();
    }
}
