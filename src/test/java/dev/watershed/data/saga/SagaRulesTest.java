package dev.watershed.data.saga;

import static org.assertj.core.api.Assertions.assertThat;

import dev.watershed.finding.Finding;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SagaRulesTest {

    @Test
    void aSagaWithoutStepsIsNamed() {
        assertThat(rules(Sagas.trip().with(List.of()))).containsExactly("data.saga-no-steps");
    }

    @Test
    void aStepBeforeTheLastNeedsAWayBack() {
        Step silent = Sagas.step("alert", "Alert", "x").withoutCompensation();
        Saga saga =
                Sagas.chain(
                        "Trip",
                        Sagas.step("reserve", "Reservation", "cancel"),
                        silent,
                        Sagas.step("pay", "Wallet", "refund"));

        assertThat(rules(saga)).contains("data.saga-no-way-back");
        assertThat(rules(Sagas.trip())).doesNotContain("data.saga-no-way-back");
    }

    @Test
    void aCompensationThatFailsUnheardIsNamed() {
        Saga trip = Sagas.trip();
        Saga silent = trip.with(trip.steps().stream().map(s -> s.with(Notice.NONE)).toList());

        assertThat(rules(silent)).contains("data.saga-undo-fails-silently");
        assertThat(rules(trip)).doesNotContain("data.saga-undo-fails-silently");
    }

    @Test
    void whatCannotBeUndoneComesAsLateAsItMay() {
        Finding finding = finding(Sagas.checkOut(), "data.saga-could-come-later");

        assertThat(finding.message().inEnglish())
                .contains("capturePayment could come later")
                .contains("1 now, 0 then");
        assertThat(BetterOrder.of(Sagas.checkOut()).orElseThrow().steps())
                .extracting(Step::id)
                .containsExactly(
                        "placeOrder",
                        "reserveStock",
                        "packParcel",
                        "capturePayment",
                        "confirmOrder");
    }

    @Test
    void theBetterOrderKeepsEveryStepBehindWhatItNeeds() {
        Saga saga =
                Sagas.chain(
                        "Trip",
                        Sagas.step("pay", "Wallet", "refund").withUndo(Undo.HARD),
                        Sagas.step("alert", "Alert", "cancel").needing(Set.of("pay")),
                        Sagas.step("reserve", "Reservation", "cancel"));

        assertThat(BetterOrder.of(saga).orElseThrow().steps())
                .extracting(Step::id)
                .containsExactly("reserve", "pay", "alert");
    }

    @Test
    void aLongSagaGetsABetterOrderToo() {
        Saga saga = Sagas.ofLength(20);
        List<Step> steps = new java.util.ArrayList<>(saga.steps());
        steps.set(0, steps.getFirst().withUndo(Undo.NONE));

        assertThat(BetterOrder.of(saga.with(steps)).orElseThrow().steps().getLast().id())
                .isEqualTo("do1");
        assertThat(BetterOrder.of(saga)).isEmpty();
    }

    @Test
    void stepsThatNeedEachOtherAreARing() {
        Saga saga =
                Sagas.chain(
                        "Trip",
                        Sagas.step("a", "A", "undo a").needing(Set.of("b")),
                        Sagas.step("b", "B", "undo b").needing(Set.of("a")));

        assertThat(rules(saga)).contains("data.saga-cycle");
        assertThat(BetterOrder.of(saga)).isEmpty();
    }

    @Test
    void aStepBeforeWhatItNeedsIsNamed() {
        Saga saga =
                Sagas.chain(
                        "Trip",
                        Sagas.step("a", "A", "undo a").needing(Set.of("b")),
                        Sagas.step("b", "B", "undo b"));

        assertThat(rules(saga)).contains("data.saga-needs-later");
        assertThat(BetterOrder.of(saga).orElseThrow().steps())
                .extracting(Step::id)
                .containsExactly("b", "a");
    }

    @Test
    void twoSagasThatCloseTheSameThingsInOppositeOrderLockEachOtherOut() {
        Saga one =
                Sagas.chain(
                        "Ship",
                        Sagas.step("a", "A", "undo a").holding("Stock"),
                        Sagas.step("b", "B", "undo b").holding("Order"));
        Saga other =
                Sagas.chain(
                        "Return",
                        Sagas.step("c", "B", "undo c").holding("Order"),
                        Sagas.step("d", "A", "undo d").holding("Stock"));

        assertThat(rules(one, other)).contains("data.saga-lock-out");
        assertThat(rules(one, Sagas.trip())).doesNotContain("data.saga-lock-out");
    }

    @Test
    void aSagaThatCallsItselfIsNamedAlsoThroughAnother() {
        Saga itself =
                Sagas.chain(
                        "Trip",
                        Sagas.step("reserve", "Reservation", "cancel"),
                        Sagas.step("Trip", "Reservation", "cancel"));
        Saga one = Sagas.chain("One", Sagas.step("a", "A", "x"), Sagas.step("b", "B", "y"));
        Saga other = Sagas.chain("Other", Sagas.step("b", "B", "y"), Sagas.step("a", "A", "x"));

        assertThat(rules(itself)).contains("data.saga-calls-itself");
        assertThat(rules(one, other)).contains("data.saga-calls-itself");
        assertThat(rules(Sagas.trip())).doesNotContain("data.saga-calls-itself");
    }

    @Test
    void aCompensationThatCompensatesIsNamed() {
        Saga saga =
                Sagas.chain(
                        "Trip",
                        Sagas.step("reserve", "Reservation", "cancel"),
                        Sagas.step("cancel", "Reservation", "reserve"));
        Saga itself = Sagas.chain("Trip", Sagas.step("reserve", "Reservation", "reserve"));

        assertThat(rules(saga)).contains("data.saga-undo-of-undo");
        assertThat(rules(itself)).contains("data.saga-undoes-itself");
    }

    @Test
    void everyFindingCanBeSaidInBothLanguages() {
        for (Finding finding : SagaRules.check(List.of(Sagas.checkOut(), Sagas.trip()))) {
            assertThat(finding.message().inEnglish()).isNotBlank();
            assertThat(finding.message().in(Locale.KOREAN))
                    .isNotEqualTo(finding.message().inEnglish())
                    .doesNotContain("[");
        }
    }

    private static List<String> rules(Saga... sagas) {
        return SagaRules.check(List.of(sagas)).stream().map(f -> f.rule().value()).toList();
    }

    private static Finding finding(Saga saga, String rule) {
        return SagaRules.check(List.of(saga)).stream()
                .filter(f -> f.rule().value().equals(rule))
                .findFirst()
                .orElseThrow();
    }
}
