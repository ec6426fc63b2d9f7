package dev.watershed.document;

import static dev.watershed.document.Walls.context;
import static dev.watershed.document.Walls.note;
import static org.assertj.core.api.Assertions.assertThat;

import dev.watershed.board.Board;
import dev.watershed.board.Lane;
import dev.watershed.board.LaneId;
import dev.watershed.board.Link;
import dev.watershed.board.LinkId;
import dev.watershed.board.LinkKind;
import dev.watershed.board.Note;
import dev.watershed.board.NoteId;
import dev.watershed.board.NoteKind;
import dev.watershed.board.Pivot;
import dev.watershed.board.PivotId;
import dev.watershed.boundary.ContextId;
import dev.watershed.boundary.Tie;
import dev.watershed.geometry.Bounds;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class DeciderTest {

    private static final NoteId A = new NoteId("a");
    private static final NoteId B = new NoteId("b");
    private static final NoteId C = new NoteId("c");
    private static final ContextId SALES = new ContextId("sales");
    private static final ContextId STOCK = new ContextId("stock");

    private final Document wall =
            Walls.after(
                    Document.EMPTY,
                    new Edit.AddNotes(
                            List.of(note("a", 0), note("b", 100), note("c", 200)),
                            List.of(arrow("ab", A, B), arrow("bc", B, C))),
                    new Edit.DrawContexts(
                            List.of(context("sales", "a", "b"), context("stock", "c"))));

    private static Link arrow(String id, NoteId from, NoteId to) {
        return Link.drawn(new LinkId(id), from, to, LinkKind.LEADS_TO);
    }

    private String refusal(Edit edit) {
        return ((Refusal) Decider.decide(wall, edit)).reason().inEnglish();
    }

    private Document after(Edit edit) {
        return Walls.after(wall, edit);
    }

    @Test
    void deletingANoteTakesItsArrowsItsPlaceItsPivotAndItsAnswersWithIt() {
        Document pinned =
                Walls.after(
                        wall,
                        new Edit.PlacePivot(new Pivot(new PivotId("p"), 64, "", Optional.of(B))),
                        new Edit.AnswerQuestion(new Tie(C, B, true)));

        Document left = Walls.after(pinned, new Edit.DeleteNotes(Set.of(B)));

        assertThat(left.board().notes()).containsOnlyKeys(A, C);
        assertThat(left.board().links()).isEmpty();
        assertThat(left.board().pivots()).isEmpty();
        assertThat(left.ties()).isEmpty();
        assertThat(left.context(SALES).orElseThrow().members()).containsExactly(A);
    }

    @Test
    void deletingTheLastNoteOfAContextErasesTheContext() {
        Document left = after(new Edit.DeleteNotes(Set.of(C)));

        assertThat(left.contexts()).containsOnlyKeys(SALES);
        assertThat(left.contextOf()).containsOnlyKeys(A, B);
    }

    @Test
    void drawingAContextTakesNotesFromTheOthers() {
        Document drawn = after(new Edit.DrawContexts(List.of(context("new", "b", "c"))));

        assertThat(drawn.contexts()).containsOnlyKeys(SALES, new ContextId("new"));
        assertThat(drawn.contextHolding(C).orElseThrow().name()).isEqualTo("new");
        assertThat(drawn.context(SALES).orElseThrow().members()).containsExactly(A);
    }

    @Test
    void twoContextsCanSwapTheirNotesInOneEdit() {
        Document swapped =
                after(
                        new Edit.DrawContexts(
                                List.of(context("sales", "c"), context("stock", "a", "b"))));

        assertThat(swapped.contextOf()).isEqualTo(Map.of(A, STOCK, B, STOCK, C, SALES));
    }

    @Test
    void releasedNotesAreInNoContext() {
        Document released = after(new Edit.AssignNotes(Set.of(A, C), Optional.empty()));

        assertThat(released.contextOf()).isEqualTo(Map.of(B, SALES));
    }

    @Test
    void recastingKeepsTheCentre() {
        Document recast = after(new Edit.RecastNotes(Set.of(A), NoteKind.POLICY));

        Note policy = recast.board().note(A).orElseThrow();
        assertThat(policy.bounds()).isEqualTo(new Bounds(-26, 1, 116, 62));
    }

    @Test
    void aNoteOnATakenRankIsPutOnTop() {
        Document more =
                after(
                        new Edit.AddNotes(
                                List.of(note("d", 0).rankedAt(note("a", 0).rank())), List.of()));

        assertThat(more.board().notesBottomToTop().getLast().id().value()).isEqualTo("d");
    }

    @Test
    void raisedNotesKeepTheirOrderAboveTheRest() {
        Document raised = after(new Edit.RaiseNotes(Set.of(B, A)));

        assertThat(order(raised.board())).containsExactly("c", "a", "b");
    }

    @Test
    void loweredNotesKeepTheirOrderBelowTheRest() {
        Document lowered = after(new Edit.LowerNotes(Set.of(C, B)));

        assertThat(order(lowered.board())).containsExactly("b", "c", "a");
    }

    private static List<String> order(Board board) {
        return board.notesBottomToTop().stream().map(n -> n.id().value()).toList();
    }

    @Test
    void askingForWhatIsAlreadySoChangesNothing() {
        List<Edit> idle =
                List.of(
                        new Edit.RewordNote(A, "Note a"),
                        new Edit.MoveNotes(Map.of(A, note("a", 0).bounds())),
                        new Edit.RecastNotes(Set.of(A), NoteKind.EVENT),
                        new Edit.RaiseNotes(Set.of(C)),
                        new Edit.LowerNotes(Set.of(A)),
                        new Edit.LockNotes(Set.of(A), false),
                        new Edit.AssignNotes(Set.of(A), Optional.of(SALES)),
                        new Edit.DrawContexts(List.of(context("stock", "c"))),
                        new Edit.RenameWall(""),
                        new Edit.ReopenWord("order"),
                        new Edit.Together(List.of()));

        assertThat(idle)
                .allSatisfy(edit ->
                        assertThat(Decider.decide(wall, edit)).isEqualTo(new Accepted(List.of())));
    }

    @Test
    void placingATapeWhereItAlreadyIsChangesNothing() {
        Edit lane = new Edit.PlaceLane(new Lane(new LaneId("l"), "Sales", 0, 100));
        Edit pivot = new Edit.PlacePivot(new Pivot(new PivotId("p"), 64, "", Optional.of(B)));
        Document taped = Walls.after(wall, lane, pivot);

        assertThat(Decider.decide(taped, lane)).isEqualTo(new Accepted(List.of()));
        assertThat(Decider.decide(taped, pivot)).isEqualTo(new Accepted(List.of()));
    }

    @Test
    void aRefusalSaysWhy() {
        assertThat(refusal(new Edit.RewordNote(new NoteId("zz"), "")))
                .isEqualTo("There is no note zz on this wall. It may have been deleted.");
        assertThat(refusal(new Edit.AddNotes(List.of(note("a", 9)), List.of())))
                .startsWith("There is a note a already.");
        assertThat(refusal(new Edit.AddLink(arrow("x", A, A))))
                .isEqualTo("An arrow needs two different notes.");
        assertThat(refusal(new Edit.AddLink(arrow("x", A, B))))
                .startsWith("These two notes are joined");
        assertThat(refusal(new Edit.PlaceLane(new Lane(new LaneId("l"), " ", 0, 10))))
                .isEqualTo("A lane needs a name.");
        assertThat(refusal(new Edit.DrawContexts(List.of(context("x", "a").named(" ")))))
                .isEqualTo("A context needs a name.");
        assertThat(refusal(new Edit.RewordNote(A, "x".repeat(4_001))))
                .isEqualTo("That text is too long: at most 4,000 characters fit on a note.");
        assertThat(refusal(new Edit.MoveNotes(Map.of(A, new Bounds(Double.NaN, 0, 64, 64)))))
                .startsWith("That place is off the wall");
    }

    @Test
    void aRefusalSaysWhyInKorean() {
        Refusal refusal = (Refusal) Decider.decide(wall, new Edit.RewordNote(new NoteId("주문"), ""));

        assertThat(refusal.reason().in(Locale.KOREAN)).startsWith("이 벽에는 메모 주문이 없어요.");
    }

    @Test
    void aLockedNoteStaysUntilItIsUnlocked() {
        Document locked = after(new Edit.LockNotes(Set.of(A), true));

        assertThat(Decider.decide(locked, new Edit.DeleteNotes(Set.of(A))))
                .isInstanceOf(Refusal.class);
        Document open = Walls.after(locked, new Edit.LockNotes(Set.of(A), false));
        assertThat(Walls.after(open, new Edit.DeleteNotes(Set.of(A))).board().notes())
                .doesNotContainKey(A);
    }

    @Test
    void severalEditsTogetherHappenAllOrNotAtAll() {
        Edit good = new Edit.RewordNote(A, "Other");
        Edit bad = new Edit.RewordNote(new NoteId("zz"), "Other");

        assertThat(Decider.decide(wall, new Edit.Together(List.of(good, bad))))
                .isInstanceOf(Refusal.class);
        Edit both = new Edit.Together(List.of(good, new Edit.DeleteNotes(Set.of(A))));
        assertThat(after(both).board().notes()).doesNotContainKey(A);
    }

    @Test
    void textIsMadeFitToBeStored() {
        Document typed = after(new Edit.RewordNote(A, "one\r\ntwo\u2028\u1112\u1161\u11AB end"));

        assertThat(typed.board().note(A).orElseThrow().text()).isEqualTo("one\ntwo\n한 end");
    }

    @Test
    void whatWouldBeObeyedIsShownOnceAndForAll() {
        Document typed = after(new Edit.RewordNote(A, "pay\u202Etxt\u0007 \uD83D \u2066x"));
        String text = typed.board().note(A).orElseThrow().text();

        assertThat(text).isEqualTo("pay‹U+202E›txt‹U+0007› ‹U+D83D› ‹U+2066›x");
        assertThat(Texts.storable(text)).isEqualTo(text);
    }
}
