package dev.watershed.workshop;

import static org.assertj.core.api.Assertions.assertThat;

import dev.watershed.board.NoteId;
import java.util.List;
import org.junit.jupiter.api.Test;

class BallotTest {

    private static final NoteId PRICE = new NoteId("price");
    private static final NoteId STOCK = new NoteId("stock");

    private final Ballot ballot =
            Ballot.opened("b", "What first?", Ballot.Mark.DOT, 2, List.of("Ana", "Bo", "Cho"));

    @Test
    void nobodyVotesMoreOftenThanAgreed() {
        Ballot full = ballot.cast("Ana", PRICE).cast("Ana", PRICE).cast("Ana", STOCK);

        assertThat(full.left("Ana")).isZero();
        assertThat(full.votes()).hasSize(2);
        assertThat(full.cast("Stranger", PRICE)).isEqualTo(full);
    }

    @Test
    void nothingIsCountedBeforeTheClose() {
        Ballot open = ballot.cast("Ana", PRICE).cast("Bo", STOCK).cast("Bo", PRICE);

        assertThat(open.result()).isEmpty();
        assertThat(open.close().result())
                .containsExactly(java.util.Map.entry(PRICE, 2), java.util.Map.entry(STOCK, 1));
    }

    @Test
    void whoHasNotVotedIsListed() {
        assertThat(ballot.cast("Bo", STOCK).nonVoters()).containsExactly("Ana", "Cho");
    }

    @Test
    void aVoteIsTakenBackUntilTheClose() {
        Ballot cast = ballot.cast("Ana", PRICE).cast("Ana", STOCK);

        assertThat(cast.takenBack("Ana").votes()).containsExactly(new Ballot.Vote("Ana", PRICE));
        assertThat(cast.close().takenBack("Ana")).isEqualTo(cast.close());
    }
}
