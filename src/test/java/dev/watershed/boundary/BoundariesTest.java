package dev.watershed.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.watershed.board.Board;
import dev.watershed.board.LinkKind;
import dev.watershed.board.NoteId;
import dev.watershed.board.NoteKind;
import dev.watershed.language.Verdict;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;

class BoundariesTest {

    private static final int WALLS = 60;

    private static NoteId id(String value) {
        return new NoteId(value);
    }

    private static boolean together(Boundaries boundaries, String a, String b) {
        Map<NoteId, ContextId> homes = boundaries.proposed().homes();
        return homes.containsKey(id(a)) && homes.get(id(a)).equals(homes.get(id(b)));
    }

    private static Walls orderAndLine() {
        return new Walls()
                .aggregate("order", "Order", "lines")
                .aggregate("line", "Order Line", "order", "quantity")
                .aggregate("payment", "Payment", "order id", "amount")
                .link("line", LinkKind.REFERENCES, "order");
    }

    @Test
    void anEmptyWallHasNothingToPropose() {
        Boundaries boundaries = Boundaries.of(new Walls().evidence());

        assertThat(boundaries.proposed().proposals()).isEmpty();
        assertThat(boundaries.cuts()).hasSize(1);
        assertThat(boundaries.questions()).isEmpty();
        assertThat(boundaries.alternatives()).isEmpty();
    }

    @Test
    void aPartIsProposedWithItsWhole() {
        Boundaries boundaries = Boundaries.of(orderAndLine().evidence());

        assertThat(together(boundaries, "order", "line")).isTrue();
        assertThat(together(boundaries, "order", "payment")).isFalse();
        assertThat(boundaries.proposed().proposals())
                .extracting(Proposal::name)
                .contains("Payments");
    }

    @Test
    void theCounterfactualNamesTheReferenceItHangsOn() {
        Boundaries boundaries = Boundaries.of(orderAndLine().evidence());

        Proposal orders =
                boundaries
                        .proposed()
                        .proposal(boundaries.proposed().homes().get(id("order")))
                        .orElseThrow();

        assertThat(orders.counterfactual().orElseThrow().inEnglish())
                .isEqualTo("Without the reference Order Line → Order this splits in two.");
    }

    @Test
    void everyNoteIsInOneProposalAtMostAndNoneIsLost() {
        for (long seed = 0; seed < WALLS; seed++) {
            BoundaryEvidence evidence = Walls.random(seed, 12).evidence();
            Boundaries boundaries = Boundaries.of(evidence);
            for (Cut cut : boundaries.cuts()) {
                Division division = boundaries.at(cut.services());
                List<NoteId> placed = new ArrayList<>(division.shared());
                division.proposals().forEach(p -> placed.addAll(p.members()));

                assertThat(placed)
                        .containsExactlyInAnyOrderElementsOf(evidence.board().notes().keySet());
                assertThat(division.shared()).contains(id("actor"));
            }
        }
    }

    @Test
    void reasonsAddUpToTheScore() {
        for (long seed = 0; seed < WALLS; seed++) {
            for (Proposal proposal :
                    Boundaries.of(Walls.random(seed, 14).evidence()).proposed().proposals()) {
                for (Join join : proposal.joins()) {
                    assertThat(Reason.sum(join.reasons())).isCloseTo(join.score(), within(1e-9));
                    assertThat(join.score()).isGreaterThanOrEqualTo(-1e-9);
                }
                for (Neighbour neighbour : proposal.apart()) {
                    assertThat(Reason.sum(neighbour.join().reasons()))
                            .isCloseTo(neighbour.join().score(), within(1e-9));
                    assertThat(neighbour.join().score()).isLessThan(1e-9);
                }
            }
        }
    }

    @Test
    void theOrderOfTheNotesChangesNothing() {
        for (long seed = 0; seed < WALLS; seed++) {
            Walls walls = Walls.random(seed, 12);
            Boundaries one = Boundaries.of(walls.evidence());
            Boundaries other = Boundaries.of(walls.shuffled(seed + 1));

            assertThat(other.proposed()).isEqualTo(one.proposed());
            assertThat(other.cuts()).isEqualTo(one.cuts());
            assertThat(other.questions()).isEqualTo(one.questions());
        }
    }

    @Test
    void answersAreKeptAtEveryStop() {
        for (long seed = 0; seed < WALLS; seed++) {
            Random random = new Random(seed);
            BoundaryEvidence evidence = Walls.random(seed, 12).evidence();
            List<NoteId> notes = evidence.board().notes().keySet().stream().sorted().toList();
            Tie together = tie(random, notes, true);
            Tie apart = tie(random, notes, false);
            Boundaries boundaries = Boundaries.of(evidence.with(List.of(together, apart)));
            for (Cut cut : boundaries.cuts()) {
                Map<NoteId, ContextId> homes = boundaries.at(cut.services()).homes();
                if (!boundaries.unkept().contains(together)) {
                    assertThat(homes.get(together.a()))
                            .as("%s with %s", together, apart)
                            .isEqualTo(homes.get(together.b()));
                }
                if (!boundaries.unkept().contains(apart) && homes.get(apart.a()) != null) {
                    assertThat(homes.get(apart.a()))
                            .as("%s with %s", apart, together)
                            .isNotEqualTo(homes.get(apart.b()));
                }
            }
        }
    }

    private static Tie tie(Random random, List<NoteId> notes, boolean together) {
        NoteId a = notes.get(random.nextInt(notes.size()));
        NoteId b = notes.get(random.nextInt(notes.size()));
        return a.equals(b) ? tie(random, notes, together) : new Tie(a, b, together);
    }

    @Test
    void pinnedContextsStayAsTheyAre() {
        for (long seed = 0; seed < WALLS; seed++) {
            Random random = new Random(seed);
            BoundaryEvidence evidence = Walls.random(seed, 12).evidence();
            Set<NoteId> one = new HashSet<>();
            Set<NoteId> two = new HashSet<>();
            for (NoteId note : evidence.board().notes().keySet().stream().sorted().toList()) {
                if (random.nextInt(4) == 0) {
                    (random.nextBoolean() ? one : two).add(note);
                }
            }
            List<BoundedContext> pinned = List.of(context("one", one), context("two", two));
            Division division = Boundaries.of(evidence.pinning(pinned)).proposed();

            for (BoundedContext context : pinned) {
                assertThat(division.proposal(context.id()).map(Proposal::members).orElse(Set.of()))
                        .containsAll(context.members());
            }
        }
    }

    private static BoundedContext context(String name, Set<NoteId> members) {
        return new BoundedContext(
                new ContextId(name), name, members, "", Classification.UNDECIDED, 0);
    }

    @Test
    void cutsRunFromCoarseToFineAndNeverRise() {
        for (long seed = 0; seed < WALLS; seed++) {
            List<Cut> cuts = Boundaries.of(Walls.random(seed, 12).evidence()).cuts();

            assertThat(cuts).extracting(Cut::services).isSorted();
            assertThat(cuts).extracting(Cut::height).isSorted();
            assertThat(cuts).filteredOn(Cut::proposed).hasSize(1);
        }
    }

    @Test
    void twoMeaningsForbidWhatTwoViewsOnlyWeaken() {
        WordDivide undecided =
                new WordDivide(
                        "order",
                        List.of(Set.of(id("order")), Set.of(id("line"))),
                        .4,
                        false,
                        Optional.empty());
        BoundaryEvidence evidence = orderAndLine().evidence();

        assertThat(together(Boundaries.of(evidence.knowing(List.of(undecided))), "order", "line"))
                .isTrue();
        assertThat(
                        together(
                                Boundaries.of(
                                        evidence.knowing(
                                                List.of(decided(undecided, Verdict.TWO_VIEWS)))),
                                "order",
                                "line"))
                .isTrue();
        assertThat(
                        together(
                                Boundaries.of(
                                        evidence.knowing(
                                                List.of(decided(undecided, Verdict.TWO_MEANINGS)))),
                                "order",
                                "line"))
                .isFalse();
    }

    @Test
    void aWordNobodyHasDecidedAboutMovesNothing() {
        for (long seed = 0; seed < WALLS; seed++) {
            BoundaryEvidence evidence = Walls.random(seed, 12).evidence();
            Set<NoteId> one = Set.of(id("a0"), id("e-a0"));
            Set<NoteId> other = Set.of(id("a1"), id("e-a1"));
            WordDivide word =
                    new WordDivide("order", List.of(one, other), .9, true, Optional.empty());

            Division moved = Boundaries.of(evidence.knowing(List.of(word))).proposed();

            assertThat(moved.homes()).isEqualTo(Boundaries.of(evidence).proposed().homes());
        }
    }

    private static WordDivide decided(WordDivide word, Verdict verdict) {
        return new WordDivide(
                word.word(), word.senses(), word.divergence(), word.raised(), Optional.of(verdict));
    }

    @Test
    void twoThingsOfOneNameAreNeverJoinedUnlessTheTeamSaysSo() {
        BoundaryEvidence evidence =
                new Walls()
                        .aggregate("a", "Account", "balance")
                        .aggregate("b", "Account", "balance")
                        .link("a", LinkKind.REFERENCES, "b")
                        .link("c-a", LinkKind.HANDLED_BY, "b")
                        .evidence();

        assertThat(together(Boundaries.of(evidence), "a", "b")).isFalse();
        assertThat(
                        together(
                                Boundaries.of(
                                        evidence.with(List.of(new Tie(id("a"), id("b"), true)))),
                                "a",
                                "b"))
                .isTrue();
    }

    @Test
    void whereNoAggregateIsDrawnNounPhrasesStandIn() {
        Walls walls =
                new Walls()
                        .note(NoteKind.EVENT, "1", "Parcel packed")
                        .note(NoteKind.EVENT, "2", "Parcel shipped")
                        .note(NoteKind.EVENT, "3", "Invoice issued")
                        .note(NoteKind.EVENT, "4", "Invoice paid");

        Division division = Boundaries.of(walls.evidence()).proposed();

        assertThat(division.proposals())
                .extracting(Proposal::name)
                .containsExactly("Parcels", "Invoices");
        assertThat(division.proposals())
                .flatExtracting(Proposal::inferred)
                .containsExactly("parcel", "invoice");
    }

    @Test
    void koreanNamesStayKorean() {
        Division division = Boundaries.of(new Walls().aggregate("a", "수강신청").evidence()).proposed();

        assertThat(division.proposals()).extracting(Proposal::name).containsExactly("수강신청");
        String reason =
                division.proposals().getFirst().reasons().getFirst().text().in(Locale.KOREAN);
        assertThat(reason).isEqualTo("수강신청이 커맨드 1개를 처리하고 이벤트 1개를 내보내요");
    }

    @Test
    void aHotspotGoesWithTheNoteItHangsBeside() {
        BoundaryEvidence evidence = orderAndLine().note(NoteKind.HOTSPOT, "why", "Why?").evidence();
        Board board = evidence.board();
        var payment = board.note(id("payment")).orElseThrow().bounds();
        Board moved =
                board.with(
                        board.note(id("why"))
                                .orElseThrow()
                                .movedTo(payment.movedBy(0, payment.height() + 8)));

        Boundaries boundaries = Boundaries.of(BoundaryEvidence.of(moved, evidence.flow()));

        assertThat(together(boundaries, "why", "payment")).isTrue();
    }

    @Test
    void aTruthfulAnswerLeavesTheQuestion() {
        BoundaryEvidence evidence = orderAndLine().evidence();
        Question first = Boundaries.of(evidence).questions().getFirst();

        Boundaries answered = Boundaries.of(evidence.with(List.of(first.answered(false))));

        assertThat(answered.questions())
                .noneMatch(q -> q.a().equals(first.a()) && q.b().equals(first.b()));
        assertThat(first.confidence()).isBetween(0.0, 1.0);
    }

    @Test
    void givesUpWhenNobodyWaits() {
        assertThatThrownBy(() -> Boundaries.of(orderAndLine().evidence(), () -> true))
                .isInstanceOf(CancellationException.class);
    }
}
