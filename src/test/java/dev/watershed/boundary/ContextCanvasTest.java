package dev.watershed.boundary;

import static org.assertj.core.api.Assertions.assertThat;

import dev.watershed.board.Board;
import dev.watershed.board.Flow;
import dev.watershed.board.LinkKind;
import dev.watershed.board.NoteId;
import dev.watershed.board.NoteKind;
import dev.watershed.boundary.ContextCanvas.Exchange;
import dev.watershed.boundary.ContextCanvas.Field;
import dev.watershed.boundary.ContextCanvas.Message;
import dev.watershed.boundary.ContextCanvas.MessageKind;
import dev.watershed.boundary.ContextCanvas.Partner;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class ContextCanvasTest {

    private final Walls walls =
            new Walls()
                    .aggregate("order", "Order", "total")
                    .aggregate("payment", "Payment", "amount")
                    .note(NoteKind.POLICY, "pay", "Whenever an order changes, we ask for money")
                    .note(NoteKind.ACTOR, "buyer", "Buyer")
                    .note(NoteKind.EXTERNAL_SYSTEM, "bank", "Bank")
                    .note(NoteKind.READ_MODEL, "list", "Order list")
                    .link("e-order", LinkKind.TRIGGERS, "pay")
                    .link("pay", LinkKind.ISSUES, "c-payment")
                    .link("buyer", LinkKind.INVOKES, "c-order")
                    .link("list", LinkKind.INFORMS, "buyer")
                    .link("c-payment", LinkKind.CALLS, "bank");

    private static BoundedContext context(String id, String purpose, String... members) {
        Set<NoteId> notes = new TreeSet<>();
        for (String member : members) {
            notes.add(new NoteId(member));
        }
        return new BoundedContext(
                new ContextId(id), id, notes, purpose, Classification.UNDECIDED, 0);
    }

    private List<ContextCanvas> canvases(ContextDetails... details) {
        Board board = walls.board();
        List<BoundedContext> contexts =
                List.of(
                        context("ordering", "Takes orders", "order", "c-order", "e-order", "list"),
                        context("paying", "", "payment", "c-payment", "e-payment", "pay"));
        return ContextCanvas.of(board, Flow.of(board), contexts, List.of(details), List.of());
    }

    private static Exchange exchange(Partner partner, String name, Message... messages) {
        return new Exchange(partner, name, List.of(messages));
    }

    private static Message message(MessageKind kind, String note) {
        return new Message(kind, new NoteId(note));
    }

    @Test
    void whatPeopleAskAndOtherContextsTellStandsUnderInbound() {
        assertThat(canvases().getFirst().inbound())
                .containsExactly(
                        exchange(
                                Partner.ACTOR,
                                "Buyer",
                                message(MessageKind.COMMAND, "c-order"),
                                message(MessageKind.QUERY, "list")));
        assertThat(canvases().getLast().inbound())
                .containsExactly(
                        exchange(
                                Partner.CONTEXT,
                                "ordering",
                                message(MessageKind.EVENT, "e-order")));
    }

    @Test
    void whatItTellsOthersStandsUnderOutbound() {
        assertThat(canvases().getFirst().outbound())
                .containsExactly(
                        exchange(Partner.CONTEXT, "paying", message(MessageKind.EVENT, "e-order")));
        assertThat(canvases().getLast().outbound())
                .containsExactly(
                        exchange(
                                Partner.SYSTEM, "Bank", message(MessageKind.COMMAND, "c-payment")));
    }

    @Test
    void everyExchangeBetweenContextsStandsOnBothCanvases() {
        ContextCanvas ordering = canvases().getFirst();
        ContextCanvas paying = canvases().getLast();

        Exchange told = ordering.outbound().getFirst();
        Exchange heard = paying.inbound().getFirst();

        assertThat(told.messages()).isEqualTo(heard.messages());
    }

    @Test
    void policiesAreItsDecisionsAndAggregatesItsWords() {
        ContextCanvas paying = canvases().getLast();

        assertThat(paying.decisions()).containsExactly(new NoteId("pay"));
        assertThat(paying.language())
                .extracting(ContextCanvas.OwnWord::word)
                .containsExactly("Payment");
    }

    @Test
    void whatTheWallCannotTellStaysOpenUntilSomebodyWritesIt() {
        assertThat(canvases().getFirst().open())
                .contains(Field.CLASSIFICATION, Field.EVOLUTION, Field.ASSUMPTIONS)
                .doesNotContain(Field.PURPOSE, Field.INBOUND);

        ContextDetails written =
                ContextDetails.blank(new ContextId("ordering"))
                        .writing(ContextDetails.Page.ASSUMPTIONS, "One currency")
                        .evolvedTo(java.util.Optional.of(Evolution.CUSTOM_BUILT));

        assertThat(canvases(written).getFirst().open())
                .doesNotContain(Field.EVOLUTION, Field.ASSUMPTIONS);
    }

    @Test
    void rolesAreSuggestedFromBehaviour() {
        assertThat(canvases().getLast().suggestedRoles()).contains(DomainRole.GATEWAY);
    }
}
