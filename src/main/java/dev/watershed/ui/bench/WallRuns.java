package dev.watershed.ui.bench;

import dev.watershed.canvas.Camera;
import dev.watershed.canvas.Selection;
import dev.watershed.geometry.Bounds;
import dev.watershed.geometry.Point;
import dev.watershed.journal.Journal;
import dev.watershed.ui.session.Desk;
import dev.watershed.ui.session.Memory;
import dev.watershed.ui.session.Preferences;
import dev.watershed.ui.session.Session;
import dev.watershed.ui.wall.WallView;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.function.IntConsumer;
import java.util.function.Supplier;
import javafx.event.EventType;
import javafx.scene.Node;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;

/// The real wall, moved, zoomed, written on and dragged about.
final class WallRuns {

    private static final int CARRIED = 500;

    private final int notes;
    private final int frames;
    private final Session session;
    private final WallView view;

    WallRuns(int notes, int frames) {
        this.notes = notes;
        this.frames = frames;
        session =
                new Session(
                        Journal.startingWith(BenchWall.of(notes)),
                        Desk.ofThisMachine(),
                        new Preferences(Memory.ofThisRun(), Locale.ENGLISH));
        view = new WallView(session);
    }

    WallView view() {
        return view;
    }

    List<Supplier<CompletableFuture<Figure>>> all() {
        List<Supplier<CompletableFuture<Figure>>> runs = new ArrayList<>();
        runs.add(() -> pan("pan at 100 %", 1));
        runs.add(() -> pan("pan at 50 %", 0.5));
        runs.add(this::zoom);
        runs.add(this::everything);
        runs.add(this::keystroke);
        runs.add(this::drag);
        return runs;
    }

    private Bounds extent() {
        return session.document().board().extent().orElseThrow();
    }

    private void look(Camera from) {
        session.cameraProperty().set(from);
    }

    private Camera camera() {
        return session.cameraProperty().get();
    }

    private CompletableFuture<Figure> measured(String what, IntConsumer step) {
        return Stopwatch.run(notes, what, frames, view, step);
    }

    private CompletableFuture<Figure> pan(String what, double zoom) {
        look(camera().lookingAt(extent().centre(), zoom));
        return measured(
                what, i -> look(camera().pannedBy(i % 60 < 30 ? -9 : 9, i % 40 < 20 ? -5 : 5)));
    }

    private CompletableFuture<Figure> zoom() {
        look(camera().lookingAt(extent().centre(), 1));
        return measured(
                "zoom 100 % to 20 % and back",
                i -> {
                    double wave = (1 - Math.cos(i / 60.0 * Math.PI * 2)) / 2;
                    look(camera().zoomedTo(Math.pow(0.2, wave), camera().middle()));
                });
    }

    private CompletableFuture<Figure> everything() {
        Camera all = camera().fitting(extent(), 24);
        return measured(
                "everything in sight",
                i -> look(all.pannedBy(i % 20 < 10 ? i % 10 : 10 - i % 10, 0)));
    }

    /// From Enter in the capture line to the new note on the canvas.
    private CompletableFuture<Figure> keystroke() {
        look(camera().lookingAt(extent().centre(), 1));
        TextArea line = (TextArea) Objects.requireNonNull(view.lookup("#capture"));
        return measured(
                "Enter to the note on the wall",
                i -> {
                    line.setText("Typed " + i);
                    line.fireEvent(
                            new KeyEvent(
                                    KeyEvent.KEY_PRESSED,
                                    "\r",
                                    "\r",
                                    KeyCode.ENTER,
                                    false,
                                    false,
                                    false,
                                    false));
                });
    }

    /// One step of a drag of many notes.
    private CompletableFuture<Figure> drag() {
        var board = session.document().board();
        var carried = board.notesInTimeline().stream().limit(CARRIED).toList();
        session.select(Selection.ofNotes(carried.stream().map(n -> n.id()).toList()));
        look(camera().lookingAt(carried.get(carried.size() / 2).bounds().centre(), 0.5));
        view.layout();
        Point grip = camera().toScreen(carried.get(carried.size() / 2).bounds().centre());
        Node canvas = Objects.requireNonNull(view.lookup(".wall-canvas"));
        canvas.fireEvent(mouse(MouseEvent.MOUSE_PRESSED, grip.x(), grip.y()));
        CompletableFuture<Figure> result =
                measured(
                        "drag of " + carried.size() + " notes",
                        i ->
                                canvas.fireEvent(
                                        mouse(
                                                MouseEvent.MOUSE_DRAGGED,
                                                grip.x() + 8 + i % 50,
                                                grip.y() + 8 + i % 30)));
        return result.whenComplete((figure, error) ->
                canvas.fireEvent(mouse(MouseEvent.MOUSE_RELEASED, grip.x(), grip.y())));
    }

    private static MouseEvent mouse(EventType<MouseEvent> type, double x, double y) {
        return new MouseEvent(
                type,
                x,
                y,
                x,
                y,
                MouseButton.PRIMARY,
                1,
                false,
                false,
                false,
                false,
                true,
                false,
                false,
                false,
                false,
                false,
                null);
    }
}
