package dev.watershed.boundary;

import static org.assertj.core.api.Assertions.assertThat;

import dev.watershed.board.Board;
import dev.watershed.board.Flow;
import dev.watershed.board.NoteId;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class MovesTest {

    private final Board board =
            new Walls()
                    .aggregate("order", "Order")
                    .aggregate("cart", "Cart")
                    .aggregate("payment", "Payment")
                    .board();

    private static BoundedContext context(String id, String... members) {
        Set<NoteId> notes = new TreeSet<>();
        for (String member : members) {
            notes.add(new NoteId(member));
        }
        return new BoundedContext(new ContextId(id), id, notes, "", Classification.UNDECIDED, 0);
    }

    private Moves between(List<BoundedContext> first, List<BoundedContext> second) {
        return Moves.between(board, Flow.of(board), first, second);
    }

    @Test
    void theSameLinesUnderOtherNamesMoveNothing() {
        BoundedContext old = context("shop", "order", "c-order", "e-order");
        BoundedContext fresh = context("p1", "order", "c-order", "e-order");

        Moves moves = between(List.of(old), List.of(fresh));

        assertThat(moves.moved()).isEmpty();
        assertThat(moves.stay()).isEqualTo(3);
        assertThat(moves.twins()).containsEntry(new ContextId("p1"), new ContextId("shop"));
    }

    @Test
    void aNoteOnTheOtherSideMovesAndSaysWhy() {
        List<BoundedContext> drawn =
                List.of(
                        context("shop", "order", "c-order", "e-order", "e-payment"),
                        context("paying", "payment", "c-payment"));
        List<BoundedContext> proposed =
                List.of(
                        context("p1", "order", "c-order", "e-order"),
                        context("p2", "payment", "c-payment", "e-payment"));

        Moves moves = between(drawn, proposed);

        assertThat(moves.moved()).hasSize(1);
        Moves.Move move = moves.moved().getFirst();
        assertThat(move.note()).hasToString("e-payment");
        assertThat(move.from()).hasToString("shop");
        assertThat(move.to()).hasToString("p2");
        assertThat(move.why().inEnglish()).isEqualTo("Goes with Payment");
    }

    @Test
    void aSplitMakesTheSmallerPartNew() {
        List<BoundedContext> drawn =
                List.of(context("all", "order", "c-order", "e-order", "cart", "c-cart"));
        List<BoundedContext> proposed =
                List.of(
                        context("p1", "order", "c-order", "e-order"),
                        context("p2", "cart", "c-cart"));

        Moves moves = between(drawn, proposed);

        assertThat(moves.isNew(new ContextId("p2"))).isTrue();
        assertThat(moves.moved()).extracting(m -> m.note().value()).contains("cart", "c-cart");
        assertThat(moves.stay()).isEqualTo(3);
    }

    @Test
    void everyNoteBothSidesPlaceEitherStaysOrMoves() {
        for (long seed = 1; seed <= 40; seed++) {
            Board wall = Walls.random(seed, 60).board();
            Boundaries boundaries = Boundaries.of(BoundaryEvidence.of(wall, Flow.of(wall)));
            List<BoundedContext> coarse = boundaries.at(1).asContexts();
            List<BoundedContext> fine = boundaries.at(99).asContexts();

            Moves moves = Moves.between(wall, Flow.of(wall), coarse, fine);

            Set<NoteId> both = new TreeSet<>(boundaries.at(1).homes().keySet());
            both.retainAll(boundaries.at(99).homes().keySet());
            assertThat(moves.stay() + moves.moved().size()).isEqualTo(both.size());
        }
    }
}
