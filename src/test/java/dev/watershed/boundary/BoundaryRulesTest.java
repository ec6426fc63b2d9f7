package dev.watershed.boundary;

import static org.assertj.core.api.Assertions.assertThat;

import dev.watershed.board.Board;
import dev.watershed.board.Flow;
import dev.watershed.board.LinkKind;
import dev.watershed.board.NoteId;
import dev.watershed.board.NoteKind;
import dev.watershed.finding.Finding;
import dev.watershed.language.Verdict;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class BoundaryRulesTest {

    private final Walls walls = new Walls().aggregate("a", "Order").aggregate("b", "Payment");

    private List<Finding> check(List<BoundedContext> contexts, WordDivide... words) {
        Board board = walls.board();
        return BoundaryRules.check(board, Flow.of(board), contexts, List.of(words));
    }

    private static BoundedContext context(String id, String... members) {
        Set<NoteId> notes = Arrays.stream(members).map(NoteId::new).collect(Collectors.toSet());
        return new BoundedContext(new ContextId(id), id, notes, "", Classification.UNDECIDED, 0);
    }

    private static final List<BoundedContext> TWO =
            List.of(context("orders", "a", "c-a", "e-a"), context("payments", "b", "c-b", "e-b"));

    private static List<String> rules(List<Finding> findings) {
        return findings.stream().map(f -> f.rule().value()).distinct().toList();
    }

    @Test
    void twoContextsThatOnlyExchangeEventsAreFine() {
        assertThat(check(TWO)).isEmpty();
    }

    @Test
    void aContextThatDoesNothingIsNoticed() {
        assertThat(rules(check(List.of(context("orders", "a")))))
                .containsExactly("boundary.no-behaviour");
    }

    @Test
    void aCallAcrossALineIsNoticedWithBothEnds() {
        walls.link("c-a", LinkKind.CALLS, "b");

        Finding finding = check(TWO).getFirst();

        assertThat(finding.rule()).hasToString("boundary.call-cut");
        assertThat(finding.evidence().ids()).containsExactly("c-a", "b");
        assertThat(finding.message().inEnglish())
                .startsWith("“Change Order” in orders waits for “Payment” in payments.")
                .endsWith("send an event instead, or keep a copy of what is asked for.");
    }

    @Test
    void contextsThatWaitForEachOtherAreARing() {
        walls.link("c-a", LinkKind.CALLS, "b").link("c-b", LinkKind.CALLS, "a");

        assertThat(rules(check(TWO))).containsExactly("boundary.call-cut", "boundary.cycle");
    }

    @Test
    void aStepThatChangesTwoContextsIsNoticed() {
        walls.link("c-a", LinkKind.HANDLED_BY, "b");

        assertThat(rules(check(TWO))).containsExactly("boundary.step-cut");
    }

    @Test
    void aWordWithTwoMeaningsInsideOneLineIsNoticed() {
        WordDivide word =
                new WordDivide(
                        "order",
                        List.of(Set.of(new NoteId("a")), Set.of(new NoteId("b"))),
                        .9,
                        true,
                        Optional.of(Verdict.TWO_MEANINGS));

        assertThat(rules(check(List.of(context("all", "a", "b", "c-a")), word)))
                .containsExactly("boundary.two-meanings-inside");
        assertThat(check(TWO, word)).isEmpty();
    }

    @Test
    void aContextNamedOrFilledLikeALayerIsNoticed() {
        walls.note(NoteKind.POLICY, "p1", "Whenever paid")
                .note(NoteKind.POLICY, "p2", "Whenever ordered")
                .note(NoteKind.POLICY, "p3", "Whenever changed")
                .link("e-b", LinkKind.TRIGGERS, "p1")
                .link("e-a", LinkKind.TRIGGERS, "p2")
                .link("e-a", LinkKind.TRIGGERS, "p3");
        List<BoundedContext> drawn = new ArrayList<>(TWO);
        drawn.add(context("reactions", "p1", "p2", "p3"));

        assertThat(rules(check(drawn))).containsExactly("boundary.layer-kind");
        assertThat(rules(check(List.of(context("Front-End API", "a", "c-a"))))).isEmpty();
        assertThat(rules(check(List.of(context("Database", "a", "c-a")))))
                .containsExactly("boundary.layer-name");
    }

    @Test
    void aViewThatAsksAnotherContextForAllItShowsIsFarAndACopyIsNot() {
        walls.note(NoteKind.READ_MODEL, "view", "Payments").link("view", LinkKind.VIEW_OF, "b");
        List<BoundedContext> drawn =
                List.of(
                        context("orders", "a", "c-a", "e-a", "view"),
                        context("payments", "b", "c-b", "e-b"));

        assertThat(rules(check(drawn))).containsExactly("boundary.view-far");

        walls.link("e-b", LinkKind.PROJECTS, "view");
        assertThat(rules(check(drawn))).isEmpty();
    }

    @Test
    void moreContextsThanOneTeamCanRunAreNoticedUntilThereAreTeams() {
        Walls many = new Walls();
        List<BoundedContext> drawn = new ArrayList<>();
        for (String id : List.of("k", "l", "m", "n", "o", "p")) {
            many.aggregate(id, "Thing " + id);
            drawn.add(context("of " + id, id, "c-" + id, "e-" + id));
        }

        assertThat(
                        rules(
                                BoundaryRules.check(
                                        many.board(), Flow.of(many.board()), drawn, List.of())))
                .containsExactly("boundary.first-cut");

        many.note(NoteKind.TEAM, "t1", "One").note(NoteKind.TEAM, "t2", "Two");
        assertThat(
                        rules(
                                BoundaryRules.check(
                                        many.board(), Flow.of(many.board()), drawn, List.of())))
                .isEmpty();
    }

    @Test
    void figuresNameTheNoteThatPullsElsewhere() {
        walls.note(NoteKind.EVENT, "stray", "Payment booked").link("b", LinkKind.EMITS, "stray");
        List<BoundedContext> drawn =
                List.of(
                        context("orders", "a", "c-a", "e-a", "stray"),
                        context("payments", "b", "c-b", "e-b"));
        Board board = walls.board();

        List<ContextFigures> figures = Figuring.of(board, Flow.of(board), drawn);

        assertThat(figures.getFirst().cohesion()).isEqualTo(.75);
        assertThat(figures.getFirst().moves())
                .extracting(ContextFigures.Move::note, ContextFigures.Move::fewer)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(new NoteId("stray"), 1));
        assertThat(figures.getLast().cohesion()).isEqualTo(1);
        assertThat(figures.getLast().calls()).isZero();
    }
}
