package dev.watershed.data.saga;

import static org.assertj.core.api.Assertions.assertThat;

import dev.watershed.data.saga.Ending.Ends;
import dev.watershed.data.saga.Happening.What;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

class SimulationTest {

    @Test
    void aRefusedStepTakesTheOthersBackInReverseOrder() {
        Saga trip = Sagas.trip();

        Run run = Simulation.replay(trip, Simulation.singles(trip).get(2).turns());

        assertThat(run.happenings())
                .containsExactly(
                        new Happening(0, What.DONE),
                        new Happening(1, What.DONE),
                        new Happening(2, What.REFUSED),
                        new Happening(1, What.UNDONE),
                        new Happening(0, What.UNDONE));
        assertThat(run.ending().ends()).isEqualTo(Ends.UNDONE);
        assertThat(run.ending().left()).isEmpty();
        assertThat(run.ending().told()).isEqualTo("Traveller");
    }

    @Test
    void behindThePivotARefusedStepIsStuckOrAskedForAgain() {
        List<Outcomes.Row> singles = Simulation.singles(Sagas.checkOut());

        assertThat(singles)
                .extracting(row -> row.ending().ends())
                .containsExactly(Ends.UNDONE, Ends.UNDONE, Ends.UNDONE, Ends.STUCK, Ends.COMMITTED);
        assertThat(singles.get(3).ending().left()).containsExactly(0, 1, 2);
        assertThat(singles.get(3).ending().hearing()).isEqualTo(Hearing.NOBODY);
        assertThat(singles.get(4).ending().late()).isTrue();
    }

    @Test
    void everyRunEndsOneWayAndCanBeToldAgain() {
        Saga saga = Sagas.checkOut();

        Outcomes outcomes = Simulation.exact(saga);

        assertThat(outcomes.exact()).isTrue();
        assertThat(outcomes.rows().stream().mapToLong(Outcomes.Row::runs).sum())
                .isEqualTo(outcomes.runs());
        for (Outcomes.Row row : outcomes.rows()) {
            Run told = Simulation.replay(saga, row.turns());
            assertThat(told.ending()).isEqualTo(row.ending());
        }
    }

    @Test
    void nothingIsLeftOfAnUndoneRunAndAllIsDoneInACommittedOne() {
        Saga saga = Sagas.checkOut();

        for (Outcomes.Row row : Simulation.exact(saga).rows()) {
            Run run = Simulation.replay(saga, row.turns());
            List<Integer> done = steps(run, What.DONE);
            List<Integer> undone = steps(run, What.UNDONE);
            switch (row.ending().ends()) {
                case COMMITTED -> assertThat(done).contains(0, 1, 2, 3, 4);
                case UNDONE -> assertThat(undone).containsExactlyInAnyOrderElementsOf(done);
                case STUCK ->
                        assertThat(row.ending().left().isEmpty())
                                .isEqualTo(done.isEmpty() && told(run, What.HANGS));
            }
        }
    }

    private static boolean told(Run run, What what) {
        return run.happenings().stream().anyMatch(h -> h.what() == what);
    }

    private static List<Integer> steps(Run run, What what) {
        return run.happenings().stream()
                .filter(h -> h.what() == what)
                .map(Happening::step)
                .distinct()
                .toList();
    }

    @Test
    void inAChoreographyAFailedCompensationBreaksTheChain() {
        Saga chain = Sagas.trip();

        Ending choreographed = lastFailsThenUndoFails(chain);
        Ending orchestrated = lastFailsThenUndoFails(chain.coordinatedBy("Trip planner"));

        assertThat(choreographed.left()).containsExactly(0, 1);
        assertThat(orchestrated.left()).containsExactly(1);
        assertThat(orchestrated.told()).isEqualTo("Support");
    }

    private static Ending lastFailsThenUndoFails(Saga saga) {
        List<Integer> lastRefused = List.of(0, 0, 0, 0, 0, 1);
        List<Integer> firstUndoFails = List.of(0, 0, 0, 0, 0, 1, 0, 1);
        assertThat(Simulation.replay(saga, lastRefused).ending().ends()).isEqualTo(Ends.UNDONE);
        return Simulation.replay(saga, firstUndoFails).ending();
    }

    @Test
    void aLostMessageHangsUntilSomebodyStopsWaiting() {
        List<Integer> firstLost = List.of(1);

        assertThat(firstStep(step -> step, firstLost).ends()).isEqualTo(Ends.STUCK);
        assertThat(firstStep(step -> step.with(new Patience(10, 0, false)), firstLost).ends())
                .isEqualTo(Ends.UNDONE);
        assertThat(firstStep(step -> step.with(new Patience(10, 1, true)), firstLost).ends())
                .isEqualTo(Ends.COMMITTED);
    }

    @Test
    void anUnheardAnswerUndoesWhatWasDone() {
        List<Integer> firstUnheard = List.of(2);

        Run run =
                Simulation.replay(
                        changed(step -> step.with(new Patience(10, 0, false))), firstUnheard);

        assertThat(run.happenings())
                .extracting(Happening::what)
                .containsExactly(What.DONE, What.UNHEARD, What.GIVEN_UP, What.UNDONE);
    }

    @Test
    void aMessageThatArrivesTwiceIsDoneTwiceUnlessItIsRecognised() {
        List<Integer> firstTwice = List.of(3);

        assertThat(firstStep(step -> step, firstTwice).twice()).containsExactly(0);
        assertThat(firstStep(step -> step.with(Sagas.ASKS_AGAIN), firstTwice).twice()).isEmpty();
    }

    private static Ending firstStep(UnaryOperator<Step> change, List<Integer> turns) {
        return Simulation.replay(changed(change), turns).ending();
    }

    private static Saga changed(UnaryOperator<Step> change) {
        Saga trip = Sagas.trip();
        return trip.with(trip.steps().stream().map(change).toList());
    }

    @Test
    void aSampleIsTheSameForTheSameSeedAndKnowsNothingTheWholeDoesNot() {
        Saga saga = Sagas.checkOut();

        Outcomes sample = Simulation.sampled(saga, 2_000, 7);

        assertThat(sample).isEqualTo(Simulation.sampled(saga, 2_000, 7));
        assertThat(sample.runs()).isEqualTo(2_000);
        assertThat(Simulation.exact(saga).rows().stream().map(Outcomes.Row::ending))
                .containsAll(sample.rows().stream().map(Outcomes.Row::ending).toList());
    }

    @Test
    void upToADozenStepsAreRunWholeAndLongerSagasAreSampled() {
        assertThat(Simulation.of(Sagas.ofLength(12)).exact()).isTrue();

        Outcomes longer = Simulation.of(Sagas.ofLength(13));

        assertThat(longer.exact()).isFalse();
        assertThat(longer.runs()).isEqualTo(Simulation.SAMPLE);
        assertThat(longer.singles()).hasSize(13);
    }

    @Test
    void aSagaWithoutStepsEndsAtOnce() {
        Saga empty = Sagas.trip().with(List.of());

        Outcomes outcomes = Simulation.of(empty);

        assertThat(outcomes.runs()).isOne();
        assertThat(outcomes.singles()).isEmpty();
    }
}
