package dev.watershed.boundary;

import static org.assertj.core.api.Assertions.assertThat;

import dev.watershed.board.Board;
import dev.watershed.board.Flow;
import dev.watershed.board.LinkKind;
import dev.watershed.board.NoteId;
import dev.watershed.board.NoteKind;
import dev.watershed.boundary.ContextMap.Relation;
import dev.watershed.language.Verdict;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ContextMapTest {

    private final Walls walls =
            new Walls()
                    .aggregate("order", "Order", "currency", "total")
                    .aggregate("payment", "Payment", "amount", "currency")
                    .aggregate("parcel", "Parcel", "weight")
                    .note(NoteKind.POLICY, "pay", "Whenever an order changes, we ask for money")
                    .link("e-order", LinkKind.TRIGGERS, "pay")
                    .link("pay", LinkKind.ISSUES, "c-payment");

    private ContextMap map(WordDivide... words) {
        Board board = walls.board();
        List<BoundedContext> contexts =
                List.of(
                        context("ordering", "order", "c-order", "e-order"),
                        context("paying", "payment", "c-payment", "e-payment", "pay"),
                        context("shipping", "parcel", "c-parcel", "e-parcel", "ship"));
        return ContextMap.of(board, Flow.of(board), contexts, List.of(words));
    }

    private static BoundedContext context(String id, String... members) {
        Set<NoteId> notes =
                Set.of(java.util.Arrays.stream(members).map(NoteId::new).toArray(NoteId[]::new));
        return new BoundedContext(new ContextId(id), id, notes, "", Classification.UNDECIDED, 0);
    }

    @Test
    void whoSpeaksIsUpstreamOfWhoListens() {
        Relation relation = map().relations().getFirst();

        assertThat(relation.upstream()).hasToString("ordering");
        assertThat(relation.downstream()).hasToString("paying");
        assertThat(relation.messages()).containsExactly(new NoteId("e-order"));
        assertThat(relation.mutual()).isFalse();
        assertThat(relation.calls()).isZero();
    }

    @Test
    void sharedWordsMakeAConformist() {
        Relation relation = map().relations().getFirst();

        assertThat(relation.suggested()).containsExactly(ContextPattern.CONFORMIST);
        assertThat(relation.words())
                .containsExactly(new ContextMap.BorderWord("currency", "currency", true));
        assertThat(relation.because().inEnglish())
                .isEqualTo("paying uses the words of ordering as they are: currency.");
    }

    @Test
    void aWordWithTwoMeaningsAsksForAnAnticorruptionLayer() {
        WordDivide total =
                new WordDivide(
                        "total",
                        List.of(Set.of(new NoteId("order")), Set.of(new NoteId("payment"))),
                        .8,
                        true,
                        Optional.of(Verdict.TWO_MEANINGS));

        assertThat(map(total).relations().getFirst().suggested())
                .containsExactly(ContextPattern.ANTICORRUPTION_LAYER);
    }

    @Test
    void manyTakersAskForAnOpenHostAndAPublishedLanguage() {
        walls.note(NoteKind.POLICY, "ship", "Whenever an order changes, we pack")
                .link("e-order", LinkKind.TRIGGERS, "ship")
                .link("ship", LinkKind.ISSUES, "c-parcel");

        assertThat(map().relations()).hasSize(2);
        assertThat(map().relations())
                .allSatisfy(r ->
                        assertThat(r.suggested())
                                .startsWith(
                                        ContextPattern.OPEN_HOST_SERVICE,
                                        ContextPattern.PUBLISHED_LANGUAGE));
    }

    @Test
    void twoThatLeadEachOtherArePartners() {
        walls.link("c-order", LinkKind.CALLS, "payment");

        Relation relation = map().relations().getFirst();

        assertThat(relation.mutual()).isTrue();
        assertThat(relation.calls()).isEqualTo(1);
        assertThat(relation.suggested()).containsExactly(ContextPattern.PARTNERSHIP);
    }

    @Test
    void everyPatternIsOfferedInBothLanguages() {
        for (ContextMap.Choice choice : map().relations().getFirst().patterns()) {
            assertThat(choice.pattern().wording().in(Locale.KOREAN))
                    .isNotEqualTo(choice.pattern().wording().inEnglish());
            assertThat(choice.because().in(Locale.KOREAN)).isNotBlank();
        }
        assertThat(map().relations().getFirst().patterns()).hasSize(ContextPattern.values().length);
    }

    @Test
    void externalSystemsHangBesideTheContextThatTalksToThem() {
        walls.note(NoteKind.EXTERNAL_SYSTEM, "bank", "Bank")
                .link("c-payment", LinkKind.CALLS, "bank");

        assertThat(map().systems())
                .containsExactly(
                        new ContextMap.SystemLink(
                                new NoteId("bank"),
                                new ContextId("paying"),
                                true,
                                List.of(new NoteId("c-payment"))));
    }

    @Test
    void whatEveryBusinessHasIsSuggestedAsGeneric() {
        BoundedContext payments = context("payments", "payment", "c-payment", "e-payment");
        Board board = walls.board();

        ContextMap.Place place =
                ContextMap.of(board, Flow.of(board), List.of(payments), List.of())
                        .places()
                        .getFirst();

        assertThat(place.classification()).isEqualTo(Classification.GENERIC);
        assertThat(place.suggested()).isTrue();
    }

    @Test
    void theTeamsPatternHoldsInsteadOfTheSuggestedOne() {
        Relation before = map().relations().getFirst();
        PatternDecision decision =
                new PatternDecision(
                        /* upstream= */ before.downstream(),
                        /* downstream= */ before.upstream(),
                        List.of(ContextPattern.CUSTOMER_SUPPLIER),
                        "They plan with us",
                        "Ada",
                        java.time.Instant.EPOCH);

        Relation after = map().keeping(List.of(decision)).relations().getFirst();

        assertThat(after.holding()).containsExactly(ContextPattern.CUSTOMER_SUPPLIER);
        assertThat(after.suggested()).isEqualTo(before.suggested());
        assertThat(after.decision()).contains(decision);
    }

    @Test
    void aMapRoundOneContextHoldsItsNeighboursAlone() {
        walls.note(NoteKind.POLICY, "ship", "Whenever a payment changes, we pack")
                .link("e-payment", LinkKind.TRIGGERS, "ship")
                .link("ship", LinkKind.ISSUES, "c-parcel");

        ContextMap small = map().within(new MapScope.Around(new ContextId("shipping")));

        assertThat(small.places())
                .extracting(p -> p.id().value())
                .containsExactly("paying", "shipping");
        assertThat(small.relations()).hasSize(1);
    }

    @Test
    void aMapOfOneProcessHoldsWhatCrossesInIt() {
        MapScope.Stretch process =
                new MapScope.Stretch(
                        "",
                        "Order placed",
                        Set.of(new NoteId("e-order")),
                        Set.of(new ContextId("ordering"), new ContextId("paying")));
        MapScope.Stretch other =
                new MapScope.Stretch("Order placed", "", Set.of(new NoteId("e-parcel")), Set.of());

        assertThat(map().within(process).relations()).hasSize(1);
        assertThat(map().within(other).relations()).isEmpty();
        assertThat(map().within(new MapScope.Whole())).isEqualTo(map());
    }
}
