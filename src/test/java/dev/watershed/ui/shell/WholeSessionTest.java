package dev.watershed.ui.shell;

import static dev.watershed.ui.shell.TestWindow.on;
import static org.assertj.core.api.Assertions.assertThat;

import dev.watershed.board.Board;
import dev.watershed.board.Note;
import dev.watershed.board.NoteId;
import dev.watershed.canvas.Camera;
import dev.watershed.document.Document;
import dev.watershed.document.Evolution;
import dev.watershed.geometry.Bounds;
import dev.watershed.geometry.Point;
import dev.watershed.journal.Transaction;
import dev.watershed.ui.session.Facilitation.Card;
import dev.watershed.workshop.Ballot;
import dev.watershed.workshop.Phase;
import java.nio.file.Path;
import java.util.Locale;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.robot.Motion;
import org.testfx.util.WaitForAsyncUtils;

/// A short workshop in the real window, from the first note to the vote.
class WholeSessionTest {

    @TempDir Path folder;
    private TestWindow test;

    @BeforeEach
    void openAnEmptyWall() throws Exception {
        test = TestWindow.atTheStart(folder.resolve("state"), Locale.ENGLISH);
        test.robot.push(KeyCode.CONTROL, KeyCode.N);
        test.until(() -> test.window.session().isPresent());
        test.robot.clickOn("#capture");
    }

    @AfterEach
    void closeTheWindow() throws Exception {
        test.robot.release(new KeyCode[0]);
        test.robot.release(new MouseButton[0]);
        test.close();
    }

    private Board board() {
        return on(() -> test.session().document().board());
    }

    private Note note(String text) {
        return board().notes().values().stream()
                .filter(note -> note.text().equals(text))
                .findFirst()
                .orElseThrow(() -> new AssertionError(text + " not in " + texts()));
    }

    private java.util.List<String> texts() {
        return board().notesInTimeline().stream().map(Note::text).toList();
    }

    /// The middle of a note on the screen.
    private Point2D screen(String text) {
        Bounds bounds = note(text).bounds();
        return on(() -> {
            Camera camera = test.session().cameraProperty().get();
            Point at = camera.toScreen(bounds.centre());
            Node wall = test.robot.lookup(".wall-view").query();
            return wall.localToScreen(at.x(), at.y());
        });
    }

    private void capture(String korean) {
        Hangul.compose(test, korean);
        test.push(KeyCode.ENTER);
    }

    @Test
    void aTeamTellsMovesUndoesAndVotes() throws Exception {
        capture("주문 접수됨");
        capture("결제 완료");
        test.robot.write("Parcel sent", 0);
        test.push(KeyCode.ENTER);
        assertThat(texts()).containsExactly("주문 접수됨", "결제 완료", "Parcel sent");

        Point2D from = screen("결제 완료");
        test.robot.moveTo(from, Motion.DIRECT).press(MouseButton.PRIMARY);
        test.robot.moveTo(from.add(40, 80), Motion.DIRECT);
        test.robot.moveTo(from.add(80, 160), Motion.DIRECT).release(MouseButton.PRIMARY);
        WaitForAsyncUtils.waitForFxEvents();
        Bounds moved = note("결제 완료").bounds();
        assertThat(moved.y()).isGreaterThan(note("주문 접수됨").bounds().y() + 100);
        test.push(KeyCode.CONTROL, KeyCode.Z);
        assertThat(note("결제 완료").bounds().y()).isEqualTo(note("주문 접수됨").bounds().y());
        test.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.Z);
        assertThat(note("결제 완료").bounds()).isEqualTo(moved);

        runAPhase();
        vote();
        assertThat(replayed()).isEqualTo(on(() -> test.session().document()));
    }

    private void runAPhase() throws Exception {
        test.click("#phase-plan");
        test.click("#plan-big_picture");
        test.robot.clickOn("#plan-people").write("Jiyoung, Tom", 0);
        test.click("#plan-keep");
        test.click("#phase-next");
        assertThat(test.session().facilitation().stand().orElseThrow().phase())
                .isEqualTo(Phase.EXPLORATION);
        test.robot.clickOn("#capture");
        capture("환불하다");
        test.click("#phase-reveal");
        test.click("#phase-next");
        assertThat(test.session().facilitation().snapshots()).hasSize(2);
    }

    private void vote() throws Exception {
        on(() -> {
            test.session().facilitation().show(Card.VOTE);
            return true;
        });
        test.click("#vote-open");
        test.robot.clickOn(screen("결제 완료"));
        test.click("#vote-cast");
        test.click("#vote-close");

        NoteId voted = note("결제 완료").id();
        Ballot ballot = test.session().facilitation().ballot().orElseThrow();
        assertThat(ballot.result()).containsEntry(voted, 1);
        assertThat(ballot.nonVoters()).containsExactly("Tom");
    }

    @Test
    void theFirstComposedLetterOpensTheChosenNoteAndNothingIsLost() throws Exception {
        capture("주문");
        test.robot.clickOn(screen("주문"));
        Hangul.compose(test, " 접수됨");
        test.push(KeyCode.ENTER);

        assertThat(texts()).containsExactly("주문 접수됨");
        test.push(KeyCode.CONTROL, KeyCode.Z);
        assertThat(texts()).containsExactly("주문");
    }

    @Test
    void nothingIsPutUpInTheMiddleOfASyllable() throws Exception {
        Hangul.compose(test, "주");
        assertThat(texts()).isEmpty();
        assertThat(
                        on(() ->
                                ((javafx.scene.control.TextInputControl)
                                                test.robot.lookup("#capture").query())
                                        .getText()))
                .isEqualTo("주");
    }

    /// The wall as the journal tells it from the beginning.
    private Document replayed() {
        return on(() -> {
            var journal = test.session().journal();
            Document told = journal.at(0);
            for (Transaction transaction : journal.transactions()) {
                told = Evolution.evolve(told, transaction.changes());
            }
            return told;
        });
    }
}
