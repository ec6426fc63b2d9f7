package dev.watershed.ui.shell;

import dev.watershed.board.Note;
import dev.watershed.board.NoteId;
import dev.watershed.storage.RecentWalls;
import dev.watershed.storage.StateFolder;
import dev.watershed.storage.WallFiles;
import dev.watershed.storage.journal.Journals;
import dev.watershed.ui.session.Desk;
import dev.watershed.ui.session.Errands;
import dev.watershed.ui.session.FileChoice;
import dev.watershed.ui.session.Memory;
import dev.watershed.ui.session.Preferences;
import dev.watershed.ui.session.Session;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BooleanSupplier;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.stage.Stage;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/// The whole window with its own state folder, a clock that stands still, and files chosen by the
/// test.
final class TestWindow {

    final FxRobot robot = new FxRobot();
    final Preferences preferences;
    final Chosen chosen = new Chosen();
    final Stage stage;
    final MainWindow window;

    private TestWindow(Path state, Locale language) throws Exception {
        FxToolkit.registerPrimaryStage();
        dev.watershed.ui.TestWindow.alone();
        stage = FxToolkit.setupFixture(() -> new Stage());
        preferences = new Preferences(Memory.ofThisRun(), language);
        AtomicInteger ids = new AtomicInteger();
        InstantSource clock = InstantSource.fixed(Instant.parse("2025-11-22T10:00:00Z"));
        StateFolder folder = new StateFolder(state);
        Surroundings around =
                new Surroundings(
                        new Desk(clock, () -> "id-" + ids.incrementAndGet(), "Jiyoung"),
                        preferences,
                        new Errands(),
                        new WallFiles(folder, clock),
                        new RecentWalls(folder),
                        new Journals(folder, clock, () -> "j-" + ids.incrementAndGet()),
                        chosen);
        window =
                FxToolkit.setupFixture(() -> {
                    MainWindow made = new MainWindow(stage, around);
                    made.showStart();
                    stage.setX(0);
                    stage.setY(0);
                    stage.show();
                    return made;
                });
    }

    static TestWindow atTheStart(Path state, Locale language) throws Exception {
        return new TestWindow(state, language);
    }

    Session session() {
        return window.session().orElseThrow();
    }

    /// Does something on the JavaFX thread and waits for it.
    static <T> T on(Callable<T> what) {
        return WaitForAsyncUtils.waitForAsyncFx(20_000, what);
    }

    void run(Runnable what) {
        on(() -> {
            what.run();
            return true;
        });
        WaitForAsyncUtils.waitForFxEvents();
    }

    void push(KeyCode... keys) {
        robot.push(keys);
        WaitForAsyncUtils.waitForFxEvents();
    }

    /// The first note of the story that says so.
    NoteId note(String text) {
        return on(() -> session().document().board()).notesInTimeline().stream()
                .filter(note -> note.oneLine().equals(text))
                .map(Note::id)
                .findFirst()
                .orElseThrow(() -> new AssertionError("no note says " + text));
    }

    /// What a label or button says.
    String text(String query) throws Exception {
        return ((Labeled) find(query)).getText();
    }

    /// Waits until something is there; fails after some seconds.
    Node find(String query) throws Exception {
        AtomicReference<Optional<Node>> found = new AtomicReference<>(Optional.empty());
        until(() -> {
            found.set(robot.lookup(query).tryQuery().filter(Node::isVisible));
            return found.get().isPresent();
        });
        return found.get().orElseThrow();
    }

    void until(BooleanSupplier condition) throws Exception {
        WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, condition::getAsBoolean);
        WaitForAsyncUtils.waitForFxEvents();
    }

    void click(String query) throws Exception {
        find(query);
        robot.clickOn(query);
        WaitForAsyncUtils.waitForFxEvents();
    }

    /// Opens a sample of the start page; without the pointer, for its cards move while the pictures
    /// of the walls arrive.
    void openSample(String name) throws Exception {
        Node card = find("#sample-" + name);
        run(() -> Event.fireEvent(card, clicked()));
        until(() -> window.session().isPresent());
    }

    private static MouseEvent clicked() {
        return new MouseEvent(
                MouseEvent.MOUSE_CLICKED,
                0,
                0,
                0,
                0,
                MouseButton.PRIMARY,
                1,
                false,
                false,
                false,
                false,
                true,
                false,
                false,
                true,
                false,
                true,
                null);
    }

    void close() throws Exception {
        FxToolkit.setupFixture(stage::hide);
    }

    /// Picks what the test has put here.
    static final class Chosen implements FileChoice {

        Optional<Path> next = Optional.empty();

        @Override
        public Optional<Path> toOpen() {
            return next;
        }

        @Override
        public Optional<Path> toSave(String suggestedName) {
            return next;
        }

        @Override
        public Optional<Path> toImport(List<String> extensions) {
            return next;
        }

        @Override
        public Optional<Path> toExport(String suggestedName, String extension) {
            return next;
        }

        @Override
        public Optional<Path> toExportFolder() {
            return next;
        }
    }
}
