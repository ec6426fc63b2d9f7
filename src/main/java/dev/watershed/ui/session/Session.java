package dev.watershed.ui.session;

import dev.watershed.board.Legend;
import dev.watershed.board.NoteId;
import dev.watershed.canvas.Camera;
import dev.watershed.canvas.Selection;
import dev.watershed.decision.DecisionId;
import dev.watershed.document.Accepted;
import dev.watershed.document.Decision;
import dev.watershed.document.Document;
import dev.watershed.document.Edit;
import dev.watershed.document.Refusal;
import dev.watershed.drawing.Theme;
import dev.watershed.drawing.wall.Overlay;
import dev.watershed.finding.Finding;
import dev.watershed.finding.Wording;
import dev.watershed.geometry.Bounds;
import dev.watershed.geometry.Point;
import dev.watershed.journal.Journal;
import dev.watershed.journal.TransactionId;
import dev.watershed.study.Fix;
import dev.watershed.study.Pen;
import dev.watershed.study.Study;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
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

    /// What is shown stands at least this far from the edges, in logical pixels.
    private static final double MARGIN = 72;

    /// Left of the first note there is room for the palette, in logical pixels.
    private static final double BESIDE_PALETTE = 84;

    /// From this zoom on every note shows its text.
    private static final double READABLE = 0.9;

    /// Typing settles this long before the wall is studied again.

    private final Journal journal;

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
    private final ObjectProperty<Overlay> overlay = new SimpleObjectProperty<>(Overlay.NONE);
    private final ObjectProperty<String> lens = new SimpleObjectProperty<>("storm");
    private final ObjectProperty<Document> saved;
    private final BooleanBinding unsaved;
    private final Safety safety;
    private final Studies studies;
    private final Answer<List<Finding>> findings;
    private final Answer<Map<Finding, List<Fix>>> fixes;
    private final Preferences preferences;
    private final ObjectProperty<Legend> legend;
    private final ObservableValue<Theme> theme;
    private final Flight flight = new Flight(camera);
    private final Facilitation facilitation;
    private final Basket basket;

    public Session(Journal journal, Desk desk, Preferences preferences) {
        this(journal, desk, preferences, new Safety(journal.size()));
    }

    private Session(Journal journal, Desk desk, Preferences preferences, Safety safety) {
        this.journal = journal;
        this.safety = safety;
        this.desk = desk;
        this.preferences = preferences;
        document = new ReadOnlyObjectWrapper<>(journal.document());
        studies = new Studies(journal.document());
        undoable = new ReadOnlyObjectWrapper<>(journal.canUndo());
        redoable = new ReadOnlyObjectWrapper<>(journal.canRedo());
        legend = new SimpleObjectProperty<>(journal.document().board().legend());
        theme =
                Bindings.createObjectBinding(
                        () ->
                                Theme.of(
                                        preferences.darkProperty().get(),
                                        preferences.colourBlindSafeProperty().get(),
                                        legend.get()),
                        preferences.darkProperty(),
                        preferences.colourBlindSafeProperty(),
                        legend);
        findings = ask(Study::findings);
        fixes = FixesInSight.of(this);
        saved = new SimpleObjectProperty<>(journal.document());
        unsaved =
                Bindings.createBooleanBinding(
                        () -> !saved.get().equals(document.get()), saved, document);
        facilitation = new Facilitation(this);
        basket = new Basket(this);
    }

    /// Plan, clock, votes, questions, walk-through and snapshots.
    public Facilitation facilitation() {
        return facilitation;
    }

    /// What was taken down in this session.
    public Basket basket() {
        return basket;
    }

    public ReadOnlyObjectProperty<Document> documentProperty() {
        return document.getReadOnlyProperty();
    }

    public Document document() {
        return document.get();
    }

    /// Does what somebody asks as one undo. A refusal is also shown as a toast.
    public Optional<Refusal> perform(Edit edit) {
        Decision decision =
                safety.guarded(() ->
                        journal.perform(
                                edit, desk.author(), desk.clock().instant(), transaction()));
        refresh();
        return switch (decision) {
            case Accepted _ -> Optional.empty();
            case Refusal refusal -> {
                say(Toast.saying(texts().say(refusal.reason())));
                yield Optional.of(refusal);
            }
        };
    }

    public void undo() {
        if (safety.readOnlyProperty().get().isEmpty()) {
            journal.undo(desk.author(), desk.clock().instant(), transaction());
            refresh();
        }
    }

    public void redo() {
        if (safety.readOnlyProperty().get().isEmpty()) {
            journal.redo(desk.author(), desk.clock().instant(), transaction());
            refresh();
        }
    }

    private TransactionId transaction() {
        return new TransactionId(newId());
    }

    private void refresh() {
        undoable.set(journal.canUndo());
        redoable.set(journal.canRedo());
        safety.madeProperty().set(journal.size());
        Document now = journal.document();
        selection.set(selection.get().on(now.board()));
        studies.follow(now);
        legend.set(now.board().legend());
        document.set(now);
        studies.changed();
    }

    /// Has a part of the study of this wall computed now and after every change.
    public <T> Answer<T> ask(Function<Study, T> part) {
        return studies.ask(part);
    }

    /// Gives up what is being computed about the wall; who rests by now is not asked for again.
    public void giveUp() {
        studies.giveUp();
    }

    /// What every check found on the wall.
    public Answer<List<Finding>> findings() {
        return findings;
    }

    /// One-click ways to settle the findings that are in sight.
    public Answer<Map<Finding, List<Fix>>> fixes() {
        return fixes;
    }

    /// The same wall, file and view for a window that is built anew, without those who listened to
    /// this one.
    public Session reopened() {
        Session again = new Session(journal, desk, preferences, safety);
        again.file.set(file.get());
        again.saved.set(saved.get());
        again.selection.set(selection.get());
        again.camera.set(camera.get());
        again.lens.set(lens.get());
        facilitation.goOnAs(again.facilitation);
        studies.leave();
        return again;
    }

    /// The history of this wall, for looking back.
    public Journal journal() {
        return journal;
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

    /// Looks at the whole wall.
    public void lookAtAll() {
        document().board().extent().ifPresent(all -> lookAt(all, Camera::fitting));
    }

    /// Looks at the whole wall if it can be read that way, else at its beginning.
    public void lookAtStart() {
        lookAtAll();
        Camera all = camera.get();
        Optional<Bounds> extent = document().board().extent();
        if (all.zoom() < READABLE && extent.isPresent()) {
            Point corner = extent.get().topLeft();
            camera.set(
                    new Camera(
                            corner.x() - BESIDE_PALETTE / READABLE,
                            corner.y() - MARGIN / READABLE,
                            READABLE,
                            all.width(),
                            all.height()));
        }
    }

    /// Looks at what is chosen, all of it.
    public void lookAtChosen() {
        selection()
                .extent(document().board())
                .ifPresent(area -> fly(camera.get().fitting(area, MARGIN)));
    }

    /// Takes the camera to the whole wall.
    public void flyToAll() {
        document().board().extent().ifPresent(all -> fly(camera.get().fitting(all, MARGIN)));
    }

    /// Takes the camera on from where it is going.
    public void fly(UnaryOperator<Camera> how) {
        flight.to(how.apply(flight.ahead()));
    }

    /// Chooses these notes and moves the camera only as far as needed to see them.
    public void show(Collection<NoteId> notes) {
        select(Selection.ofNotes(notes));
        selection().extent(document().board()).ifPresent(this::flyTo);
    }

    /// Takes the camera as far as needed to see this part of the wall.
    public void flyTo(Bounds area) {
        fly(followed(camera.get(), area, MARGIN));
    }

    /// Takes the camera there, in a short flight.
    public void fly(Camera there) {
        flight.to(there);
    }

    private static Camera followed(Camera camera, Bounds area, double margin) {
        boolean fits =
                area.width() <= camera.visible().width() - 2 * camera.units(margin)
                        && area.height() <= camera.visible().height() - 2 * camera.units(margin);
        return fits ? camera.following(area, margin) : camera.fitting(area, margin);
    }

    private void lookAt(Bounds area, Look how) {
        camera.set(how.at(camera.get(), area, MARGIN));
    }

    private interface Look {
        Camera at(Camera from, Bounds area, double marginPixels);
    }

    /// What the open lens lays over the wall: heat, hulls, marks, dimming. The wall adds what its
    /// own gestures show. A lens sets it when it opens and puts [Overlay#NONE] back when it closes.
    public ObjectProperty<Overlay> overlayProperty() {
        return overlay;
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

    /// What was last written to the wall's file, or read from it.
    public Document inFile() {
        return saved.get();
    }

    /// How safe the wall is.
    public Safety safety() {
        return safety;
    }

    /// Remembers that this document is in the file now; edits made since stay unsaved.
    public void saved(Document written, Path where) {
        file.set(Optional.of(where));
        saved.set(written);
    }

    /// What the file holds, whatever is on the wall.
    public void savedAs(Document inFile) {
        saved.set(inFile);
    }

    /// A new id for a note, a link, a lane or anything else.
    public String newId() {
        return desk.ids().get();
    }

    public Desk desk() {
        return desk;
    }

    /// Whoever sits here, to draft a decision with.
    public Pen pen() {
        return new Pen(
                new DecisionId(newId()), desk.author(), desk.clock().instant(), texts().locale());
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
