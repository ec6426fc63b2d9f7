package dev.watershed.ui.shell;

import dev.watershed.storage.Autosave;
import dev.watershed.storage.Recovery;
import dev.watershed.ui.session.Errands;
import dev.watershed.ui.session.Session;

/// Keeps a copy of what is not saved yet, as long as a wall is open, so that it outlives a crash.
final class KeptCopy {

    private final Autosave autosave;
    private final Session session;

    KeptCopy(Recovery recovery, Session session) {
        this.session = session;
        autosave = recovery.autosave(session.newId());
        follow(session);
    }

    /// Follows the wall on in a window that was built anew.
    void follow(Session same) {
        same.documentProperty().subscribe(document -> look(same));
        same.unsavedProperty().subscribe(unsaved -> look(same));
    }

    private void look(Session open) {
        if (open.unsavedProperty().get()) {
            autosave.changed(open.document(), open.fileProperty().get());
        } else {
            var _ = autosave.settled();
        }
    }

    /// The wall was left on purpose: what was not saved by now is not wanted.
    void end(Errands errands) {
        errands.run(
                () -> {
                    autosave.settled().join();
                    autosave.close();
                    return session;
                },
                ended -> {},
                failed -> {});
    }
}
