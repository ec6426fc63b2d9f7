package dev.watershed.ui.shell;

import static dev.watershed.ui.shell.TestWindow.on;
import static org.assertj.core.api.Assertions.assertThat;

import dev.watershed.board.NoteId;
import dev.watershed.board.NoteKind;
import dev.watershed.canvas.Selection;
import dev.watershed.document.Shelves;
import dev.watershed.ui.session.Facilitation;
import dev.watershed.ui.session.Facilitation.Card;
import dev.watershed.ui.workshop.RoomOverlay;
import dev.watershed.workshop.Ballot;
import dev.watershed.workshop.Phase;
import dev.watershed.workshop.ReadyPlan;
import dev.watershed.workshop.Stand;
import dev.watershed.workshop.Walkthrough;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A facilitator leads a room in the real window.
class LeadingTest {

    @TempDir Path folder;
    private TestWindow test;

    @BeforeEach
    void openAWall() throws Exception {
        test = TestWindow.atTheStart(folder.resolve("state"), Locale.ENGLISH);
        test.openSample("web-shop");
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

    private void begin(ReadyPlan plan) {
        test.run(() -> lead().follow(plan.plan(), List.of("Jiyoung", "Tom", "Ana")));
    }

    @Test
    void aPlanIsChosenChangedAndBegun() throws Exception {
        test.click("#phase-plan");
        test.click("#plan-process_modelling");
        test.robot.doubleClickOn("#plan-minutes-0").write("12");
        test.robot.clickOn("#plan-people").write("Jiyoung, Tom");
        test.click("#plan-keep");

        assertThat(stand().plan().steps()).hasSize(5);
        assertThat(stand().current().minutes()).isEqualTo(12);
        assertThat(stand().people()).containsExactly("Jiyoung", "Tom");
        assertThat(test.text("#phase-name")).isEqualTo("Check-in");
        assertThat(test.text("#phase-time")).isEqualTo("12:00");
    }

    @Test
    void phasesFollowEachOtherAndEachLeavesASnapshot() throws Exception {
        begin(ReadyPlan.BIG_PICTURE);

        test.click("#phase-next");
        assertThat(stand().phase()).isEqualTo(Phase.EXPLORATION);
        assertThat(stand().silent()).isTrue();
        test.click("#phase-reveal");
        assertThat(stand().silent()).isFalse();
        test.click("#phase-plus-5");
        assertThat(test.text("#phase-time")).isEqualTo("45:00");
        test.click("#phase-pause");
        assertThat(stand().timer().runs()).isFalse();

        assertThat(lead().snapshots()).hasSize(1);
        assertThat(lead().snapshots().getFirst().phase()).contains(Phase.CHECK_IN);
    }

    @Test
    void inSilenceNobodyReadsTheWallBeforeTheReveal() throws Exception {
        begin(ReadyPlan.BIG_PICTURE);
        test.click("#phase-next");
        NoteId chosen = test.note("Order placed");
        test.run(() -> test.session().select(Selection.of(chosen)));

        var all = test.session().document().board().notes().keySet();
        assertThat(on(() -> RoomOverlay.inWindow(test.session()).emphasis().wordless()))
                .isEqualTo(all);
        assertThat(on(() -> RoomOverlay.onProjector(test.session()).emphasis().wordless()))
                .isEqualTo(all);
        test.find("#silence");
        test.click("#phase-reveal");
        assertThat(on(() -> RoomOverlay.inWindow(test.session()).emphasis().wordless())).isEmpty();
        assertThat(on(() -> RoomOverlay.onProjector(test.session()).emphasis().wordless()))
                .isEmpty();
    }

    @Test
    void thePaletteShowsWhatThePhaseHasIntroduced() throws Exception {
        begin(ReadyPlan.BIG_PICTURE);
        assertThat(test.robot.lookup("#kind-event").tryQuery()).isPresent();
        assertThat(test.robot.lookup("#kind-command").tryQuery()).isEmpty();

        test.run(() -> lead().introduce(NoteKind.COMMAND));

        assertThat(test.robot.lookup("#kind-command").tryQuery()).isPresent();
    }

    @Test
    void votesAreEnteredHiddenAndCounted() throws Exception {
        begin(ReadyPlan.BIG_PICTURE);
        test.run(() -> lead().show(Card.VOTE));
        test.click("#vote-open");
        NoteId chosen = test.note("Order placed");
        test.run(() -> test.session().select(Selection.of(chosen)));

        test.click("#vote-cast");
        test.click("#vote-cast");
        assertThat(lead().ballot().map(Ballot::result).orElseThrow()).isEmpty();
        test.click("#vote-close");

        assertThat(lead().ballot().map(Ballot::result).orElseThrow()).containsEntry(chosen, 2);
        assertThat(lead().ballot().orElseThrow().nonVoters()).containsExactly("Tom", "Ana");
    }

    @Test
    void theStoryIsToldWithAClicker() throws Exception {
        begin(ReadyPlan.BIG_PICTURE);
        test.run(() -> lead().tell(false));

        test.robot.push(KeyCode.PAGE_DOWN);
        test.robot.push(KeyCode.RIGHT);
        test.robot.push(KeyCode.PAGE_UP);
        assertThat(on(() -> lead().walkProperty().get().map(Walkthrough::at))).contains(1);

        test.robot.push(KeyCode.N);
        assertThat(on(() -> lead().walkProperty().get().flatMap(Walkthrough::narrator)))
                .contains("Tom");
        test.robot.push(KeyCode.ESCAPE);
        assertThat(on(() -> lead().walkProperty().get())).isEqualTo(Optional.empty());
    }

    @Test
    void everyHotspotIsListedAndAQuestionCanBeParked() throws Exception {
        test.run(() -> lead().show(Card.QUESTIONS));
        int hotspots = lead().questions().size();

        test.click("#park-question");
        test.robot.write("Which countries?").push(KeyCode.ENTER);

        assertThat(lead().questions()).hasSize(hotspots + 1);
        assertThat(test.session().document().shelf(Shelves.QUESTIONS)).hasSize(1);
    }

    @Test
    void aNoteTakenDownCanBePutUpAgain() throws Exception {
        NoteId gone = test.note("Order placed");
        test.run(() -> test.session().select(Selection.of(gone)));
        test.robot.push(KeyCode.DELETE);
        assertThat(test.session().document().board().note(gone)).isEmpty();

        test.run(() -> test.session().basket().putBack(test.session().basket().notes()));

        assertThat(test.session().document().board().note(gone)).isPresent();
        assertThat(test.session().basket().notes()).isEmpty();
    }

    @Test
    void aKindIsRenamedInTheLegend() throws Exception {
        test.run(() -> lead().show(Card.LEGEND));
        test.click("#legend-aggregate");
        test.robot.write("Rule").push(KeyCode.ENTER);

        assertThat(test.session().document().board().legend().of(NoteKind.AGGREGATE))
                .get()
                .extracting(entry -> entry.name())
                .isEqualTo("Rule");
    }

    @Test
    void aNamedSnapshotIsComparedWithNow() throws Exception {
        test.run(() -> lead().show(Card.SNAPSHOTS));
        test.click("#snapshot-name");
        test.robot.write("Before lunch");
        test.click("#snapshot-take");
        assertThat(lead().snapshots()).extracting(s -> s.name()).containsExactly("Before lunch");

        test.run(() -> {
            var before = lead().snapshots().getFirst();
            lead().contrastProperty()
                    .set(Optional.of(new Facilitation.Contrast(before, Optional.empty())));
        });

        test.find("#contrast-stop");
    }

    @Test
    void theProjectorShowsPhaseAndTime() throws Exception {
        begin(ReadyPlan.BIG_PICTURE);
        test.click("#projector");

        assertThat(test.text("#room-title")).isEqualTo("Check-in");
        assertThat(test.text("#room-time")).isEqualTo("15:00");
        test.run(() -> lead().tell(false));
        assertThat(test.text("#room-title")).isEqualTo("Explicit walk-through");
        test.robot.push(KeyCode.F5);
    }

    @Test
    void whatIsWrittenInTheRoomIsNotDisturbedByAWalkThrough() throws Exception {
        test.run(() -> lead().tell(false));
        test.robot.clickOn("#capture").write("Not now");

        assertThat(((TextInputControl) test.find("#capture")).getText()).isEqualTo("Not now");
        assertThat(on(() -> lead().walkProperty().get().map(Walkthrough::at))).contains(0);
    }

    @Test
    void whatIsLookedForIsFoundAndGoneThrough() throws Exception {
        test.robot.push(KeyCode.CONTROL, KeyCode.F);
        test.robot.clickOn("#find-field").write("order");
        String first = test.text("#find-count");
        test.robot.push(KeyCode.F3);

        assertThat(first).startsWith("1 of ");
        assertThat(test.text("#find-count")).startsWith("2 of ");
        test.robot.push(KeyCode.SHIFT, KeyCode.F3);
        assertThat(test.text("#find-count")).isEqualTo(first);
    }

    @Test
    void aPileAsksWhetherItIsTheSameThing() throws Exception {
        NoteId a = test.note("Order placed");
        NoteId b = test.note("Order confirmed");
        test.run(() -> test.session().select(Selection.ofNotes(List.of(a, b))));
        test.robot.push(KeyCode.CONTROL, KeyCode.G);
        test.click("#pile-word");

        assertThat(test.session().document().ties().values())
                .singleElement()
                .matches(tie -> !tie.together());
    }

    @Test
    void aMegabyteInTheCaptureLineIsRefusedInOneLine() throws Exception {
        test.run(() -> {
            ClipboardContent content = new ClipboardContent();
            content.putString("x".repeat(1_000_000));
            Clipboard.getSystemClipboard().setContent(content);
        });
        test.robot.clickOn("#capture").push(KeyCode.CONTROL, KeyCode.V);

        assertThat(((TextInputControl) test.find("#capture")).getText()).isEmpty();
        assertThat(on(() -> test.session().toastProperty().get().orElseThrow().text()))
                .contains("1000000");
    }

    @Test
    void aSlashLeadsToTheCaptureLine() throws Exception {
        test.robot.clickOn("#phase-menu").push(KeyCode.ESCAPE);
        test.run(() -> test.robot.lookup("#phase-plan").query().requestFocus());
        test.robot.push(KeyCode.SLASH);

        test.until(() -> test.robot.lookup("#capture").query().isFocused());
        assertThat(((TextInputControl) test.find("#capture")).getText()).isEmpty();
    }
}
