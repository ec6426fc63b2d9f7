package dev.watershed.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import dev.watershed.board.GrammarLevel;
import dev.watershed.board.Note;
import dev.watershed.board.NoteId;
import dev.watershed.board.NoteKind;
import dev.watershed.canvas.Selection;
import dev.watershed.document.Document;
import dev.watershed.document.Edit;
import dev.watershed.storage.StormReader;
import dev.watershed.storage.StormWriter;
import dev.watershed.ui.session.Facilitation;
import dev.watershed.ui.session.Facilitation.Card;
import dev.watershed.ui.workshop.RoomOverlay;
import dev.watershed.workshop.Aside;
import dev.watershed.workshop.Ballot;
import dev.watershed.workshop.OpenQuestion;
import dev.watershed.workshop.Phase;
import dev.watershed.workshop.ReadyPlan;
import dev.watershed.workshop.Stand;
import dev.watershed.workshop.Step;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Callable;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.util.WaitForAsyncUtils;

/// What a facilitator leaves behind: questions with owners, votes, snapshots, time that is kept.
class FacilitatingTest {

    @TempDir Path folder;
    private TestWindow test;

    @BeforeEach
    void openAWall() throws Exception {
        test = TestWindow.atTheStart(folder.resolve("state"), Locale.ENGLISH);
        run(() -> test.window.showWall(Samples.read("web-shop")));
        test.until(() -> test.window.session().isPresent());
        run(() -> lead().follow(ReadyPlan.BIG_PICTURE.plan(), List.of("Jiyoung", "Tom")));
    }

    @AfterEach
    void closeTheWindow() throws Exception {
        test.close();
    }

    private static <T> T on(Callable<T> what) {
        return WaitForAsyncUtils.waitForAsyncFx(20_000, what);
    }

    private void run(Runnable what) {
        on(() -> {
            what.run();
            return true;
        });
        WaitForAsyncUtils.waitForFxEvents();
    }

    private Facilitation lead() {
        return test.session().facilitation();
    }

    private Stand stand() {
        return lead().stand().orElseThrow();
    }

    private NoteId note(String text) {
        return test.session().document().board().notesInTimeline().stream()
                .filter(note -> note.oneLine().equals(text))
                .map(Note::id)
                .findFirst()
                .orElseThrow();
    }

    private String text(String query) throws Exception {
        return ((Labeled) test.find(query)).getText();
    }

    @Test
    void aPhaseSetsPaletteLegendAndHowStrictlyTheWallIsRead() throws Exception {
        assertThat(stand().grammar()).isEqualTo(GrammarLevel.OFF);
        run(() -> lead().follow(ReadyPlan.PROCESS_MODELLING.plan(), List.of()));
        run(() ->
                lead().goTo(stand().plan().steps().stream().map(Step::phase).toList()
                                .indexOf(Phase.PROCESS)));
        assertThat(stand().phase()).isEqualTo(Phase.PROCESS);
        assertThat(stand().grammar()).isEqualTo(GrammarLevel.WARN);
        assertThat(stand().kinds()).contains(NoteKind.POLICY).doesNotContain(NoteKind.AGGREGATE);
        test.find("#kind-policy");
        assertThat(test.robot.lookup("#kind-aggregate").tryQuery()).isEmpty();

        run(() -> lead().show(Card.LEGEND));
        test.click("#introduce-aggregate");
        test.find("#kind-aggregate");
    }

    @Test
    void whatTheRoomCannotSettleGetsAnOwnerAndAState() throws Exception {
        NoteId hotspot = note("Who counts returns?");
        run(() -> lead().show(Card.QUESTIONS));
        test.click("#owner-" + hotspot.value());
        test.robot.write("Ana", 0).push(KeyCode.ENTER);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(question(hotspot).owner()).isEqualTo("Ana");
        assertThat(question(hotspot).status()).isEqualTo(OpenQuestion.Status.TAKEN);

        run(() -> lead().put(question(hotspot).now(OpenQuestion.Status.SETTLED)));
        run(() -> test.session().perform(new Edit.RewordNote(hotspot, "Who counts them?")));
        assertThat(question(hotspot).question()).isEqualTo("Who counts them?");
        assertThat(question(hotspot).status()).isEqualTo(OpenQuestion.Status.SETTLED);
    }

    private OpenQuestion question(NoteId hotspot) {
        return lead().questions().stream()
                .filter(q -> q.hotspot().filter(hotspot::equals).isPresent())
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aVoteShowsNothingBeforeItIsClosedAndATakenBackOneDoesNotCount() throws Exception {
        run(() -> lead().show(Card.VOTE));
        test.click("#vote-open");
        NoteId first = note("Order placed");
        run(() -> test.session().select(Selection.of(first)));
        test.click("#vote-cast");
        test.click("#vote-cast");
        run(() -> lead().put(lead().ballot().orElseThrow().takenBack("Jiyoung")));
        assertThat(lead().votes(first)).isZero();
        test.click("#vote-close");

        assertThat(lead().votes(first)).isEqualTo(1);
        Ballot closed = lead().ballot().orElseThrow();
        assertThat(closed.cast("Tom", first)).isEqualTo(closed);
        assertThat(closed.nonVoters()).containsExactly("Tom");
    }

    @Test
    void theRoomLooksAtAResultOrAHotspotButNeverAtAVoteThatIsBeingCast() throws Exception {
        run(() -> lead().show(Card.VOTE));
        test.click("#vote-open");
        NoteId first = note("Order placed");
        run(() -> test.session().select(Selection.of(first)));
        test.click("#vote-cast");
        assertThat(on(() -> lead().shownToTheRoom())).isEmpty();

        test.click("#vote-close");
        assertThat(on(() -> lead().shownToTheRoom()).map(Note::id)).contains(first);
        assertThat(on(() -> RoomOverlay.onProjector(test.session()).emphasis().current()))
                .contains(first);
        run(() -> lead().cardProperty().set(java.util.Optional.empty()));
        assertThat(on(() -> lead().shownToTheRoom())).isEmpty();
    }

    @Test
    void aDiscussionHasItsOwnClockAndThePhaseGoesOn() throws Exception {
        run(() -> lead().begin(Aside.DISCUSSION));
        assertThat(text("#phase-time")).isEqualTo("05:00");
        test.click("#phase-plus-1");
        assertThat(text("#phase-time")).isEqualTo("06:00");
        test.click("#phase-end-aside");

        assertThat(text("#phase-time")).isEqualTo("15:00");
    }

    @Test
    void theTimeIsKeptInTheFileAsADeadline() throws Exception {
        test.click("#phase-plus-5");
        Stand before = stand();

        byte[] file = StormWriter.bytes(test.session().document());
        Document again = StormReader.read(file).document();
        run(() -> test.window.showWall(again));

        assertThat(stand()).isEqualTo(before);
        assertThat(stand().timer().left(lead().now())).isEqualTo(Duration.ofMinutes(20));
    }

    @Test
    void anOldSnapshotIsComparedWithALaterOneAndOpenedAsACopy() throws Exception {
        int notes = test.session().document().board().notes().size();
        run(() -> lead().take("Before lunch"));
        NoteId gone = note("Order placed");
        run(() -> test.session().perform(new Edit.DeleteNotes(Set.of(gone))));
        run(() -> lead().take("After lunch"));
        run(() -> lead().show(Card.SNAPSHOTS));

        test.click("#compare-0");
        assertThat(text("#contrast-from")).startsWith("Before lunch");
        run(() -> {
            var to = (javafx.scene.control.MenuButton) test.robot.lookup("#contrast-to").query();
            to.getItems().getLast().fire();
        });
        assertThat(text("#contrast-to")).startsWith("After lunch");
        assertThat(test.robot.lookup("−  1 removed").queryAll()).isNotEmpty();
        test.click("#contrast-stop");

        run(() -> {
            var copy = (javafx.scene.control.Button) test.robot.lookup("#copy-0").query();
            copy.fire();
        });
        if (test.robot.lookup("#leave-discard").tryQuery().isPresent()) {
            test.click("#leave-discard");
        }
        test.until(() -> test.session().document().title().contains("Before lunch"));
        assertThat(test.session().document().board().notes()).hasSize(notes);
        assertThat(test.session().document().board().note(gone)).isPresent();
    }
}
