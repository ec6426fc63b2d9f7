package dev.watershed.study;

import static org.assertj.core.api.Assertions.assertThat;

import dev.watershed.board.Board;
import dev.watershed.board.Flow;
import dev.watershed.board.Link;
import dev.watershed.board.LinkId;
import dev.watershed.board.LinkKind;
import dev.watershed.board.Note;
import dev.watershed.board.NoteId;
import dev.watershed.board.NoteKind;
import dev.watershed.board.Rank;
import dev.watershed.boundary.BoundaryRules;
import dev.watershed.boundary.BoundedContext;
import dev.watershed.boundary.Classification;
import dev.watershed.boundary.ContextId;
import dev.watershed.boundary.WordDivide;
import dev.watershed.document.Accepted;
import dev.watershed.document.Decider;
import dev.watershed.document.Document;
import dev.watershed.document.Evolution;
import dev.watershed.finding.Finding;
import dev.watershed.geometry.Point;
import dev.watershed.language.Verdict;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/// Each way out settles the finding it is offered for, in one step.
class BoundaryFixesTest {

    private Board board = Board.EMPTY;
    private Document document = Document.EMPTY;

    private void note(String id, NoteKind kind, String text) {
        Point far = new Point(board.notes().size() * 600.0, 0);
        board =
                board.with(
                        Note.written(
                                new NoteId(id), kind, text, far, Rank.nth(board.notes().size())));
    }

    private void link(String from, LinkKind kind, String to) {
        LinkId id = new LinkId("l" + board.linksById().size());
        board = board.with(Link.drawn(id, new NoteId(from), new NoteId(to), kind));
    }

    /// An aggregate with a command and an event.
    private void thing(String id, String name) {
        note(id, NoteKind.AGGREGATE, name);
        note("c" + id, NoteKind.COMMAND, "Change " + name);
        note("e" + id, NoteKind.EVENT, name + " changed");
        link("c" + id, LinkKind.HANDLED_BY, id);
        link(id, LinkKind.EMITS, "e" + id);
    }

    private void context(String id, String name, String... members) {
        Set<NoteId> notes = Arrays.stream(members).map(NoteId::new).collect(Collectors.toSet());
        document =
                document.with(board)
                        .with(
                                new BoundedContext(
                                        new ContextId(id),
                                        name,
                                        notes,
                                        "",
                                        Classification.UNDECIDED,
                                        document.contexts().size()));
    }

    private List<Finding> findings(Document on, String rule) {
        return Study.of(on).findings().stream()
                .filter(f -> f.rule().value().equals("boundary." + rule))
                .toList();
    }

    /// The label of the first way out, after it was tried.
    private String settled(String rule) {
        Document wall = document.with(board);
        List<Finding> found = findings(wall, rule);
        assertThat(found).as(rule).isNotEmpty();
        Fix fix = Study.of(wall).fixes().getOrDefault(found.getFirst(), List.of()).getFirst();
        Accepted done = (Accepted) Decider.decide(wall, fix.edit());
        Document after = Evolution.evolve(wall, done.changes());
        assertThat(new HashSet<>(findings(after, rule))).doesNotContain(found.getFirst());
        return fix.label().inEnglish();
    }

    private void orderAndParcel() {
        thing("o", "Order");
        thing("p", "Parcel");
    }

    @Test
    void dataWithoutBehaviourJoinsWhatChangesIt() {
        orderAndParcel();
        note("t", NoteKind.AGGREGATE, "Tariff");
        link("o", LinkKind.REFERENCES, "t");
        context("c1", "Ordering", "o", "co", "eo");
        context("c2", "Shipping", "p", "cp", "ep");
        context("c3", "Tariffs", "t");

        assertThat(settled("no-behaviour")).isEqualTo("Join it with Ordering");
    }

    @Test
    void aLayerGivesItsNotesBack() {
        orderAndParcel();
        context("c1", "Ordering", "o", "eo");
        context("c2", "Shipping", "p", "ep");
        context("c3", "Commands", "co", "cp");
        thing("x", "Extra");
        link("cx", LinkKind.HANDLED_BY, "o");
        context("c3", "Commands", "co", "cp", "cx");

        assertThat(settled("layer-kind")).isEqualTo("Put each note with what it works for");
    }

    @Test
    void aFarViewMovesToItsSource() {
        orderAndParcel();
        note("v", NoteKind.READ_MODEL, "Open orders");
        link("v", LinkKind.VIEW_OF, "o");
        context("c1", "Ordering", "o", "co", "eo");
        context("c2", "Shipping", "p", "cp", "ep", "v");

        assertThat(settled("view-far")).isEqualTo("Move “Open orders” to Ordering");
    }

    @Test
    void aStepThatChangesTwoMakesThemOne() {
        orderAndParcel();
        link("co", LinkKind.HANDLED_BY, "p");
        context("c1", "Ordering", "o", "co", "eo");
        context("c2", "Shipping", "p", "cp", "ep");

        assertThat(settled("step-cut")).startsWith("Make one of ");
    }

    @Test
    void aRingThatWaitsForItselfBecomesOne() {
        orderAndParcel();
        link("co", LinkKind.CALLS, "p");
        link("cp", LinkKind.CALLS, "o");
        context("c1", "Ordering", "o", "co", "eo");
        context("c2", "Shipping", "p", "cp", "ep");

        assertThat(settled("cycle")).startsWith("Make one of ");
    }

    @Test
    void twoThatTalkAllTheTimeBecomeOne() {
        orderAndParcel();
        for (int i = 0; i < 4; i++) {
            note("x" + i, NoteKind.EVENT, "Order step " + i);
            note("y" + i, NoteKind.EVENT, "Parcel step " + i);
            note("p" + i, NoteKind.POLICY, "Whenever order steps " + i);
            note("q" + i, NoteKind.POLICY, "Whenever parcel steps " + i);
            link("x" + i, LinkKind.TRIGGERS, "p" + i);
            link("y" + i, LinkKind.TRIGGERS, "q" + i);
            link("p" + i, LinkKind.ISSUES, "cp");
            link("q" + i, LinkKind.ISSUES, "co");
        }
        context("c1", "Ordering", "o", "co", "eo", "x0", "x1", "x2", "x3", "q0", "q1", "q2", "q3");
        context("c2", "Shipping", "p", "cp", "ep", "y0", "y1", "y2", "y3", "p0", "p1", "p2", "p3");

        assertThat(settled("chatty")).startsWith("Make one of ");
    }

    @Test
    void aLineRoundTwoMeaningsIsDividedBetweenThem() {
        thing("a", "Account");
        thing("b", "Ledger account");
        context("c1", "Accounts", "a", "ca", "ea", "b", "cb", "eb");
        Document wall = document.with(board);
        WordDivide word =
                new WordDivide(
                        "account",
                        List.of(Set.of(new NoteId("a"), new NoteId("ca")), Set.of(new NoteId("b"))),
                        .8,
                        true,
                        Optional.of(Verdict.TWO_MEANINGS));
        List<Finding> found =
                BoundaryRules.check(
                        wall.board(), Flow.of(wall.board()), wall.contextsInOrder(), List.of(word));
        Finding finding =
                found.stream()
                        .filter(f -> f.rule().value().equals("boundary.two-meanings-inside"))
                        .findFirst()
                        .orElseThrow();

        Fix fix =
                new BoundaryFixes(wall, Flow.of(wall.board()), List.of(word))
                        .of(finding)
                        .getFirst();
        Accepted done = (Accepted) Decider.decide(wall, fix.edit());
        Document after = Evolution.evolve(wall, done.changes());

        assertThat(fix.label().inEnglish())
                .isEqualTo("Divide Accounts between the two meanings of “account”");
        assertThat(after.contexts()).hasSize(2);
        assertThat(
                        BoundaryRules.check(
                                after.board(),
                                Flow.of(after.board()),
                                after.contextsInOrder(),
                                List.of(word)))
                .doesNotContain(finding);
    }

    @Test
    void whoOnlyWaitsForTheOtherSideGoesThere() {
        orderAndParcel();
        note("q", NoteKind.COMMAND, "Ask for a label");
        link("q", LinkKind.CALLS, "p");
        context("c1", "Ordering", "o", "co", "eo", "q");
        context("c2", "Shipping", "p", "cp", "ep");

        assertThat(settled("call-cut")).isEqualTo("Move “Ask for a label” to Shipping");
    }
}
