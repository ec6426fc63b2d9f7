package dev.watershed.ui.session;

import dev.watershed.canvas.Camera;
import dev.watershed.canvas.Selection;
import dev.watershed.document.Document;
import dev.watershed.document.Edit;
import dev.watershed.document.Refusal;
import dev.watershed.drawing.Theme;
import dev.watershed.finding.Wording;
import java.nio.file.Path;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;

/// One open wall: its document, what is chosen, where one looks, and the one way to change
/// anything, [#perform(Edit)]. Everything here is called on the JavaFX thread.
public final class Session {

    private final Ledger ledger;
    private final Desk desk;
    private final ReadOnlyObjectWrapper<Document> document;
    private final ReadOnlyObjectWrapper<Optional<Wording>> undoable;
    private final ReadOnlyObjectWrapper<Optional<Wording>> redoable;
    private final ObjectProperty<Selection> selection = new SimpleObjectProperty<>(Selection.NONE);
    private final ObjectProperty<Camera> camera = new SimpleObjectProperty<>(Camera.START);
    private final ObjectProperty<Optional<Toast>> toast =
            new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<Optional<Path>> file =
            new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<String> lens = new SimpleObjectProperty<>("storm");
    private final ObjectProperty<Document> saved;
    private final BooleanBinding unsaved;
    private final Preferences preferences;
    private final ObservableValue<Theme> theme;

    public Session(Ledger ledger, Desk desk, Preferences preferences) {
        this.ledger = ledger;
        this.desk = desk;
        this.preferences = preferences;
        document = new ReadOnlyObjectWrapper<>(ledger.document());
        undoable = new ReadOnlyObjectWrapper<>(ledger.undoable());
        redoable = new ReadOnlyObjectWrapper<>(ledger.redoable());
        theme =
                Bindings.createObjectBinding(
                        () ->
                                Theme.of(
                                        preferences.darkProperty().get(),
                                        preferences.colourBlindSafeProperty().get(),
                                        document.get().board().legend()),
                        preferences.darkProperty(),
                        preferences.colourBlindSafeProperty(),
                        document);
        saved = new SimpleObjectProperty<>(ledger.document());
        unsaved =
                Bindings.createBooleanBinding(
                        () -> !saved.get().equals(document.get()), saved, document);
    }

    public ReadOnlyObjectProperty<Document> documentProperty() {
        return document.getReadOnlyProperty();
    }

    public Document document() {
        return document.get();
    }

    /// Does what somebody asks as one undo. A refusal is also shown as a toast.
    public Optional<Refusal> perform(Edit edit) {
        Optional<Refusal> refusal =
                ledger.perform(edit, newId(), desk.clock().instant(), desk.author());
        refusal.ifPresent(r -> say(Toast.saying(texts().say(r.reason()))));
        refresh();
        return refusal;
    }

    public void undo() {
        ledger.undo(newId(), desk.clock().instant(), desk.author());
        refresh();
    }

    public void redo() {
        ledger.redo(newId(), desk.clock().instant(), desk.author());
        refresh();
    }

    private void refresh() {
        undoable.set(ledger.undoable());
        redoable.set(ledger.redoable());
        Document now = ledger.document();
        selection.set(selection.get().on(now.board()));
        document.set(now);
    }

    /// What undo would take back, for its label; empty when there is nothing to undo.
    public ReadOnlyObjectProperty<Optional<Wording>> undoableProperty() {
        return undoable.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<Optional<Wording>> redoableProperty() {
        return redoable.getReadOnlyProperty();
    }

    public ObjectProperty<Selection> selectionProperty() {
        return selection;
    }

    public Selection selection() {
        return selection.get();
    }

    public void select(Selection chosen) {
        selection.set(chosen);
    }

    /// Where one looks from. The wall sets its size; whoever wants to show something sets the rest.
    public ObjectProperty<Camera> cameraProperty() {
        return camera;
    }

    public ObjectProperty<Optional<Toast>> toastProperty() {
        return toast;
    }

    public void say(Toast line) {
        toast.set(Optional.of(line));
    }

    /// The file this wall was read from or saved to; empty for a wall that was never saved.
    public ObjectProperty<Optional<Path>> fileProperty() {
        return file;
    }

    /// True while the document differs from what was last written to its file.
    public BooleanBinding unsavedProperty() {
        return unsaved;
    }

    /// Remembers that this document is in the file now; edits made since stay unsaved.
    public void saved(Document written, Path where) {
        file.set(Optional.of(where));
        saved.set(written);
    }

    /// Marks the wall as one that is in no file yet: a copy of a sample, an import, a recovered
    /// wall.
    public void neverSaved() {
        saved.set(Document.EMPTY);
    }

    /// A new id for a note, a link, a lane or anything else.
    public String newId() {
        return desk.ids().get();
    }

    public Desk desk() {
        return desk;
    }

    public Preferences preferences() {
        return preferences;
    }

    /// The texts of the window in its language. Whoever shows texts is built again when the
    /// language changes.
    public Texts texts() {
        return preferences.texts();
    }

    /// The colours of this wall's pictures: brightness, colour-blind-safe notes and the wall's own
    /// legend.
    public ObservableValue<Theme> themeProperty() {
        return theme;
    }

    /// Asks the window to open another lens, by its id.
    public ObjectProperty<String> lensProperty() {
        return lens;
    }
}
