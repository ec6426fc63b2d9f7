package dev.watershed.ui.wall;

import dev.watershed.board.Board;
import dev.watershed.board.NoteId;
import dev.watershed.canvas.Arranging;
import dev.watershed.canvas.Camera;
import dev.watershed.canvas.Capture;
import dev.watershed.canvas.Clipping;
import dev.watershed.canvas.Editor;
import dev.watershed.canvas.Keyboard.Key;
import dev.watershed.canvas.Modifiers;
import dev.watershed.canvas.Paste;
import dev.watershed.canvas.Selection;
import dev.watershed.canvas.SelectionEdits;
import dev.watershed.canvas.Snapping;
import dev.watershed.document.Edit;
import dev.watershed.document.Limits;
import dev.watershed.geometry.Bounds;
import dev.watershed.geometry.Point;
import dev.watershed.ui.session.Session;
import dev.watershed.ui.session.Toast;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;

/// What can be done with the chosen notes and the clipboard: the same for keys, menus and the
/// palette.
final class WallCommands {

    private final Session session;
    private final Editor editor;
    private final CaptureLine line;
    private final PastePreview preview;
    private final PileQuestion question;

    WallCommands(
            Session session,
            Editor editor,
            CaptureLine line,
            PastePreview preview,
            PileQuestion question) {
        this.question = question;
        this.session = session;
        this.editor = editor;
        this.line = line;
        this.preview = preview;
    }

    void copy() {
        String text = Clipping.of(editor.index(), session.selection());
        if (!text.isEmpty()) {
            ClipboardContent content = new ClipboardContent();
            content.putString(text);
            Clipboard.getSystemClipboard().setContent(content);
        }
    }

    void cut() {
        copy();
        delete();
    }

    /// Pastes copied notes beside where they were, or many lines after a look at them. One line of
    /// text is left to the text field.
    boolean paste() {
        String text = Clipboard.getSystemClipboard().getString();
        if (text == null) {
            return false;
        }
        Optional<Clipping> clipping = Clipping.read(text);
        if (clipping.isPresent()) {
            editor.paste(clipping.get(), placeFor(clipping.get()));
            return true;
        }
        return switch (Paste.read(text, line.kindProperty().get())) {
            case Paste.OneLine one -> false;
            case Paste.Lines many -> {
                preview.show(many.lines());
                yield true;
            }
            case Paste.TooMany many -> refuse("paste.too-many", many.lines(), Capture.MOST_LINES);
            case Paste.TooLong one ->
                    refuse("paste.too-long", one.length(), Limits.TEXT, one.line());
        };
    }

    /// What is too much stays on the clipboard.
    private boolean refuse(String key, Object... figures) {
        session.say(Toast.saying(session.texts().of(key, figures)));
        return true;
    }

    /// A little aside of the originals while those are in sight, else in the middle of the view;
    /// never exactly on what was pasted before.
    private Point placeFor(Clipping clipping) {
        Camera camera = session.cameraProperty().get();
        Bounds from = clipping.extent();
        double step = 2 * Snapping.GRID;
        Bounds there =
                camera.visible().overlaps(from)
                        ? from.movedBy(step, step)
                        : Bounds.centredOn(camera.visible().centre(), from.width(), from.height());
        while (isTaken(there.topLeft())) {
            there = there.movedBy(step, step);
        }
        return there.topLeft();
    }

    private boolean isTaken(Point corner) {
        return editor.index().notesIn(Bounds.spanning(corner, corner)).stream()
                .anyMatch(note -> note.bounds().topLeft().distanceTo(corner) < 1);
    }

    void duplicate() {
        editor.duplicate();
    }

    void selectAll() {
        session.select(Selection.ofNotes(session.document().board().notes().keySet()));
    }

    void delete() {
        editor.on(new Key.Delete(), Modifiers.NONE);
    }

    void write() {
        editor.on(new Key.Write(), Modifiers.NONE);
    }

    void toggleLock() {
        ask(SelectionEdits::toggleLock);
    }

    void raise() {
        ask(SelectionEdits::raise);
    }

    void lower() {
        ask(SelectionEdits::lower);
    }

    /// Puts the notes in a pile and asks what they have in common.
    void stack() {
        List<NoteId> pile = List.copyOf(session.selection().notes());
        ask(SelectionEdits::stack);
        if (pile.size() > 1) {
            question.ask(pile);
        }
    }

    void unstack() {
        ask(SelectionEdits::unstack);
    }

    void align() {
        ask(Arranging::align);
    }

    void closeGaps() {
        ask(Arranging::closeGaps);
    }

    /// The next note that is written goes into the room that was made.
    void makeRoom() {
        ask(Arranging::makeRoom);
        session.selection().notesOn(session.document().board()).stream()
                .max(Comparator.comparingDouble(note -> note.bounds().right()))
                .ifPresent(note -> editor.continueAfter(note.id()));
    }

    private void ask(BiFunction<Board, Selection, Optional<Edit>> wish) {
        wish.apply(session.document().board(), session.selection()).ifPresent(session::perform);
    }
}
