package dev.watershed.ui.wall;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.watershed.board.Board;
import dev.watershed.board.Note;
import dev.watershed.board.NoteId;
import dev.watershed.board.NoteKind;
import dev.watershed.board.Rank;
import dev.watershed.canvas.Selection;
import dev.watershed.document.Document;
import dev.watershed.geometry.Bounds;
import dev.watershed.geometry.Point;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.input.ScrollEvent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

/// The real view with a real mouse and keyboard.
class WallViewTest {

    private final FxRobot robot = new FxRobot();
    private WallWindow window;

    @BeforeEach
    void openAWall() {
        Board board = Board.EMPTY;
        board = board.with(note("Placed", 200, 200));
        board = board.with(note("Paid", 400, 200));
        board = board.with(note("Sent", 600, 328));
        window = WallWindow.showing(Document.EMPTY.with(board), 900, 700);
    }

    @AfterEach
    void letGo() {
        robot.release(new KeyCode[0]);
        robot.release(new MouseButton[0]);
    }

    private static Note note(String text, double x, double y) {
        NoteId id = new NoteId(text);
        return Note.written(id, NoteKind.EVENT, text, new Point(x, y), Rank.MIDDLE);
    }

    private Board board() {
        return WallWindow.on(() -> window.session.document().board());
    }

    private List<String> texts() {
        return board().notesInTimeline().stream().map(Note::text).toList();
    }

    private Bounds place(String text) {
        return board().note(WebShop.find(board(), text)).orElseThrow().bounds();
    }

    private FxRobot at(double x, double y) {
        var corner = WallWindow.on(() -> window.view.localToScreen(x, y));
        return robot.moveTo(corner.getX(), corner.getY(), org.testfx.robot.Motion.DIRECT);
    }

    /// Where a float stands in the view.
    private Bounds bounds(Node node) {
        var b = window.view.sceneToLocal(node.localToScene(node.getLayoutBounds()));
        return new Bounds(b.getMinX(), b.getMinY(), b.getWidth(), b.getHeight());
    }

    private void drag(double x, double y, double toX, double toY) {
        at(x, y).press(MouseButton.PRIMARY);
        at((x + toX) / 2, (y + toY) / 2);
        at(toX, toY).release(MouseButton.PRIMARY);
        WaitForAsyncUtils.waitForFxEvents();
    }

    private void type(KeyCode... keys) {
        robot.push(keys);
        WaitForAsyncUtils.waitForFxEvents();
    }

    private Selection chosen() {
        return WallWindow.on(() -> window.session.selection());
    }

    @Test
    void typingAndEnterPutNoteAfterNoteOnTheWall() {
        robot.write("주문이 접수되었다", 0);
        type(KeyCode.ENTER);
        robot.write("! Who pays?", 0);
        type(KeyCode.ENTER);

        assertThat(texts()).contains("주문이 접수되었다", "Who pays?");
        assertThat(board().note(WebShop.find(board(), "Who pays?")).orElseThrow().kind())
                .isEqualTo(NoteKind.HOTSPOT);
        assertThat(place("Who pays?").x()).isEqualTo(place("주문이 접수되었다").right() + 8);
        window.picture("typed");
    }

    @Test
    void tabAndAltDigitsChooseTheKindOfTheNextNote() {
        type(KeyCode.TAB);
        robot.write("Pay", 0);
        type(KeyCode.ENTER);
        type(KeyCode.ALT, KeyCode.DIGIT3);
        robot.write("Whenever paid, we ship", 0);
        type(KeyCode.ENTER);

        assertThat(board().note(WebShop.find(board(), "Pay")).orElseThrow().kind())
                .isEqualTo(NoteKind.COMMAND);
        assertThat(
                        board().note(WebShop.find(board(), "Whenever paid, we ship"))
                                .orElseThrow()
                                .kind())
                .isEqualTo(NoteKind.POLICY);
    }

    @Test
    void lettersEditTheOneChosenNoteAndEnterEndsIt() {
        at(232, 232).clickOn(MouseButton.PRIMARY);
        robot.write(" 되었다", 0);
        window.picture("edited-in-place");
        type(KeyCode.ENTER);

        assertThat(texts()).contains("Placed 되었다");
        assertThat(texts()).doesNotContain("Placed");

        type(KeyCode.CONTROL, KeyCode.Z);
        assertThat(texts()).contains("Placed");
    }

    @Test
    void escapeLeavesTheTextAsItWas() {
        at(232, 232).doubleClickOn(MouseButton.PRIMARY);
        robot.write(" twice", 0);
        type(KeyCode.ESCAPE);

        assertThat(texts()).containsExactly("Placed", "Paid", "Sent");
        type(KeyCode.ESCAPE);
        assertThat(chosen().isEmpty()).isTrue();
    }

    @Test
    void aClickElsewhereKeepsWhatWasWritten() {
        at(232, 232).doubleClickOn(MouseButton.PRIMARY);
        robot.write(" twice", 0);
        at(700, 150).clickOn(MouseButton.PRIMARY);

        assertThat(texts()).contains("Placed twice");
    }

    @Test
    void aDragMovesANoteOnceAndUndoBringsItBack() {
        drag(232, 232, 432, 432);

        assertThat(place("Placed")).isEqualTo(new Bounds(400, 400, 64, 64));
        type(KeyCode.CONTROL, KeyCode.Z);
        assertThat(place("Placed")).isEqualTo(new Bounds(200, 200, 64, 64));
        type(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.Z);
        assertThat(place("Placed")).isEqualTo(new Bounds(400, 400, 64, 64));
    }

    @Test
    void anArrowIsPulledFromTheHandleOfAHoveredNote() {
        at(232, 232);
        WaitForAsyncUtils.sleep(400, java.util.concurrent.TimeUnit.MILLISECONDS);
        WaitForAsyncUtils.waitForFxEvents();
        window.picture("handles");
        drag(264, 232, 432, 232);

        assertThat(board().links().values())
                .singleElement()
                .satisfies(link -> {
                    assertThat(link.from()).isEqualTo(new NoteId("Placed"));
                    assertThat(link.to()).isEqualTo(new NoteId("Paid"));
                });
    }

    @Test
    void aMarqueeChoosesAndDeleteTakesDown() {
        drag(160, 160, 500, 290);
        assertThat(chosen().notes()).containsExactly(new NoteId("Paid"), new NoteId("Placed"));

        type(KeyCode.DELETE);
        assertThat(texts()).containsExactly("Sent");
    }

    @Test
    void arrowsNudgeWhatIsChosen() {
        at(232, 232).clickOn(MouseButton.PRIMARY);
        type(KeyCode.RIGHT);
        type(KeyCode.SHIFT, KeyCode.DOWN);

        assertThat(place("Placed")).isEqualTo(new Bounds(208, 264, 64, 64));
    }

    @Test
    void digitsTurnWhatIsChosenIntoAnotherKind() {
        at(232, 232).clickOn(MouseButton.PRIMARY);
        type(KeyCode.DIGIT4);

        assertThat(board().note(new NoteId("Placed")).orElseThrow().kind())
                .isEqualTo(NoteKind.AGGREGATE);
        assertThat(texts()).contains("Placed");
    }

    @Test
    void copiedNotesArePastedBesideTheirOriginals() {
        at(232, 232).clickOn(MouseButton.PRIMARY);
        type(KeyCode.CONTROL, KeyCode.C);
        type(KeyCode.CONTROL, KeyCode.V);
        type(KeyCode.CONTROL, KeyCode.V);

        assertThat(texts()).filteredOn("Placed"::equals).hasSize(3);
        assertThat(board().notes().values().stream().map(Note::bounds)).doesNotHaveDuplicates();
    }

    @Test
    void controlAndTheWheelZoomAtThePointer() {
        Point before =
                WallWindow.on(() -> window.session.cameraProperty().get())
                        .toWall(new Point(300, 300));

        window.run(() ->
                window.view.lookup(".wall-canvas").fireEvent(scroll(300, 300, 40, true, false)));

        var camera = WallWindow.on(() -> window.session.cameraProperty().get());
        assertThat(camera.zoom()).isCloseTo(1.1, within(1e-9));
        assertThat(camera.toWall(new Point(300, 300)).distanceTo(before)).isLessThan(1e-6);
    }

    @Test
    void inertiaAndEmptyStepsDoNotZoom() {
        window.run(() -> {
            window.view.lookup(".wall-canvas").fireEvent(scroll(300, 300, 40, true, true));
            window.view.lookup(".wall-canvas").fireEvent(scroll(300, 300, 0, true, false));
        });

        assertThat(WallWindow.on(() -> window.session.cameraProperty().get()).zoom()).isEqualTo(1);
    }

    private static ScrollEvent scroll(
            double x, double y, double dy, boolean ctrl, boolean inertia) {
        return new ScrollEvent(
                ScrollEvent.SCROLL,
                x,
                y,
                x,
                y,
                false,
                ctrl,
                false,
                false,
                false,
                inertia,
                0,
                dy,
                0,
                dy,
                ScrollEvent.HorizontalTextScrollUnits.NONE,
                0,
                ScrollEvent.VerticalTextScrollUnits.NONE,
                0,
                0,
                null);
    }

    @Test
    void nothingIsPaintedWhileNothingHappens() {
        WaitForAsyncUtils.sleep(500, java.util.concurrent.TimeUnit.MILLISECONDS);
        int before = WallWindow.on(() -> window.view.paints());

        WaitForAsyncUtils.sleep(1500, java.util.concurrent.TimeUnit.MILLISECONDS);

        assertThat(WallWindow.on(() -> window.view.paints())).isEqualTo(before);
    }

    @Test
    void spaceAndADragPushTheWall() {
        robot.press(KeyCode.SPACE);
        drag(232, 232, 332, 282);
        robot.release(KeyCode.SPACE);

        assertThat(place("Placed").x()).isEqualTo(200);
        assertThat(WallWindow.on(() -> window.session.cameraProperty().get()).x()).isEqualTo(-100);
        robot.write("Next", 0);
        type(KeyCode.ENTER);
        assertThat(texts()).contains("Next");
    }

    @Test
    void aKindDraggedFromThePaletteIsWrittenWhereItFalls() {
        Node policy = window.view.lookup("#kind-policy");
        Bounds button = bounds(policy);
        at(button.centre().x(), button.centre().y()).press(MouseButton.PRIMARY);
        at(300, 500);
        at(500, 500).release(MouseButton.PRIMARY);
        WaitForAsyncUtils.waitForFxEvents();
        robot.write("Whenever it rains", 0);
        type(KeyCode.ENTER);

        assertThat(board().note(WebShop.find(board(), "Whenever it rains")).orElseThrow().kind())
                .isEqualTo(NoteKind.POLICY);
    }

    @Test
    void anEmptyWallAsksTheFirstQuestion() {
        window = WallWindow.showing(Document.EMPTY, 900, 700);
        window.picture("empty");
        assertThat(robot.lookup(".empty-wall").<javafx.scene.Node>queryAll())
                .anyMatch(node -> node.isVisible());

        robot.write("Order placed", 0);
        type(KeyCode.ENTER);

        assertThat(texts()).containsExactly("Order placed");
        assertThat(robot.lookup(".empty-wall").<javafx.scene.Node>queryAll())
                .noneMatch(node -> node.isVisible());
    }
}
