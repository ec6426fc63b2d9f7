package dev.watershed.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.watershed.board.LinkKind;
import dev.watershed.board.NoteId;
import dev.watershed.board.NoteKind;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

/// What is tied to one thing alone, or does nothing by itself, goes with what it is tied to.
class DetailsTest {

    private static NoteId id(String value) {
        return new NoteId(value);
    }

    private static boolean together(Walls walls, String a, String b) {
        Map<NoteId, ContextId> homes = Boundaries.of(walls.evidence()).proposed().homes();
        return homes.get(id(a)).equals(homes.get(id(b)));
    }

    private static List<String> details(Walls walls) {
        Analysis analysis = Analysis.of(walls.evidence(), Weights.DEFAULT, () -> false);
        return analysis.pairs().stream()
                .filter(p -> p.detail >= 0)
                .map(p -> analysis.atoms().get(p.detail).name())
                .toList();
    }

    /// A flight with its details, and a booking and a payment that talk to each other.
    private static Walls star() {
        return new Walls()
                .aggregate("flight", "Flight", "aircraft id")
                .aggregate("aircraft", "Aircraft", "model")
                .aggregate("airport", "Airport", "code")
                .aggregate("gate", "Gate", "letter")
                .aggregate("booking", "Booking", "price")
                .aggregate("payment", "Payment", "amount")
                .link("flight", LinkKind.REFERENCES, "aircraft")
                .link("flight", LinkKind.REFERENCES, "airport")
                .link("flight", LinkKind.REFERENCES, "gate")
                .note(NoteKind.POLICY, "pay", "Whenever something is booked, ask for money")
                .link("e-booking", LinkKind.TRIGGERS, "pay")
                .link("pay", LinkKind.ISSUES, "c-payment");
    }

    @Test
    void detailsOfOneRootStayWithItThoughTheyDoNotReferToEachOther() {
        for (String detail : new String[] {"aircraft", "airport", "gate"}) {
            assertThat(together(star(), "flight", detail)).as(detail).isTrue();
        }
        assertThat(together(star(), "flight", "booking")).isFalse();
    }

    @Test
    void whatTalksToOthersIsNoDetail() {
        Walls walls =
                star().note(NoteKind.POLICY, "fix", "Whenever money came in, sweep the gate")
                        .link("e-payment", LinkKind.TRIGGERS, "fix")
                        .link("fix", LinkKind.ISSUES, "c-gate");

        assertThat(details(star())).containsExactlyInAnyOrder("Aircraft", "Airport", "Gate");
        assertThat(details(walls)).containsExactlyInAnyOrder("Aircraft", "Airport");
    }

    @Test
    void whatOtherPeopleWorkWithIsNoDetail() {
        Walls walls =
                star().note(NoteKind.ACTOR, "planner", "Planner")
                        .note(NoteKind.ACTOR, "builder", "Builder")
                        .link("planner", LinkKind.INVOKES, "c-flight")
                        .link("planner", LinkKind.INVOKES, "c-gate")
                        .link("builder", LinkKind.INVOKES, "c-airport");

        assertThat(details(walls)).containsExactlyInAnyOrder("Aircraft", "Gate");
    }

    @Test
    void whatDoesNothingByItselfGoesWhereItIsTiedMost() {
        Walls walls =
                star().note(NoteKind.AGGREGATE, "class", "Class", "name")
                        .link("booking", LinkKind.REFERENCES, "class")
                        .link("class", LinkKind.REFERENCES, "payment")
                        .note(NoteKind.READ_MODEL, "seats", "Offers")
                        .link("seats", LinkKind.VIEW_OF, "class")
                        .link("seats", LinkKind.VIEW_OF, "booking");

        assertThat(together(walls, "booking", "class")).isTrue();
    }

    @Test
    void whatIsAskedAtRunTimeIsNotPulledInByAReference() {
        Walls walls =
                new Walls()
                        .aggregate("order", "Purchase order", "product id")
                        .aggregate("line", "Purchase line", "order")
                        .aggregate("stock", "Purchase stock", "amount")
                        .link("line", LinkKind.REFERENCES, "order")
                        .link("order", LinkKind.REFERENCES, "stock")
                        .link("c-order", LinkKind.CALLS, "stock");

        assertThat(together(walls, "order", "line")).isTrue();
        assertThat(together(walls, "order", "stock")).isFalse();
    }

    @Test
    void aPolicyThatKeepsAViewGoesWithItWhereverTheViewIsShown() {
        Walls walls =
                new Walls()
                        .aggregate("order", "Order", "total")
                        .aggregate("hook", "Subscription", "address")
                        .note(NoteKind.READ_MODEL, "sent", "Delivery")
                        .link("sent", LinkKind.VIEW_OF, "hook")
                        .note(NoteKind.POLICY, "tell", "Call back when bought")
                        .link("e-order", LinkKind.TRIGGERS, "tell")
                        .link("tell", LinkKind.UPDATES_VIEW, "sent");

        assertThat(together(walls, "tell", "hook")).isTrue();
    }

    @Test
    void theReasonsOfEveryMergeAddUpToItsScore() {
        for (long seed = 0; seed < 60; seed++) {
            Walls walls = Walls.random(seed, 12);
            Random random = new Random(seed);
            for (int i = 0; i < random.nextInt(6); i++) {
                walls.aggregate("d" + i, "Detail " + i, "colour")
                        .link("a" + random.nextInt(2), LinkKind.REFERENCES, "d" + i)
                        .note(NoteKind.AGGREGATE, "i" + i, "Idle " + i)
                        .link("i" + i, LinkKind.REFERENCES, "a" + random.nextInt(2))
                        .link("i" + i, LinkKind.REFERENCES, "d" + i);
            }
            Analysis analysis = Analysis.of(walls.evidence(), Weights.DEFAULT, () -> false);
            Weighing weighing = new Weighing(analysis);
            for (Dendrogram.Merge merge : analysis.dendrogram().merges()) {
                int[] left = analysis.leaves(merge.left());
                int[] right = analysis.leaves(merge.right());
                assertThat(weighing.together(left, right, false).score())
                        .isCloseTo(merge.score(), within(1e-9));
            }
        }
    }
}
