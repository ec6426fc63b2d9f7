package dev.watershed.canvas;

import dev.watershed.board.Board;
import dev.watershed.board.Lane;
import dev.watershed.board.LaneId;
import dev.watershed.board.Link;
import dev.watershed.board.Note;
import dev.watershed.board.NoteId;
import dev.watershed.board.NoteKind;
import dev.watershed.board.Pivot;
import dev.watershed.board.PivotId;
import dev.watershed.board.Rank;
import dev.watershed.canvas.Input.Button;
import dev.watershed.document.Accepted;
import dev.watershed.document.Change;
import dev.watershed.document.Decision;
import dev.watershed.document.Document;
import dev.watershed.document.Edit;
import dev.watershed.document.Evolution;
import dev.watershed.geometry.Bounds;
import dev.watershed.geometry.Point;
import dev.watershed.journal.Journal;
import dev.watershed.journal.Transaction;
import dev.watershed.journal.TransactionId;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// A wall without a window: gestures are sentences, notes are called by their text. At 100 % a wall
/// unit is a pixel.
final class TestCanvas implements Wall {

    private Journal journal;
    private Selection selection = Selection.NONE;
    private Camera camera = Camera.START;
    private Editor editor;
    private Modifiers held = Modifiers.NONE;
    private Point pointer = Point.ORIGIN;
    private int ids;
    private int seen;

    TestCanvas(Note... notes) {
        Board board = Board.EMPTY;
        for (Note note : notes) {
            board = board.with(note);
        }
        begin(Document.EMPTY.with(board));
    }

    private void begin(Document document) {
        journal = Journal.startingWith(document);
        seen = -1;
        editor = new Editor(this);
    }

    static Note event(String text, double x, double y) {
        return note(NoteKind.EVENT, text, x, y);
    }

    static Note note(NoteKind kind, String text, double x, double y) {
        return Note.written(new NoteId(text), kind, text, new Point(x, y), Rank.MIDDLE);
    }

    TestCanvas withLane(String name, double top, double height) {
        Lane lane = new Lane(new LaneId(name), name, top, height);
        begin(document().with(document().board().with(lane)));
        return this;
    }

    TestCanvas withPivot(String name, double x) {
        Pivot pivot = new Pivot(new PivotId(name), x, name, Optional.empty());
        begin(document().with(document().board().with(pivot)));
        return this;
    }

    TestCanvas holding(Modifiers modifiers) {
        held = modifiers;
        return this;
    }

    TestCanvas press(double x, double y) {
        return press(x, y, Button.PRIMARY, 1);
    }

    TestCanvas press(double x, double y, Button button, int clicks) {
        pointer = new Point(x, y);
        editor.on(new Input.Press(pointer, button, held, clicks));
        return this;
    }

    TestCanvas dragTo(double x, double y) {
        pointer = new Point(x, y);
        editor.on(new Input.Drag(pointer, held));
        return this;
    }

    TestCanvas release() {
        editor.on(new Input.Release(pointer, held));
        return this;
    }

    TestCanvas escape() {
        editor.on(new Input.Cancel());
        return this;
    }

    TestCanvas click(double x, double y) {
        return press(x, y).release();
    }

    TestCanvas click(String text) {
        Point at = middleOf(text);
        return click(at.x(), at.y());
    }

    TestCanvas doubleClick(double x, double y) {
        return click(x, y).press(x, y, Button.PRIMARY, 2).release();
    }

    TestCanvas take(Tool tool) {
        editor.take(tool);
        return this;
    }

    TestCanvas write(String text) {
        editor.finish(text);
        return this;
    }

    boolean key(Keyboard.Key key) {
        return editor.on(key, held);
    }

    TestCanvas capture(String typed) {
        Capture.read(typed, NoteKind.EVENT).ifPresent(line -> editor.capture(List.of(line)));
        return this;
    }

    TestCanvas paste(String lines) {
        editor.capture(Capture.readLines(lines, NoteKind.EVENT));
        return this;
    }

    TestCanvas choose(String... texts) {
        select(Selection.ofNotes(Arrays.stream(texts).map(t -> noteSaying(t).id()).toList()));
        return this;
    }

    /// A short drag from the middle of a note.
    Dragged drag(String text) {
        Point from = middleOf(text);
        press(from.x(), from.y());
        return new Dragged(from);
    }

    final class Dragged {
        private final Point from;

        private Dragged(Point from) {
            this.from = from;
        }

        TestCanvas by(double dx, double dy) {
            return dragTo(from.x() + dx / 2, from.y() + dy / 2)
                    .dragTo(from.x() + dx, from.y() + dy)
                    .release();
        }
    }

    Note noteSaying(String text) {
        return document().board().notes().values().stream()
                .filter(note -> note.text().equals(text))
                .min(Board.STACKING)
                .orElseThrow(() -> new AssertionError("no note says " + text));
    }

    Bounds place(String text) {
        return noteSaying(text).bounds();
    }

    List<String> texts() {
        return document().board().notesInTimeline().stream().map(Note::text).toList();
    }

    List<String> chosen() {
        return selection.notesOn(document().board()).stream().map(Note::text).toList();
    }

    List<String> arrows() {
        Board board = document().board();
        return board.linksById().stream().map(link -> arrow(link, board)).toList();
    }

    private static String arrow(Link link, Board board) {
        return board.note(link.from()).orElseThrow().text()
                + " -> "
                + board.note(link.to()).orElseThrow().text();
    }

    /// The wall as the journal tells it from the beginning.
    Document replayed() {
        Document told = journal.at(0);
        for (Transaction transaction : journal.transactions()) {
            told = Evolution.evolve(told, transaction.changes());
        }
        return told;
    }

    /// How many transactions the journal holds.
    int undos() {
        return journal.size();
    }

    TestCanvas undo() {
        journal.undo("", Instant.EPOCH, new TransactionId(newId()));
        editor.refresh();
        select(selection.on(document().board()));
        return this;
    }

    boolean canUndo() {
        return journal.canUndo().isPresent();
    }

    Editor editor() {
        return editor;
    }

    Board board() {
        return document().board();
    }

    private Point middleOf(String text) {
        return camera.toScreen(noteSaying(text).bounds().centre());
    }

    @Override
    public Document document() {
        return journal.document();
    }

    @Override
    public boolean perform(Edit edit) {
        Decision decision = journal.perform(edit, "", Instant.EPOCH, new TransactionId(newId()));
        select(selection.on(document().board()));
        return decision instanceof Accepted;
    }

    @Override
    public Optional<Touched> touchedSinceLast() {
        List<Change> changes =
                journal.getNAfterX(Integer.MAX_VALUE, Math.max(0, seen)).stream()
                        .flatMap(transaction -> transaction.changes().stream())
                        .toList();
        boolean known = seen >= 0;
        seen = journal.size();
        return known ? Optional.of(Touched.by(changes)) : Optional.empty();
    }

    @Override
    public Selection selection() {
        return selection;
    }

    @Override
    public void select(Selection other) {
        selection = other;
    }

    @Override
    public Camera camera() {
        return camera;
    }

    @Override
    public void look(Camera from) {
        camera = from;
    }

    @Override
    public String newId() {
        ids++;
        return "id" + ids;
    }
}
