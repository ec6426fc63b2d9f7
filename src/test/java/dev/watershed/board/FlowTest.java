package dev.watershed.board;

import static org.assertj.core.api.Assertions.assertThat;

import dev.watershed.geometry.Bounds;
import dev.watershed.geometry.Point;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FlowTest {

    @Test
    void aRowReadsLikeASentence() {
        Board board = row(8, NoteKind.POLICY, NoteKind.COMMAND, NoteKind.AGGREGATE, NoteKind.EVENT);

        assertThat(told(board)).containsExactly("n0 issues n1", "n1 handled_by n2", "n2 emits n3");
    }

    @Test
    void aChainOfEventsLeadsOn() {
        assertThat(told(row(6, NoteKind.EVENT, NoteKind.EVENT, NoteKind.POLICY)))
                .containsExactly("n0 leadsTo n1", "n1 triggers n2");
    }

    @ParameterizedTest
    @CsvSource({"0, 1", "15.9, 1", "16, 0", "24, 0", "-16, 1", "-17, 0", "-64, 0"})
    void onlyNearNotesThatDoNotHideEachOtherAreNeighbours(double gap, int steps) {
        assertThat(told(row(gap, NoteKind.COMMAND, NoteKind.EVENT))).hasSize(steps);
    }

    @Test
    void notesUnderEachOtherSayNothing() {
        Board board =
                Board.EMPTY
                        .with(note("a", NoteKind.AGGREGATE, 0, 0))
                        .with(note("b", NoteKind.EVENT, 30, 68))
                        .with(note("c", NoteKind.EVENT, 122, 40));

        assertThat(told(board)).isEmpty();
    }

    @Test
    void anActorOnTheJointObservesAndDecides() {
        Board board =
                Board.EMPTY
                        .with(note("view", NoteKind.READ_MODEL, 0, 0))
                        .with(note("buyer", NoteKind.ACTOR, 58, 13))
                        .with(note("order", NoteKind.COMMAND, 84, 0));

        assertThat(told(board)).containsExactly("buyer invokes order", "view informs buyer");
    }

    @Test
    void dataIsNeverGuessedFromAPlace() {
        assertThat(told(row(6, NoteKind.AGGREGATE, NoteKind.AGGREGATE))).isEmpty();
        assertThat(told(row(6, NoteKind.READ_MODEL, NoteKind.AGGREGATE))).isEmpty();
        assertThat(told(row(6, NoteKind.HOTSPOT, NoteKind.EVENT))).isEmpty();
    }

    @Test
    void anArrowWinsOverAPlace() {
        Board board =
                row(6, NoteKind.COMMAND, NoteKind.EVENT)
                        .with(note("far", NoteKind.EVENT, 900, 0))
                        .with(link("n0", "far", LinkKind.LEADS_TO));

        assertThat(told(board)).containsExactly("n0 produces far");
    }

    @Test
    void anArrowOfAnotherMeaningLeavesThePlaceItsSay() {
        Board board =
                row(6, NoteKind.COMMAND, NoteKind.EVENT)
                        .with(note("far", NoteKind.AGGREGATE, 900, 0))
                        .with(link("n0", "far", LinkKind.LEADS_TO));

        assertThat(told(board)).containsExactly("n0 handled_by far", "n0 produces n1");
    }

    @Test
    void anArrowAgainstTheRowIsBelieved() {
        Board board =
                row(6, NoteKind.EVENT, NoteKind.EVENT).with(link("n1", "n0", LinkKind.LEADS_TO));

        assertThat(told(board)).containsExactly("n1 leadsTo n0");
    }

    @ParameterizedTest
    @CsvSource({
        "actor, command, invokes",
        "actor, event, produces",
        "command, aggregate, handled_by",
        "command, externalSystem, calls",
        "command, event, produces",
        "aggregate, event, emits",
        "aggregate, aggregate, references",
        "externalSystem, event, emits",
        "externalSystem, command, invokes",
        "event, policy, triggers",
        "event, readModel, projects",
        "policy, command, issues",
        "policy, readModel, updates_view",
        "readModel, policy, informs",
        "readModel, actor, informs",
        "readModel, aggregate, view_of",
        "team, aggregate, owns",
        "event, command, leadsTo",
        "hotspot, event, leadsTo"
    })
    void aPlainArrowMeansWhatItsNotesSay(String from, String to, String meaning) {
        Board board =
                Board.EMPTY
                        .with(note("a", NoteKind.withCode(from).orElseThrow(), 0, 0))
                        .with(note("b", NoteKind.withCode(to).orElseThrow(), 500, 0))
                        .with(link("a", "b", LinkKind.LEADS_TO));

        assertThat(told(board)).containsExactly("a " + meaning + " b");
    }

    @Test
    void theOrderOfPuttingUpDoesNotMatter() {
        Random random = new Random(11);
        List<NoteKind> kinds = List.of(NoteKind.values());
        List<Note> notes = new ArrayList<>();
        for (int i = 0; i < 400; i++) {
            NoteKind kind = kinds.get(random.nextInt(kinds.size()));
            notes.add(note("n" + i, kind, random.nextInt(1500), random.nextInt(600)));
        }
        Flow first = Flow.of(hung(notes));
        Collections.shuffle(notes, random);

        assertThat(Flow.of(hung(notes))).isEqualTo(first);
        assertThat(first.steps()).isNotEmpty();
    }

    private static Board hung(List<Note> notes) {
        Board board = Board.EMPTY;
        for (Note note : notes) {
            board = board.with(note);
        }
        return board;
    }

    private static Board row(double gap, NoteKind... kinds) {
        Board board = Board.EMPTY;
        double x = 0;
        for (int i = 0; i < kinds.length; i++) {
            Bounds place = new Bounds(x, 0, kinds[i].width(), kinds[i].height());
            board = board.with(note("n" + i, kinds[i], x, 0).movedTo(place));
            x += kinds[i].width() + gap;
        }
        return board;
    }

    private static Note note(String id, NoteKind kind, double x, double y) {
        return Note.written(new NoteId(id), kind, id, new Point(x, y), Rank.MIDDLE);
    }

    private static Link link(String from, String to, LinkKind kind) {
        return Link.drawn(new LinkId(from + "-" + to), new NoteId(from), new NoteId(to), kind);
    }

    private static List<String> told(Board board) {
        return Flow.of(board).steps().stream()
                .map(step -> step.from() + " " + step.meaning().code() + " " + step.to())
                .toList();
    }
}
