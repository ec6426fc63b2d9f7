package dev.watershed.decision;

import static org.assertj.core.api.Assertions.assertThat;

import dev.watershed.finding.Evidence;
import dev.watershed.finding.Finding;
import dev.watershed.finding.RuleId;
import dev.watershed.finding.Severity;
import dev.watershed.finding.Wording;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class DecisionLogTest {

    private static final Instant DAY = Instant.parse("2026-03-02T09:00:00Z");
    private static final Moment ACCEPTED = new Moment(Moment.What.ACCEPTED, "Mina", DAY);

    @Test
    void theNewestComesFirstAndWhatNeedsAWhyBeforeAll() {
        DecisionRecord old = draft(1);
        DecisionRecord told = accepted(2);
        DecisionRecord last = accepted(3);
        assertThat(DecisionLog.of(List.of(told, old, last)).records())
                .extracting(DecisionRecord::number)
                .containsExactly(1, 3, 2);
        assertThat(DecisionLog.of(List.of(told, old)).waiting()).containsExactly(old);
    }

    @Test
    void aNumberIsGivenOnceEvenWhenARecordWasDiscarded() {
        assertThat(DecisionLog.EMPTY.nextNumber()).isEqualTo(1);
        assertThat(DecisionLog.of(List.of(draft(1), draft(7))).nextNumber()).isEqualTo(8);
    }

    @Test
    void aRecordKnowsWhatTookItsPlace() {
        DecisionRecord old = accepted(1);
        DecisionRecord young = accepted(2).superseding(old.id());
        DecisionLog log = DecisionLog.of(List.of(old, young));
        assertThat(log.successorOf(old.id())).contains(young);
        assertThat(log.successorOf(young.id())).isEmpty();
    }

    @Test
    void aTurnedDownRecordTakesNobodysPlace() {
        DecisionRecord old = accepted(1);
        DecisionRecord young =
                draft(2).superseding(old.id()).then(DecisionStatus.REJECTED, ACCEPTED);
        assertThat(DecisionLog.of(List.of(old, young)).successorOf(old.id())).isEmpty();
    }

    @Test
    void searchingFindsEveryWordWhereverItStands() {
        DecisionRecord delivery =
                draft(1).titled("Delivery address is its own word").because("Parcels travel");
        DecisionLog log = DecisionLog.of(List.of(delivery, draft(2)));
        assertThat(log.search("PARCELS address")).containsExactly(delivery);
        assertThat(log.search("parcels refund")).isEmpty();
        assertThat(log.search("  ")).hasSize(2);
    }

    @Test
    void recordsAboutTheSameThingsBelongTogetherClosestFirst() {
        Subject ordering = Subject.context("c-ordering");
        Subject order = Subject.note("n-order");
        DecisionRecord one = draft(1).about(List.of(ordering, order));
        DecisionRecord near = draft(2).about(List.of(order, ordering));
        DecisionRecord far = draft(3).about(List.of(ordering));
        DecisionRecord other = draft(4).about(List.of(Subject.note("n-else")));
        assertThat(DecisionLog.of(List.of(one, far, near, other)).belongingWith(one))
                .containsExactly(near, far);
    }

    @Test
    void aFindingIsWaivedOnlyWithAReason() {
        Finding finding = finding("n2", "n1");
        DecisionRecord silent = waiver(finding);
        DecisionRecord reasoned = silent.because("Only for the pilot");
        assertThat(DecisionLog.of(List.of(silent)).waiverOf(finding)).isEmpty();
        assertThat(DecisionLog.of(List.of(reasoned)).waiverOf(finding)).contains(reasoned);
    }

    @Test
    void aWaivedFindingSpeaksAgainWhenItIsAboutSomethingElseOrTheRecordNoLongerHolds() {
        Finding finding = finding("n1", "n2");
        DecisionRecord waiver = waiver(finding).because("Only for the pilot");
        DecisionLog log = DecisionLog.of(List.of(waiver));
        assertThat(log.waiverOf(finding("n2", "n1"))).isPresent();
        assertThat(log.waiverOf(finding("n1", "n3"))).isEmpty();
        DecisionLog over =
                DecisionLog.of(List.of(waiver.then(DecisionStatus.SUPERSEDED, ACCEPTED)));
        assertThat(over.waiverOf(finding)).isEmpty();
    }

    private static DecisionRecord waiver(Finding finding) {
        return DecisionRecord.draft(new DecisionId("d9"), 9, "Waived", Occasion.WAIVER, drafted())
                .about(List.of(Subject.finding(finding)));
    }

    private static Finding finding(String... evidence) {
        return new Finding(
                new RuleId("data.two-writers"),
                Severity.WARNING,
                Wording.literally("Two write it"),
                Evidence.of(evidence),
                "a book");
    }

    private static DecisionRecord accepted(int number) {
        return draft(number).because("It fits").then(DecisionStatus.ACCEPTED, ACCEPTED);
    }

    private static DecisionRecord draft(int number) {
        return DecisionRecord.draft(
                new DecisionId("d" + number), number, "Decision", Occasion.BOUNDARY, drafted());
    }

    private static Moment drafted() {
        return new Moment(Moment.What.DRAFTED, "Mina", DAY);
    }
}
