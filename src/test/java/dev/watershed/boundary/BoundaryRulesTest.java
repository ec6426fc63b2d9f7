package dev.watershed.boundary;

import static org.assertj.core.api.Assertions.assertThat;

import dev.watershed.board.Board;
import dev.watershed.board.Flow;
import dev.watershed.board.LinkKind;
import dev.watershed.board.NoteId;
import dev.watershed.finding.Finding;
import dev.watershed.language.Verdict;
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
                .isEqualTo(
                        "“Change Order” in orders waits for “Payment” in payments. When one is down, so is the other.");
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
                        Optional.of(Verdict.TWO_MEANINGS));

        assertThat(rules(check(List.of(context("all", "a", "b", "c-a")), word)))
                .containsExactly("boundary.two-meanings-inside");
        assertThat(check(TWO, word)).isEmpty();
    }
}
