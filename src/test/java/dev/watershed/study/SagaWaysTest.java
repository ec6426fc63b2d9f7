package dev.watershed.study;

import static org.assertj.core.api.Assertions.assertThat;

import dev.watershed.board.NoteId;
import dev.watershed.board.NoteKind;
import dev.watershed.data.saga.Deed;
import dev.watershed.data.saga.Hearing;
import dev.watershed.data.saga.Notice;
import dev.watershed.data.saga.Patience;
import dev.watershed.data.saga.Saga;
import dev.watershed.data.saga.SagaId;
import dev.watershed.data.saga.Step;
import dev.watershed.data.saga.Undo;
import dev.watershed.document.Document;
import dev.watershed.document.Edit;
import dev.watershed.document.Shelves;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/// Every finding about a saga has ways out, and each settles it on the train trip.
class SagaWaysTest {

    private static final Patience PATIENT = new Patience(10, 2, true);

    private Document trip() throws Exception {
        return new Trips().trip();
    }

    private static Step step(String id, String service) {
        return Step.of(id, service, Deed.named(id))
                .undoneBy(Deed.named("Undo " + id), Undo.EASY)
                .with(PATIENT)
                .with(new Notice(Hearing.LATER, "Support"));
    }

    private static Saga saga(String id, Step... steps) {
        return new Saga(new SagaId(id), "Trip " + id, "Traveller", "", List.of(steps), "");
    }

    private Document keeping(Saga... sagas) throws Exception {
        Document document = trip();
        for (Saga saga : sagas) {
            document = new Trips().perform(document, new Edit.Shelve<>(Shelves.SAGAS, saga));
        }
        return document;
    }

    private static List<String> keys(List<WayOut> ways) {
        return ways.stream().map(w -> w.name().key().substring("study.way.".length())).toList();
    }

    private List<String> settled(Document document, String rule) throws Exception {
        return keys(new Trips().settled(document, "data.saga-" + rule));
    }

    @Test
    void aSilentCompensationIsToldToSomebody() throws Exception {
        assertThat(settled(trip(), "undo-fails-silently")).containsExactly("tell", "tell");
    }

    @Test
    void aSagaThatWaitsForEverStopsWaiting() throws Exception {
        assertThat(settled(trip(), "waits-for-ever")).containsExactly("stop-waiting");
    }

    @Test
    void aStepWithoutAWayBackGetsOneOrBecomesThePivot() throws Exception {
        Step bare =
                Step.of("alert", "Alert", Deed.of(new NoteId("al-set"), "Set alert"))
                        .with(PATIENT)
                        .with(new Notice(Hearing.LATER, "Support"));
        Saga saga = saga("back", step("reserve", "Reservation"), bare, step("pay", "Wallet"));

        assertThat(settled(keeping(saga), "no-way-back")).contains("compensate", "only-forward");
    }

    @Test
    void aNewCompensationHangsOnTheWallAndInTheSaga() throws Exception {
        Step bare =
                Step.of("alert", "Alert", Deed.of(new NoteId("al-set"), "Set alert")).with(PATIENT);
        Document before =
                keeping(saga("hung", step("reserve", "Reservation"), bare, step("pay", "Wallet")));
        WayOut compensate =
                new WaysOut(
                                Study.of(before),
                                new java.util.ArrayDeque<>(List.of("a", "b", "c"))::poll)
                        .of(Trips.finding(before, "data.saga-no-way-back").orElseThrow())
                        .getFirst();

        Document after = new Trips().perform(before, compensate.edit());

        assertThat(after.board().notes()).hasSize(before.board().notes().size() + 1);
        Deed undo =
                after.shelf(Shelves.SAGAS).get("hung").steps().get(1).compensation().orElseThrow();
        assertThat(after.board().note(undo.note().orElseThrow()).orElseThrow().kind())
                .isEqualTo(NoteKind.COMMAND);
        assertThat(after.contextHolding(undo.note().orElseThrow()).orElseThrow().name())
                .isEqualTo("Alert");
    }

    @Test
    void behindThePivotOneAsksAgain() throws Exception {
        Step pivot = step("pay", "Wallet").withUndo(Undo.NONE);
        Step impatient = step("alert", "Alert").with(new Patience(10, 0, false));

        assertThat(settled(keeping(saga("on", pivot, impatient)), "no-way-on"))
                .containsExactly("ask-again");
    }

    @Test
    void whatIsHardToUndoIsDoneLater() throws Exception {
        Saga saga =
                saga(
                        "late",
                        step("pay", "Wallet").withUndo(Undo.HARD),
                        step("reserve", "Reservation"),
                        step("alert", "Alert"));

        assertThat(settled(keeping(saga), "could-come-later")).containsExactly("better-order");
    }

    @Test
    void aRingLosesOneOfItsNeeds() throws Exception {
        Saga saga =
                saga(
                        "ring",
                        step("a", "Alert").needing(Set.of("b")),
                        step("b", "Wallet").needing(Set.of("a")));

        assertThat(settled(keeping(saga), "cycle")).contains("need-less");
    }

    @Test
    void aStepBeforeWhatItNeedsIsPutBehindIt() throws Exception {
        Saga saga = saga("early", step("a", "Alert").needing(Set.of("b")), step("b", "Wallet"));

        assertThat(settled(keeping(saga), "needs-later"))
                .containsExactly("better-order", "need-less");
    }

    @Test
    void aStepThatUndoesItselfGetsAWayBackOfItsOwn() throws Exception {
        Step self = step("a", "Alert").undoneBy(Deed.named("a"), Undo.EASY);

        assertThat(settled(keeping(saga("self", self, step("b", "Wallet"))), "undoes-itself"))
                .containsExactly("compensate", "no-undo");
    }

    @Test
    void aSagaWithoutStepsIsForgotten() throws Exception {
        assertThat(settled(keeping(saga("empty")), "no-steps")).containsExactly("forget-saga");
    }

    @Test
    void aSagaThatCallsItselfEndsBefore() throws Exception {
        Saga saga = saga("again", step("a", "Alert"), step("Trip again", "Wallet"));

        assertThat(settled(keeping(saga), "calls-itself")).containsExactly("end-before");
    }

    @Test
    void aSagaTheTeamHasWrittenIsCheckedOnAnEmptyWall() throws Exception {
        Document wall =
                new Trips()
                        .perform(Document.EMPTY, new Edit.Shelve<>(Shelves.SAGAS, saga("empty")));

        assertThat(Study.of(wall).findings())
                .extracting(f -> f.rule().value())
                .containsExactly("data.saga-no-steps");
        assertThat(Study.of(Document.EMPTY).findings()).isEmpty();
    }

    @Test
    void whatTakesBackIsNotTakenBack() throws Exception {
        Saga saga = saga("one", step("a", "Alert"), step("b", "Wallet"));
        Saga other = saga("two", step("Undo a", "Alert"), step("c", "Wallet"));

        assertThat(settled(keeping(saga, other), "undo-of-undo")).containsExactly("last-word");
    }

    @Test
    void sagasThatLockEachOtherOutCloseThingsInOneOrder() throws Exception {
        Step stock = step("a", "Alert").holding("Stock");
        Step order = step("b", "Wallet").holding("Order");
        Saga one = saga("x", stock, order);
        Saga two =
                saga(
                        "y",
                        step("c", "Wallet").holding("Order"),
                        step("d", "Alert").holding("Stock"));

        assertThat(settled(keeping(one, two), "lock-out"))
                .containsExactly("one-order", "one-order");
    }
}
