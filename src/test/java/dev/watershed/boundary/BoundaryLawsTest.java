package dev.watershed.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.watershed.board.Flow;
import dev.watershed.board.Lane;
import dev.watershed.board.LaneId;
import dev.watershed.board.LinkKind;
import dev.watershed.board.NoteId;
import dev.watershed.board.NoteKind;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class BoundaryLawsTest {

    private static final int WALLS = 60;

    @Test
    void aFinerStopOnlyDividesWhatACoarserOneHolds() {
        for (long seed = 0; seed < WALLS; seed++) {
            BoundaryEvidence evidence = Walls.random(seed, 12).evidence();
            Boundaries boundaries = Boundaries.of(evidence);
            List<NoteId> heads =
                    evidence.board().notes().values().stream()
                            .filter(n -> n.kind() == NoteKind.AGGREGATE)
                            .map(n -> n.id())
                            .toList();
            List<Cut> cuts = boundaries.cuts();
            for (int i = 1; i < cuts.size(); i++) {
                Map<NoteId, ContextId> coarse = boundaries.at(cuts.get(i - 1).services()).homes();
                Map<NoteId, ContextId> fine = boundaries.at(cuts.get(i).services()).homes();
                Map<ContextId, ContextId> wholes = new HashMap<>();
                for (NoteId head : heads) {
                    ContextId whole = coarse.get(head);
                    assertThat(wholes.computeIfAbsent(fine.get(head), f -> whole)).isEqualTo(whole);
                }
            }
        }
    }

    @Test
    void aSplitCountsThePairsItPartsAndNamesBothSides() {
        for (long seed = 0; seed < WALLS; seed++) {
            for (Proposal proposal :
                    Boundaries.of(Walls.random(seed, 12).evidence()).proposed().proposals()) {
                proposal.split()
                        .ifPresent(split -> {
                            assertThat(split.coordination())
                                    .isEqualTo(split.left().size() * split.right().size());
                            assertThat(split.left()).doesNotContainAnyElementsOf(split.right());
                            assertThat(proposal.heads())
                                    .containsAll(split.left())
                                    .containsAll(split.right());
                        });
            }
        }
    }

    @Test
    void stabilityIsAShareAndNeverSurerForAttachedNotes() {
        for (long seed = 0; seed < WALLS; seed++) {
            for (Proposal proposal :
                    Boundaries.of(Walls.random(seed, 12).evidence()).proposed().proposals()) {
                assertThat(proposal.stability()).isBetween(0.0, 1.0);
            }
        }
    }

    @Test
    void aWallWithoutLinksRestsOnStructureAloneAndAsksForMore() {
        Walls walls = new Walls();
        for (String thing : List.of("Parcel", "Invoice", "Customer")) {
            walls.note(NoteKind.AGGREGATE, thing, thing)
                    .note(NoteKind.EVENT, "e-" + thing, thing + " changed");
        }

        Boundaries boundaries = Boundaries.of(walls.evidence());

        assertThat(boundaries.proposed().services()).isEqualTo(3);
        assertThat(boundaries.proposed().homes()).hasSize(6);
        assertThat(boundaries.grounds().structureAlone()).isTrue();
        assertThat(boundaries.grounds().wanted())
                .extracting(Wanted::kind)
                .contains(Wanted.Kind.REFERENCE, Wanted.Kind.INVARIANT);
    }

    @Test
    void aReferenceIsMoreThanStructure() {
        Walls walls = new Walls().aggregate("a", "Order").aggregate("b", "Parcel");
        assertThat(Boundaries.of(walls.evidence()).grounds().structureAlone()).isTrue();

        walls.link("b", LinkKind.REFERENCES, "a");
        assertThat(Boundaries.of(walls.evidence()).grounds().structureAlone()).isFalse();
    }

    @Test
    void aLaneIsAReasonOnlyBesideOthers() {
        Walls walls =
                new Walls()
                        .aggregate("a", "Order")
                        .aggregate("b", "Order line", "order")
                        .aggregate("c", "Parcel")
                        .link("b", LinkKind.REFERENCES, "a");
        var board = walls.board().with(new Lane(new LaneId("lane"), "Sales", -500, 2000));

        Division division = Boundaries.of(BoundaryEvidence.of(board, Flow.of(board))).proposed();

        assertThat(division.services()).isEqualTo(2);
        assertThat(division.proposals())
                .flatExtracting(Proposal::reasons)
                .extracting(r -> r.text().inEnglish())
                .contains("Both lie in the lane Sales");
    }

    @Test
    void oneGiantAggregateIsOneService() {
        Walls walls = new Walls().note(NoteKind.AGGREGATE, "order", "Order");
        for (int i = 0; i < 300; i++) {
            walls.note(NoteKind.COMMAND, "c" + i, "Change part " + i)
                    .link("c" + i, LinkKind.HANDLED_BY, "order");
        }

        Boundaries boundaries = Boundaries.of(walls.evidence());

        assertThat(boundaries.proposed().services()).isEqualTo(1);
        assertThat(boundaries.proposed().proposals().getFirst().members()).hasSize(301);
        assertThat(boundaries.cuts()).hasSize(1);
        assertThat(boundaries.questions()).isEmpty();
    }

    @Test
    void twoHalvesThatDoNotTouchAreNeverMixed() {
        Walls walls =
                new Walls()
                        .aggregate("a", "Order")
                        .aggregate("b", "Order line", "order")
                        .aggregate("c", "Parcel")
                        .aggregate("d", "Parcel label", "parcel")
                        .link("b", LinkKind.REFERENCES, "a")
                        .link("d", LinkKind.REFERENCES, "c");

        Map<NoteId, ContextId> homes = Boundaries.of(walls.evidence()).at(2).homes();

        assertThat(homes.get(new NoteId("a"))).isEqualTo(homes.get(new NoteId("b")));
        assertThat(homes.get(new NoteId("c"))).isEqualTo(homes.get(new NoteId("d")));
        assertThat(homes.get(new NoteId("a"))).isNotEqualTo(homes.get(new NoteId("c")));
    }

    @Test
    void sixServicesAreTooManyForOneTeamAndNotForTwo() {
        Walls walls = new Walls();
        for (String thing : List.of("Parcel", "Invoice", "Client", "Tariff", "Depot", "Truck")) {
            walls.aggregate(thing, thing);
        }
        assertThat(Boundaries.of(walls.evidence()).warning()).isPresent();

        walls.note(NoteKind.TEAM, "t1", "One").note(NoteKind.TEAM, "t2", "Two");
        assertThat(Boundaries.of(walls.evidence()).warning()).isEmpty();
    }

    @Test
    void givesUpWhereverItIsWhenNobodyWaitsAnyMore() {
        BoundaryEvidence evidence = Walls.random(7, 40).evidence();
        AtomicInteger asked = new AtomicInteger();
        Boundaries.of(
                evidence,
                () -> {
                    asked.incrementAndGet();
                    return false;
                });
        assertThat(asked.get()).isGreaterThan(100);
        for (int after : List.of(1, asked.get() / 3, asked.get() / 2, asked.get() - 1)) {
            AtomicInteger left = new AtomicInteger(after);
            assertThatThrownBy(() -> Boundaries.of(evidence, () -> left.decrementAndGet() < 0))
                    .isInstanceOf(CancellationException.class);
        }
    }
}
