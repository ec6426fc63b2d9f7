package dev.watershed.ui.shell;

import static dev.watershed.ui.shell.TestWindow.on;
import static org.assertj.core.api.Assertions.assertThat;

import dev.watershed.board.Board;
import dev.watershed.board.Note;
import dev.watershed.board.NoteId;
import dev.watershed.board.NoteKind;
import dev.watershed.canvas.Selection;
import dev.watershed.workshop.Ballot;
import dev.watershed.workshop.Stand;
import dev.watershed.workshop.Walkthrough;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.AccessibleAttribute;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.util.WaitForAsyncUtils;

/// Everything a facilitator does, without touching the pointer once.
class KeyboardAloneTest {

    private static final int MOST_TABS = 80;

    @TempDir Path folder;
    private TestWindow test;

    @BeforeEach
    void openAnEmptyWall() throws Exception {
        test = TestWindow.atTheStart(folder.resolve("state"), Locale.ENGLISH);
        test.push(KeyCode.CONTROL, KeyCode.N);
        test.until(() -> test.window.session().isPresent());
        test.until(() -> test.robot.lookup("#capture").query().isFocused());
    }

    @AfterEach
    void closeTheWindow() throws Exception {
        test.robot.release(new KeyCode[0]);
        test.close();
    }

    private void write(String text) {
        test.robot.write(text, 0);
        WaitForAsyncUtils.waitForFxEvents();
    }

    private void capture(String text) {
        write(text);
        test.push(KeyCode.ENTER);
    }

    /// Ctrl K, the name of what is to be done, Enter.
    private void command(String name) throws Exception {
        test.push(KeyCode.CONTROL, KeyCode.K);
        test.find("#palette-field");
        write(name);
        test.push(KeyCode.ENTER);
    }

    /// Tab until the keyboard has come to a node.
    private void tabTo(String query) throws Exception {
        test.find(query);
        for (int i = 0; i < MOST_TABS; i++) {
            if (on(() -> test.robot.lookup(query).query().isFocused())) {
                return;
            }
            test.push(KeyCode.TAB);
        }
        throw new AssertionError("Tab never comes to " + query + " from " + focus());
    }

    private Node focus() {
        return on(() -> test.stage.getScene().getFocusOwner());
    }

    /// F6 until the keyboard is in the inspector.
    private void toTheInspector() {
        for (int i = 0; i < 6 && !isInspector(focus()); i++) {
            test.push(KeyCode.F6);
        }
        assertThat(isInspector(focus())).isTrue();
    }

    private static boolean isInspector(Node node) {
        return node != null && ("inspector".equals(node.getId()) || isInspector(node.getParent()));
    }

    private void toTheWall() {
        for (int i = 0; i < 6 && !"capture".equals(focus().getId()); i++) {
            test.push(KeyCode.F6);
        }
    }

    private Board board() {
        return on(() -> test.session().document().board());
    }

    private List<String> texts() {
        return board().notesInTimeline().stream().map(Note::text).toList();
    }

    private List<String> chosen() {
        return on(() -> test.session().selection().notesOn(board())).stream()
                .map(Note::text)
                .toList();
    }

    private Note note(String text) {
        return board().notes().values().stream()
                .filter(note -> note.text().equals(text))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void notesAreWrittenChosenMovedLinkedAndTakenDown() throws Exception {
        capture("Order placed");
        test.push(KeyCode.TAB);
        capture("Ship order");
        test.push(KeyCode.ALT, KeyCode.DIGIT1);
        capture("Order shipped");
        assertThat(note("Ship order").kind()).isEqualTo(NoteKind.COMMAND);

        test.push(KeyCode.ALT, KeyCode.LEFT);
        assertThat(chosen()).containsExactly("Order shipped");
        test.push(KeyCode.ALT, KeyCode.LEFT);
        assertThat(chosen()).containsExactly("Ship order");
        test.push(KeyCode.SHIFT, KeyCode.ALT, KeyCode.RIGHT);
        assertThat(chosen()).containsExactly("Ship order", "Order shipped");
        test.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.L);
        assertThat(board().links()).hasSize(1);

        double x = note("Ship order").bounds().x();
        test.push(KeyCode.RIGHT);
        assertThat(note("Ship order").bounds().x()).isEqualTo(x + 8);
        test.push(KeyCode.ESCAPE);
        assertThat(chosen()).isEmpty();

        test.push(KeyCode.ALT, KeyCode.LEFT);
        test.push(KeyCode.F2);
        write(" twice");
        test.push(KeyCode.ENTER);
        assertThat(texts()).contains("Order shipped twice");
        test.push(KeyCode.DELETE);
        assertThat(texts()).doesNotContain("Order shipped twice");
        test.push(KeyCode.CONTROL, KeyCode.Z);
        assertThat(texts()).contains("Order shipped twice");
        assertThat(board().links()).hasSize(1);
    }

    @Test
    void ctrlAndADigitOpenTheLenses() throws Exception {
        List<String> opened = new ArrayList<>();
        for (KeyCode digit :
                List.of(KeyCode.DIGIT2, KeyCode.DIGIT7, KeyCode.DIGIT8, KeyCode.DIGIT1)) {
            test.push(KeyCode.CONTROL, digit);
            opened.add(on(() -> test.session().lensProperty().get()));
        }

        assertThat(opened).containsExactly("words", "decisions", "report", "storm");
    }

    @Test
    void aDigitThatChangesTheKindOfANoteIsNotWrittenOnIt() throws Exception {
        capture("Order placed");
        test.push(KeyCode.ALT, KeyCode.LEFT);
        test.push(KeyCode.DIGIT3);
        test.push(KeyCode.ENTER);
        test.push(KeyCode.ENTER);

        assertThat(note("Order placed").kind()).isEqualTo(NoteKind.POLICY);
    }

    @Test
    void theOtherEndOfAnArrowIsFoundByItsWords() throws Exception {
        capture("Order placed");
        capture("Parcel sent");
        test.push(KeyCode.ALT, KeyCode.LEFT);
        test.push(KeyCode.ALT, KeyCode.LEFT);
        test.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.L);
        test.find("#palette-field");
        write("parc");
        test.push(KeyCode.ENTER);

        assertThat(board().links().values())
                .singleElement()
                .matches(l -> l.from().equals(note("Order placed").id()))
                .matches(l -> l.to().equals(note("Parcel sent").id()));
        command("choose the arrows");
        test.push(KeyCode.DELETE);
        assertThat(board().links()).isEmpty();
    }

    @Test
    void lanesPivotalEventsAndPilesAreMade() throws Exception {
        capture("Order placed");
        capture("Order set");
        command("put up a lane");
        write("Shop");
        test.push(KeyCode.ENTER);
        assertThat(board().lanes().values())
                .extracting(lane -> lane.name())
                .containsExactly("Shop");

        test.push(KeyCode.ALT, KeyCode.LEFT);
        command("put up a pivotal event");
        assertThat(board().pivots().values())
                .singleElement()
                .matches(pivot -> pivot.event().isPresent());

        test.push(KeyCode.CONTROL, KeyCode.A);
        test.push(KeyCode.CONTROL, KeyCode.G);
        command("only the same word");
        assertThat(on(() -> test.session().document().ties().values()))
                .singleElement()
                .matches(tie -> !tie.together());
    }

    @Test
    void aSessionIsPlannedLedAndVotedIn() throws Exception {
        capture("Order placed");
        capture("Parcel sent");
        command("session plan");
        tabTo("#plan-big_picture");
        test.push(KeyCode.SPACE);
        tabTo("#plan-people");
        write("Jiyoung, Tom");
        tabTo("#plan-keep");
        test.push(KeyCode.SPACE);
        assertThat(stand().people()).containsExactly("Jiyoung", "Tom");

        command("five minutes more");
        assertThat(stand().timer().given()).isEqualTo(Duration.ofMinutes(20));
        command("pause the clock");
        assertThat(stand().timer().runs()).isFalse();
        command("next phase");
        assertThat(stand().step()).isEqualTo(1);
        command("reveal");
        assertThat(stand().silent()).isFalse();

        command("vote");
        toTheInspector();
        tabTo("#vote-open");
        test.push(KeyCode.SPACE);
        toTheWall();
        test.push(KeyCode.ALT, KeyCode.LEFT);
        toTheInspector();
        tabTo("#vote-cast");
        test.push(KeyCode.SPACE);
        test.push(KeyCode.SPACE);
        tabTo("#vote-close");
        test.push(KeyCode.SPACE);

        Ballot ballot = test.session().facilitation().ballot().orElseThrow();
        assertThat(ballot.result().values()).containsExactly(2);
        assertThat(ballot.nonVoters()).containsExactly("Tom");
    }

    private Stand stand() {
        return on(() -> test.session().facilitation().stand().orElseThrow());
    }

    @Test
    void theStoryIsToldFromTheFirstNoteToTheLast() throws Exception {
        capture("Order placed");
        capture("Parcel sent");
        command("explicit walk");
        test.push(KeyCode.RIGHT);
        assertThat(on(() -> test.session().facilitation().walkProperty().get()))
                .map(Walkthrough::at)
                .contains(1);
        test.push(KeyCode.ESCAPE);
        assertThat(on(() -> test.session().facilitation().walkProperty().get()))
                .isEqualTo(Optional.empty());
    }

    @Test
    void aScreenReaderHearsTheChosenNoteAndWhatStandsRoundIt() throws Exception {
        capture("Order placed");
        capture("Payment captured");
        capture("Parcel sent");
        NoteId middle = note("Payment captured").id();
        on(() -> {
            test.session().select(Selection.of(middle));
            return true;
        });
        WaitForAsyncUtils.waitForFxEvents();

        String told =
                "Event: Payment captured. Lane: none. Left: Order placed. Right: Parcel sent."
                        + " Above: nothing. Below: nothing.";
        assertThat(heard(test.robot.lookup(".wall-view").query())).isEqualTo(told);
        assertThat(focus().getAccessibleText()).isEqualTo(told);

        test.push(KeyCode.ALT, KeyCode.RIGHT);
        assertThat(focus().getAccessibleText()).startsWith("Event: Parcel sent.");
        test.push(KeyCode.CONTROL, KeyCode.L);
        assertThat(heard(test.robot.lookup(".wall-view").query())).endsWith("Locked.");
    }

    private static String heard(Node node) {
        return (String) on(() -> node.queryAccessibleAttribute(AccessibleAttribute.TEXT));
    }
}
