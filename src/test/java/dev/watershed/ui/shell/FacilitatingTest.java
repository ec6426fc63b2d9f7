package dev.watershed.ui.shell;

import static dev.watershed.ui.shell.TestWindow.on;
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
        test.run(() -> test.window.showWall(Samples.read("web-shop")));
        test.until(() -> test.window.session().isPresent());
        test.run(() -> lead().follow(ReadyPlan.BIG_PICTURE.plan(), List.of("Jiyoung", "Tom")));
    }

    @AfterEach
    void closeTheWindow() throws Exception {
        test.close();
    }

    private Facilitation lead() {
        return test.session().facilitation();
    }

    private Stand stand() {
        return lead().stand().orElseThrow();
    }

    @Test
    void aPhaseSetsPaletteLegendAndHowStrictlyTheWallIsRead() throws Exception {
        assertThat(stand().grammar()).isEqualTo(GrammarLevel.OFF);
        test.run(() -> lead().follow(ReadyPlan.PROCESS_MODELLING.plan(), List.of()));
        test.run(() ->
                lead().goTo(
                                stand().plan().steps().stream()
                                        .map(Step::phase)
                                        .toList()
                                        .indexOf(Phase.PROCESS)));
        assertThat(stand().phase()).isEqualTo(Phase.PROCESS);
        assertThat(stand().grammar()).isEqualTo(GrammarLevel.WARN);
        assertThat(stand().kinds()).contains(NoteKind.POLICY).doesNotContain(NoteKind.AGGREGATE);
        test.find("#kind-policy");
        assertThat(test.robot.lookup("#kind-aggregate").tryQuery()).isEmpty();

        test.run(() -> lead().show(Card.LEGEND));
        test.click("#introduce-aggregate");
        test.find("#kind-aggregate");
    }

    @Test
    void whatTheRoomCannotSettleGetsAnOwnerAndAState() throws Exception {
        NoteId hotspot = test.note("Who counts returns?");
        test.run(() -> lead().show(Card.QUESTIONS));
        test.click("#owner-" + hotspot.value());
        test.robot.write("Ana", 0).push(KeyCode.ENTER);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(question(hotspot).owner()).isEqualTo("Ana");
        assertThat(question(hotspot).status()).isEqualTo(OpenQuestion.Status.TAKEN);

        test.run(() -> lead().put(question(hotspot).now(OpenQuestion.Status.SETTLED)));
        test.run(() -> test.session().perform(new Edit.RewordNote(hotspot, "Who counts them?")));
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
        test.run(() -> lead().show(Card.VOTE));
        test.click("#vote-open");
        NoteId first = test.note("Order placed");
        test.run(() -> test.session().select(Selection.of(first)));
        test.click("#vote-cast");
        test.click("#vote-cast");
        test.run(() -> lead().put(lead().ballot().orElseThrow().takenBack("Jiyoung")));
        assertThat(lead().votes(first)).isZero();
        test.click("#vote-close");

        assertThat(lead().votes(first)).isEqualTo(1);
        Ballot closed = lead().ballot().orElseThrow();
        assertThat(closed.cast("Tom", first)).isEqualTo(closed);
        assertThat(closed.nonVoters()).containsExactly("Tom");
    }

    @Test
    void theRoomLooksAtAResultOrAHotspotButNeverAtAVoteThatIsBeingCast() throws Exception {
        test.run(() -> lead().show(Card.VOTE));
        test.click("#vote-open");
        NoteId first = test.note("Order placed");
        test.run(() -> test.session().select(Selection.of(first)));
        test.click("#vote-cast");
        assertThat(on(() -> lead().shownToTheRoom())).isEmpty();

        test.click("#vote-close");
        assertThat(on(() -> lead().shownToTheRoom()).map(Note::id)).contains(first);
        assertThat(on(() -> RoomOverlay.onProjector(test.session()).emphasis().current()))
                .contains(first);
        test.run(() -> lead().cardProperty().set(java.util.Optional.empty()));
        assertThat(on(() -> lead().shownToTheRoom())).isEmpty();
    }

    @Test
    void aDiscussionHasItsOwnClockAndThePhaseGoesOn() throws Exception {
        test.run(() -> lead().begin(Aside.DISCUSSION));
        assertThat(test.text("#phase-time")).isEqualTo("05:00");
        test.click("#phase-plus-1");
        assertThat(test.text("#phase-time")).isEqualTo("06:00");
        test.click("#phase-end-aside");

        assertThat(test.text("#phase-time")).isEqualTo("15:00");
    }

    @Test
    void theTimeIsKeptInTheFileAsADeadline() throws Exception {
        test.click("#phase-plus-5");
        Stand before = stand();

        byte[] file = StormWriter.bytes(test.session().document());
        Document again = StormReader.read(file).document();
        test.run(() -> test.window.showWall(again));

        assertThat(stand()).isEqualTo(before);
        assertThat(stand().timer().left(lead().now())).isEqualTo(Duration.ofMinutes(20));
    }

    @Test
    void anOldSnapshotIsComparedWithALaterOneAndOpenedAsACopy() throws Exception {
        int notes = test.session().document().board().notes().size();
        test.run(() -> lead().take("Before lunch"));
        NoteId gone = test.note("Order placed");
        test.run(() -> test.session().perform(new Edit.DeleteNotes(Set.of(gone))));
        test.run(() -> lead().take("After lunch"));
        test.run(() -> lead().show(Card.SNAPSHOTS));

        test.click("#compare-0");
        assertThat(test.text("#contrast-from")).startsWith("Before lunch");
        test.run(() -> {
            var to = (javafx.scene.control.MenuButton) test.robot.lookup("#contrast-to").query();
            to.getItems().getLast().fire();
        });
        assertThat(test.text("#contrast-to")).startsWith("After lunch");
        assertThat(test.robot.lookup("−  1 removed").queryAll()).isNotEmpty();
        test.click("#contrast-stop");

        test.run(() -> {
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
