package dev.watershed.ui.wall;

import dev.watershed.board.NoteId;
import dev.watershed.canvas.Camera;
import dev.watershed.canvas.Editor;
import dev.watershed.canvas.Selection;
import dev.watershed.canvas.Writing;
import dev.watershed.geometry.Bounds;
import dev.watershed.ui.session.Session;
import java.util.Optional;

/// Opens and closes the text field over the wall. A field is closed, armed (unseen over the one
/// chosen note, waiting for a key) or open.
final class Writer {

    /// Below this zoom one could not read what one writes.
    private static final double LEGIBLE = 0.75;

    private final Session session;
    private final Editor editor;
    private final NoteField field;
    private final Runnable closed;
    private Optional<Writing> shown = Optional.empty();
    private Optional<NoteId> armed = Optional.empty();
    private boolean loading;

    /// @param closed run when the field gave up the keyboard
    Writer(Session session, Editor editor, NoteField field, Runnable closed) {
        this.session = session;
        this.editor = editor;
        this.field = field;
        this.closed = closed;
        field.setTextFormatter(NoteLimit.on(session));
        field.textProperty().subscribe((before, now) -> typed());
        field.focusedProperty()
                .subscribe((before, now) -> {
                    if (!now) {
                        finish();
                    }
                });
    }

    boolean isOpen() {
        return shown.isPresent();
    }

    boolean isArmed() {
        return armed.isPresent();
    }

    /// Follows the editor after every input: opens, closes or arms the field and keeps it over its
    /// note.
    void follow() {
        Optional<Writing> wanted = editor.writing();
        if (!wanted.equals(shown)) {
            shown = wanted;
            wanted.ifPresentOrElse(this::open, this::close);
        }
        if (shown.isEmpty()) {
            arm();
        }
        cover();
    }

    /// Keeps the field over its note while the camera moves.
    void cover() {
        shown.or(() -> armed.map(Writing.OnNote::new))
                .ifPresent(on -> field.cover(on, editor.shown(), session.cameraProperty().get()));
    }

    /// The text counts.
    void finish() {
        if (shown.isPresent()) {
            shown = Optional.empty();
            editor.finish(field.getText());
            close();
            follow();
        }
    }

    /// The text does not count.
    void abandon() {
        if (shown.isPresent()) {
            shown = Optional.empty();
            editor.abandon();
            close();
            follow();
        }
    }

    private void open(Writing on) {
        boolean already = armed.map(Writing.OnNote::new).filter(on::equals).isPresent();
        armed = Optional.empty();
        if (!already) {
            load(on.text(session.document().board()));
        }
        field.setVisible(true);
        field.setOpacity(1);
        field.setMouseTransparent(false);
        comeNear(on);
        field.requestFocus();
        field.end();
    }

    private void close() {
        armed = Optional.empty();
        field.setVisible(false);
        closed.run();
    }

    /// Lays the field unseen over the one chosen note, so that an input method finds it there.
    private void arm() {
        Optional<NoteId> note =
                session.selection()
                        .onlyNote()
                        .flatMap(session.document().board()::note)
                        .filter(n -> !n.locked())
                        .map(n -> n.id());
        if (note.isEmpty()) {
            if (armed.isPresent()) {
                close();
            }
            return;
        }
        boolean fresh = !note.equals(armed);
        armed = note;
        String text = new Writing.OnNote(note.get()).text(session.document().board());
        if (fresh || !field.getText().equals(text)) {
            load(text);
        }
        field.setOpacity(0);
        field.setMouseTransparent(true);
        field.setVisible(true);
        if (fresh) {
            field.requestFocus();
            field.end();
        }
    }

    private void load(String text) {
        loading = true;
        field.setText(text);
        field.end();
        loading = false;
    }

    /// The first letter opens an armed field.
    private void typed() {
        if (!loading && armed.isPresent()) {
            Writing on = new Writing.OnNote(armed.get());
            editor.write(on);
            follow();
        }
    }

    /// Moves the camera so that one can read what one writes.
    private void comeNear(Writing on) {
        Optional<Bounds> place =
                switch (on) {
                    case Writing.OnNote note ->
                            editor.shown().note(note.note()).map(n -> n.bounds());
                    case Writing.OnNewNote fresh -> Optional.of(fresh.draft().bounds());
                    case Writing.OnLane lane -> Optional.empty();
                    case Writing.OnNewLane lane -> Optional.empty();
                    case Writing.OnPivot pivot -> Optional.empty();
                    case Writing.OnNewPivot pivot -> Optional.empty();
                };
        place.ifPresent(bounds -> {
            Camera camera = session.cameraProperty().get();
            if (camera.zoom() < LEGIBLE) {
                camera = camera.zoomedTo(1, camera.toScreen(bounds.centre()));
            }
            session.cameraProperty().set(camera.following(bounds, 48));
        });
    }

    /// Chooses nothing and closes an armed field.
    void disarm() {
        session.select(Selection.NONE);
        follow();
    }
}
