package dev.watershed.boundary;

import static org.assertj.core.api.Assertions.assertThat;

import dev.watershed.board.Board;
import dev.watershed.board.NoteKind;
import dev.watershed.boundary.CoreDomainChart.Spot;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

class CoreDomainChartTest {

    private final Walls walls =
            new Walls()
                    .aggregate("order", "Order", "total")
                    .aggregate("payment", "Payment")
                    .note(NoteKind.POLICY, "p1", "Whenever an order changes, we tell")
                    .note(NoteKind.VOTE, "v1", "");

    private static BoundedContext context(String id, Classification type, String... members) {
        Set<dev.watershed.board.NoteId> notes = new java.util.TreeSet<>();
        for (String member : members) {
            notes.add(new dev.watershed.board.NoteId(member));
        }
        return new BoundedContext(new ContextId(id), id, notes, "", type, 0);
    }

    private List<Spot> chart(ContextDetails... details) {
        return CoreDomainChart.of(
                        walls.board(),
                        List.of(
                                context(
                                        "ordering",
                                        Classification.CORE,
                                        "order",
                                        "c-order",
                                        "e-order",
                                        "p1",
                                        "v1"),
                                context(
                                        "paying",
                                        Classification.GENERIC,
                                        "payment",
                                        "c-payment",
                                        "e-payment")),
                        List.of(details))
                .spots();
    }

    @Test
    void theClassGivesTheHeightAndWhatThereIsToKnowThePlaceAcross() {
        Spot core = chart().getFirst();
        Spot generic = chart().getLast();

        assertThat(core.differentiation()).isGreaterThan(CoreDomainChart.CORE_FROM);
        assertThat(generic.differentiation()).isLessThan(CoreDomainChart.GENERIC_BELOW);
        assertThat(core.complexity()).isGreaterThan(generic.complexity());
    }

    @Test
    void bothAxesSayHowTheyComeAbout() {
        assertThat(chart().getFirst().why().getFirst().inEnglish())
                .isEqualTo("Core and one vote, value or opportunity");
        assertThat(chart().getFirst().why().getLast().inEnglish())
                .startsWith("1 command, 1 policy counted twice, 1 aggregate, 1 attribute");
    }

    @Test
    void aTeamThatKnowsBetterMovesTheDot() {
        ContextDetails moved =
                ContextDetails.blank(new ContextId("paying"))
                        .placed(Optional.of(90), Optional.of(70));

        Spot paying = chart(moved).getLast();

        assertThat(paying.moved()).isTrue();
        assertThat(paying.differentiation()).isEqualTo(90);
        assertThat(paying.complexity()).isEqualTo(70);
    }

    @Test
    void everySpotLiesOnTheChart() {
        Random random = new Random(9);
        for (int i = 0; i < 50; i++) {
            Board board = Walls.random(random.nextLong(), 40).board();
            List<BoundedContext> contexts = new ArrayList<>();
            int c = 0;
            for (var note : board.notes().keySet()) {
                contexts.add(context("c" + c++, Classification.CORE, note.value()));
            }
            for (Spot spot : CoreDomainChart.of(board, contexts, List.of()).spots()) {
                assertThat(spot.differentiation()).isBetween(0, 100);
                assertThat(spot.complexity()).isBetween(0, 100);
            }
        }
    }
}
