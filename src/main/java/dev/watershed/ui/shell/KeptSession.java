package dev.watershed.ui.shell;

import dev.watershed.document.Document;
import dev.watershed.finding.Wording;
import dev.watershed.storage.Stamp;
import dev.watershed.storage.journal.Keeping;
import dev.watershed.storage.journal.KeptWall;
import dev.watershed.storage.journal.TakingIn;
import dev.watershed.ui.session.Errands;
import dev.watershed.ui.session.Session;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import javafx.application.Platform;

/// An open wall together with its journal on the disk: tells the session how far the disk has come,
/// and the journal what became of the file.
final class KeptSession {

    private final KeptWall wall;
    private final AtomicReference<Optional<Keeping>> latest =
            new AtomicReference<>(Optional.empty());
    private Session session;
    private Optional<Stamp> stamp;

    KeptSession(KeptWall wall, Session session) {
        this.wall = wall;
        this.session = session;
        stamp = wall.opening().stamp();
        session.safety().readOnlyProperty().set(wall.opening().readOnly());
        wall.listen(this::arrived);
    }

    /// Follows the wall on in a window that was built anew.
    void follow(Session same) {
        session = same;
    }

    /// What arrives faster than the window paints is told once.
    private void arrived(Keeping keeping) {
        if (latest.getAndSet(Optional.of(keeping)).isEmpty()) {
            Platform.runLater(() ->
                    latest.getAndSet(Optional.empty())
                            .ifPresent(session.safety().keepingProperty()::set));
        }
    }

    Session session() {
        return session;
    }

    /// What the file held when this window last read or wrote it; empty for a wall in no file.
    Optional<Stamp> stamp() {
        return stamp;
    }

    /// Why nothing is kept at the moment, if so.
    Optional<Wording> trouble() {
        return wall.keeping().trouble();
    }

    void retry() {
        wall.retry();
    }

    /// The file is about to hold the wall as it was after so many transactions. Not for the JavaFX
    /// thread.
    void announce(int position, Stamp toBe) {
        wall.announce(position, toBe);
    }

    /// The file holds the wall as it was after so many transactions.
    void saved(int position, Path file, Stamp written) {
        stamp = Optional.of(written);
        wall.saved(position, file, written);
    }

    /// Takes in what the file holds now, as one undo.
    void takeIn(TakingIn takingIn, Path file) {
        int before = session.journal().size();
        Document ours = session.document();
        session.perform(takingIn.edit());
        session.saved(takingIn.theirs(), file);
        stamp = Optional.of(takingIn.stamp());
        wall.tookIn(takingIn, before, ours);
    }

    /// The wall is left on purpose: what is not saved by now is not wanted.
    void end(Errands errands) {
        boolean unsaved = session.unsavedProperty().get();
        boolean inFile = session.fileProperty().get().isPresent() && stamp.isPresent();
        boolean changeable = wall.opening().readOnly().isEmpty();
        if (unsaved && inFile && changeable) {
            wall.leaveUnsaved(session.inFile(), stamp.get());
        }
        boolean nowhere = session.fileProperty().get().isEmpty() && changeable;
        errands.run(
                () -> {
                    if (nowhere) {
                        wall.throwAway();
                    } else {
                        wall.close();
                    }
                    return wall;
                },
                ended -> {},
                failed -> {});
    }
}
