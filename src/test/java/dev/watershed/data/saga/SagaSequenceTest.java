package dev.watershed.data.saga;

import static org.assertj.core.api.Assertions.assertThat;

import dev.watershed.service.Interaction;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SagaSequenceTest {

    private static Step step(String id, String service) {
        return Step.of(id, service, Deed.named("do " + id))
                .undoneBy(Deed.named("undo " + id), Undo.EASY);
    }

    private static Saga saga(String coordinator) {
        return new Saga(
                new SagaId("s"),
                "Book",
                "",
                coordinator,
                List.of(step("a", "Seats"), step("b", "Alerts"), step("c", "Wallet")),
                "");
    }

    private static List<String> labels(Saga saga) {
        return SagaSequence.of(saga).interaction().steps().stream()
                .map(Interaction.Step::label)
                .toList();
    }

    @Test
    void itGoesBackInTheReverseOrder() {
        assertThat(labels(saga("")))
                .containsExactly("do a", "do b", "do c", "undo c", "undo b", "undo a");
    }

    @Test
    void nothingIsTakenBackFromThePivotOn() {
        assertThat(labels(saga("").turningAt("b")))
                .containsExactly("do a", "do b", "do c", "undo a");
    }

    @Test
    void withoutACoordinatorEachStepFollowsFromThoseItNeeds() {
        Saga fan =
                new Saga(
                        new SagaId("s"),
                        "Book",
                        "Traveller",
                        "",
                        List.of(
                                step("a", "Seats"),
                                step("b", "Alerts").needing(Set.of("a")),
                                step("c", "Wallet").needing(Set.of("a")),
                                step("d", "Tickets").needing(Set.of("b", "c")),
                                step("e", "Mail")),
                        "");

        SagaSequence drawn = SagaSequence.of(fan);

        assertThat(arrows(drawn.interaction()).subList(0, 6))
                .containsExactly(
                        "Traveller > Seats: do a",
                        "Seats > Alerts: do b",
                        "Seats > Wallet: do c",
                        "Alerts > Tickets: do b",
                        "Wallet > Tickets: do d",
                        "Traveller > Mail: do e");
        assertThat(drawn.forward()).containsExactly(0, 1, 2, 4, 5);
        assertThat(arrows(drawn.interaction()))
                .contains("Tickets > Wallet: undo c", "Tickets > Alerts: undo b")
                .endsWith("Alerts > Seats: undo a");
    }

    private static List<String> arrows(Interaction drawn) {
        return drawn.steps().stream()
                .map(s -> name(drawn, s.from()) + " > " + name(drawn, s.to()) + ": " + s.label())
                .toList();
    }

    private static String name(Interaction drawn, String id) {
        return drawn.participant(id).orElseThrow().name();
    }

    @Test
    void aCoordinatorAsksForEveryStep() {
        Interaction drawn = SagaSequence.of(saga("Booking")).interaction();

        assertThat(drawn.participants().getFirst().name()).isEqualTo("Booking");
        assertThat(drawn.steps()).extracting(Interaction.Step::from).containsOnly("s0");
    }

    @Test
    void aSagaWithoutStepsIsAnEmptySequence() {
        SagaSequence drawn = SagaSequence.of(saga("").with(List.of()));

        assertThat(drawn.interaction().steps()).isEmpty();
        assertThat(drawn.turn()).isZero();
    }

    @Test
    void aStepThatIsTakenOutIsNeededByNobodyAndIsNoPivot() {
        Saga before = saga("").turningAt("a");
        before =
                before.with(
                        List.of(before.steps().get(0), before.steps().get(1).needing(Set.of("a"))));

        Saga after = before.without("a");

        assertThat(after.steps()).extracting(Step::id).containsExactly("b");
        assertThat(after.steps().getFirst().needs()).isEmpty();
        assertThat(after.pivotStep()).isEmpty();
    }

    @Test
    void aStepMovesOnlyWithinTheSaga() {
        assertThat(saga("").moved("a", 1).steps())
                .extracting(Step::id)
                .containsExactly("b", "a", "c");
        assertThat(saga("").moved("c", 1)).isEqualTo(saga(""));
    }
}
