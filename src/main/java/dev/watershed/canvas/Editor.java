package dev.watershed.canvas;

import dev.watershed.board.Board;
import dev.watershed.board.NoteId;
import dev.watershed.document.Edit;
import dev.watershed.geometry.Point;
import java.util.List;
import java.util.Optional;

/// The editor of one wall without a toolkit: it takes input, keeps the state of the gesture under
/// way, and asks the wall for what comes out of it. Mutable; used on one thread.
public final class Editor {

    private final Wall wall;
    private final WallIndex index = new WallIndex();
    private State state = Idle.IDLE;
    private Preview preview = Preview.NONE;
    private Touched foreseen = Touched.NOTHING;
    private Tool tool = Tool.SELECT;
    private Optional<NoteId> handled = Optional.empty();
    private Optional<NoteId> latest = Optional.empty();

    public Editor(Wall wall) {
        this.wall = wall;
        refresh();
    }

    /// One input from the pointer.
    public void on(Input input) {
        obey(state.on(input, situation()));
    }

    /// A key of the wall; false when it does nothing here.
    public boolean on(Keyboard.Key key, Modifiers held) {
        if (!(state instanceof Idle)) {
            return false;
        }
        boolean fromNothing = key instanceof Keyboard.Key.Arrow && held.alt();
        if (fromNothing
                && wall.selection().isEmpty()
                && latest.flatMap(shown()::note).isPresent()) {
            selectIfOther(Selection.of(latest.get()));
            return true;
        }
        Optional<Gesture> gesture = Keyboard.pressed(key, held, situation());
        gesture.ifPresent(this::obey);
        return gesture.isPresent();
    }

    /// Chooses a tool; what is under way is forgotten.
    public void take(Tool other) {
        on(new Input.Cancel());
        tool = other;
    }

    /// Begins writing on something as if it had been double clicked.
    public void write(Writing on) {
        obey(Gesture.to(Idle.IDLE).writing(on));
    }

    /// The text field is closed and its text is to count.
    public void finish(String text) {
        if (state instanceof Editing editing) {
            obey(
                    Gesture.to(Idle.IDLE)
                            .asking(editing.on().finished(text, wall.document().board())));
            if (editing.on() instanceof Writing.OnNewNote fresh) {
                latest = Optional.of(fresh.draft().id());
            }
        }
    }

    /// The text field is closed and nothing is to change.
    public void abandon() {
        on(new Input.Cancel());
    }

    /// Puts captured lines up, each in the next free slot, as one undo; the camera follows when a
    /// slot is out of sight. False when there was nothing to put up.
    public boolean capture(List<Capture.Line> lines) {
        Optional<Capture.Put> put = Capture.put(lines, index, latest, wall.camera(), wall::newId);
        if (put.isEmpty() || !wall.perform(put.get().edit())) {
            return false;
        }
        refresh();
        latest = Optional.of(put.get().notes().getLast().id());
        Camera camera = wall.camera();
        wall.look(camera.following(put.get().notes().getLast().bounds(), 96));
        return true;
    }

    /// The next captured note goes right of this one.
    public void continueAfter(NoteId note) {
        latest = Optional.of(note);
    }

    /// The note that stands next to another on a side, for whoever cannot see the wall.
    public Optional<NoteId> beside(NoteId note, Side side) {
        return index.board()
                .note(note)
                .flatMap(on -> Neighbours.of(on, side, index, Selection.NONE));
    }

    /// Puts a copied part of the wall up and chooses it.
    public void paste(Clipping clipping, Point at) {
        put(clipping.pastedAt(at, index, wall::newId));
    }

    /// Copies the selection beside itself and chooses the copies.
    public void duplicate() {
        SelectionEdits.duplicate(wall.document().board(), index, wall.selection(), wall::newId)
                .ifPresent(this::put);
    }

    private void put(Edit.AddNotes edit) {
        if (wall.perform(edit)) {
            refresh();
            wall.select(Selection.ofNotes(edit.notes().stream().map(note -> note.id()).toList()));
        }
    }

    /// Follows the document after somebody else changed it: undo, another window, an accepted
    /// proposal.
    public void refresh() {
        show(preview);
    }

    /// Shows or hides the link handles of a note.
    public void handle(Optional<NoteId> note) {
        handled = note;
    }

    /// The wall as it is to be painted: with the gesture under way already done.
    public Board shown() {
        return index.board();
    }

    /// Where everything on the shown wall is.
    public WallIndex index() {
        return index;
    }

    public State state() {
        return state;
    }

    public Preview preview() {
        return preview;
    }

    public Tool tool() {
        return tool;
    }

    public Optional<NoteId> handled() {
        return handled;
    }

    /// What is being written on, while a text field is open.
    public Optional<Writing> writing() {
        return state instanceof Editing editing ? Optional.of(editing.on()) : Optional.empty();
    }

    public Target under(Point screen) {
        return situation().under(screen);
    }

    private Situation situation() {
        return new Situation(
                wall.document().board(),
                index,
                wall.camera(),
                wall.selection(),
                tool,
                handled,
                wall::newId);
    }

    private void obey(Gesture gesture) {
        state = gesture.next();
        gesture.tool().ifPresent(other -> tool = other);
        gesture.selection().ifPresent(this::selectIfOther);
        gesture.edit().ifPresent(wall::perform);
        gesture.camera().ifPresent(wall::look);
        show(gesture.preview());
    }

    private void selectIfOther(Selection chosen) {
        if (!chosen.equals(wall.selection())) {
            wall.select(chosen);
        }
    }

    /// Follows the board as it will be. What may differ from the board shown before is what the
    /// last preview touched, what happened to the document since, and what this preview touches.
    private void show(Preview next) {
        preview = next;
        Foresight ahead = Foresight.of(wall.document(), next.edit(), writing());
        Optional<Touched> since = wall.touchedSinceLast();
        if (since.isPresent()) {
            index.follow(ahead.board(), foreseen.and(since.get()).and(ahead.touched()));
        } else {
            index.follow(ahead.board());
        }
        foreseen = ahead.touched();
    }
}
