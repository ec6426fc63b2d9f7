package dev.watershed.board;

import static org.assertj.core.api.Assertions.assertThat;

import dev.watershed.finding.Finding;
import dev.watershed.finding.Severity;
import dev.watershed.geometry.Point;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class GrammarCheckTest {

    @Test
    void aWholeSentenceHasNothingToMention() {
        Board board =
                wall(
                        note("v", NoteKind.READ_MODEL, "Cart view", 0),
                        note("a", NoteKind.ACTOR, "Buyer", 60),
                        note("c", NoteKind.COMMAND, "Place order", 86),
                        note("g", NoteKind.AGGREGATE, "Order", 156),
                        note("e", NoteKind.EVENT, "Order placed", 278));

        assertThat(rules(board, GrammarLevel.STRICT)).isEmpty();
    }

    @Test
    void whatHangsAloneIsMentionedAndNotBlamed() {
        Board board =
                wall(
                        note("e", NoteKind.EVENT, "Order placed", 0),
                        note("c", NoteKind.COMMAND, "Ship parcel", 200),
                        note("p", NoteKind.POLICY, "Whenever it rains, we wait", 400),
                        note("v", NoteKind.READ_MODEL, "Open orders", 700));

        List<Finding> findings = GrammarCheck.findings(board, Flow.of(board), GrammarLevel.STRICT);

        assertThat(findings)
                .extracting(f -> f.rule().value())
                .containsExactly(
                        "grammar.event-without-cause",
                        "grammar.command-without-issuer",
                        "grammar.command-without-result",
                        "grammar.policy-without-trigger",
                        "grammar.read-model-unobserved");
        assertThat(findings).allMatch(f -> f.severity() == Severity.INFO);
    }

    @Test
    void anEventNeedsSomebodyOrSomeRuleBeforeTheNextCommand() {
        Board board =
                wall(
                                note("e", NoteKind.EVENT, "Order placed", 0),
                                note("c", NoteKind.COMMAND, "Ship parcel", 200))
                        .with(
                                Link.drawn(
                                        new LinkId("l"),
                                        new NoteId("e"),
                                        new NoteId("c"),
                                        LinkKind.LEADS_TO));

        assertThat(rules(board, GrammarLevel.WARN)).contains("grammar.event-to-command");
    }

    @Test
    void inABigPictureNothingIsChecked() {
        Board board = wall(note("e", NoteKind.EVENT, "Place order", 0));

        assertThat(GrammarLevel.fitting(board)).isEqualTo(GrammarLevel.OFF);
        assertThat(rules(board, GrammarLevel.OFF)).isEmpty();
        assertThat(rules(board, GrammarLevel.WARN)).contains("grammar.event-past-tense");
    }

    @Test
    void theLevelFollowsWhatHangsThere() {
        Board process = wall(note("c", NoteKind.COMMAND, "Place order", 0));
        Board design = process.with(note("g", NoteKind.AGGREGATE, "Order", 200));

        assertThat(GrammarLevel.fitting(process)).isEqualTo(GrammarLevel.WARN);
        assertThat(GrammarLevel.fitting(design)).isEqualTo(GrammarLevel.STRICT);
    }

    @Test
    void aPolicyIsOfferedTheEventThatSetsItOff() {
        Board board =
                wall(
                        note("e", NoteKind.EVENT, "Order placed", 0),
                        note("p", NoteKind.POLICY, "Reserve stock", 70));
        Flow flow = Flow.of(board);

        assertThat(GrammarCheck.findings(board, flow, GrammarLevel.STRICT))
                .filteredOn(f -> f.rule().equals(GrammarCheck.POLICY_WHENEVER))
                .singleElement()
                .satisfies(f ->
                        assertThat(Suggestion.of(f, board, flow).orElseThrow().to())
                                .isEqualTo("Whenever order placed, we reserve stock"));
    }

    @Test
    void koreanPolicyIsOfferedAKoreanCondition() {
        Board board =
                wall(
                        note("e", NoteKind.EVENT, "주문 접수됨", 0),
                        note("p", NoteKind.POLICY, "재고를 잡는다", 70));
        Flow flow = Flow.of(board);

        assertThat(GrammarCheck.findings(board, flow, GrammarLevel.STRICT).stream())
                .flatExtracting(f -> Suggestion.of(f, board, flow).stream().toList())
                .extracting(Suggestion::to)
                .containsExactly("주문 접수되면 재고를 잡는다");
    }

    @Test
    void emptyNotesAndDuplicatesAreShown() {
        Board board =
                wall(
                        note("a", NoteKind.EVENT, "Order placed", 0),
                        note("b", NoteKind.EVENT, "order  Placed", 200),
                        note("c", NoteKind.ACTOR, "Buyer", 300),
                        note("d", NoteKind.ACTOR, "Buyer", 400),
                        note("e", NoteKind.HOTSPOT, " ", 500),
                        note("v", NoteKind.VOTE, "", 600));

        assertThat(WordingCheck.findings(board))
                .extracting(f -> f.rule() + " " + f.evidence().ids())
                .containsExactly("wording.empty-note [e]", "wording.duplicate [a, b]");
    }

    @Test
    void notesOutsideEveryLaneAreOneFinding() {
        Board board =
                wall(
                                note("a", NoteKind.EVENT, "Order placed", 0),
                                note("b", NoteKind.EVENT, "Order paid", 200))
                        .with(new Lane(new LaneId("l"), "Shop", 500, 100));

        assertThat(WordingCheck.findings(board))
                .singleElement()
                .satisfies(f -> assertThat(f.evidence().ids()).containsExactly("a", "b"));
    }

    @Test
    void everySentenceCanBeSaidInBothLanguages() {
        Board board =
                wall(
                        note("e", NoteKind.EVENT, "Place order", 0),
                        note("c", NoteKind.COMMAND, "Order placed", 200),
                        note("p", NoteKind.POLICY, "Refund rules", 400),
                        note("v", NoteKind.READ_MODEL, "Open orders", 700),
                        note("x", NoteKind.OPPORTUNITY, "", 900));
        List<Finding> all =
                new java.util.ArrayList<>(
                        GrammarCheck.findings(board, Flow.of(board), GrammarLevel.STRICT));
        all.addAll(WordingCheck.findings(board));

        assertThat(all)
                .hasSizeGreaterThan(7)
                .allSatisfy(f ->
                        assertThat(f.message().in(Locale.KOREAN))
                                .isNotEqualTo(f.message().inEnglish())
                                .doesNotContain("["));
    }

    private static List<String> rules(Board board, GrammarLevel level) {
        return GrammarCheck.findings(board, Flow.of(board), level).stream()
                .map(f -> f.rule().value())
                .toList();
    }

    private static Board wall(Note... notes) {
        Board board = Board.EMPTY;
        for (Note note : notes) {
            board = board.with(note);
        }
        return board;
    }

    private static Note note(String id, NoteKind kind, String text, double x) {
        return Note.written(new NoteId(id), kind, text, new Point(x, 0), Rank.MIDDLE);
    }
}
