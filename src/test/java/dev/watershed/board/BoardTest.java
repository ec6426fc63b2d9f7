package dev.watershed.board;

import static org.assertj.core.api.Assertions.assertThat;

import dev.watershed.geometry.Point;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

class BoardTest {

    private static NoteId id(int n) {
        return new NoteId("n" + n);
    }

    private static Note note(Random random) {
        Point at = new Point(random.nextInt(500), random.nextInt(500));
        Rank rank = Rank.nth(random.nextInt(12));
        return Note.written(id(random.nextInt(15)), NoteKind.EVENT, "", at, rank);
    }

    private static Link link(Random random) {
        LinkId id = new LinkId("l" + random.nextInt(20));
        NoteId from = id(random.nextInt(15));
        return Link.drawn(id, from, id(random.nextInt(15)), LinkKind.LEADS_TO);
    }

    private static Board changed(Board board, Random random) {
        return switch (random.nextInt(5)) {
            case 0 -> board.without(id(random.nextInt(15)));
            case 1 -> board.without(new LinkId("l" + random.nextInt(20)));
            case 2 -> board.with(link(random));
            default -> board.with(note(random));
        };
    }

    @Test
    void whatIsKeptBesideTheNotesIsWhatTheNotesSay() {
        for (int seed = 0; seed < 30; seed++) {
            Random random = new Random(seed);
            Board board = Board.EMPTY;
            for (int i = 0; i < 100; i++) {
                board = changed(board, random);
                assertStackAndArrowsAreRight(board, Set.of(id(random.nextInt(15))));
            }
        }
    }

    private static void assertStackAndArrowsAreRight(Board board, Set<NoteId> left) {
        List<Note> stacked = board.notes().values().stream().sorted(Board.STACKING).toList();
        assertThat(board.notesBottomToTop()).isEqualTo(stacked);
        List<Rank> others =
                stacked.stream().filter(n -> !left.contains(n.id())).map(Note::rank).toList();
        assertThat(board.bottomWithout(left)).isEqualTo(others.stream().findFirst());
        assertThat(board.topWithout(left)).isEqualTo(others.reversed().stream().findFirst());
        Set<Rank> taken = new HashSet<>(stacked.stream().map(Note::rank).toList());
        for (int n = 0; n < 12; n++) {
            assertThat(board.isTaken(Rank.nth(n))).isEqualTo(taken.contains(Rank.nth(n)));
        }
        for (int n = 0; n < 15; n++) {
            NoteId note = id(n);
            assertThat(board.linksTouching(note))
                    .isEqualTo(board.linksById().stream().filter(l -> l.touches(note)).toList());
        }
    }

    @Test
    void aBoardIsEqualToAnotherWithTheSameThingsOnIt() {
        Board one = Board.EMPTY.with(note(new Random(1))).with(link(new Random(2)));
        Board other = Board.EMPTY.with(link(new Random(2))).with(note(new Random(1)));

        assertThat(one).isEqualTo(other).hasSameHashCodeAs(other);
        assertThat(one).isNotEqualTo(one.without(new LinkId("l" + new Random(2).nextInt(20))));
    }

    @Test
    void theStoryRunsFromLeftToRightAndThenDown() {
        Board board =
                Board.EMPTY
                        .with(Note.written(id(1), NoteKind.EVENT, "", new Point(9, 0), Rank.MIDDLE))
                        .with(Note.written(id(2), NoteKind.EVENT, "", new Point(0, 9), Rank.MIDDLE))
                        .with(
                                Note.written(
                                        id(3), NoteKind.EVENT, "", new Point(0, 1), Rank.MIDDLE));

        assertThat(board.notesInTimeline())
                .extracting(Note::id)
                .containsExactly(id(3), id(2), id(1));
    }

    @Test
    void aNoteIsInTheLaneThatHoldsItsCentre() {
        Lane upper = new Lane(new LaneId("a"), "Upper", 0, 32);
        Lane lower = new Lane(new LaneId("b"), "Lower", 32, 100);
        Board board = Board.EMPTY.with(lower).with(upper);
        Note note = Note.written(id(1), NoteKind.EVENT, "", Point.ORIGIN, Rank.MIDDLE);

        assertThat(board.lanesTopDown()).containsExactly(upper, lower);
        assertThat(board.laneOf(note)).contains(lower);
        assertThat(board.laneOf(note.movedTo(note.bounds().movedBy(0, 500)))).isEmpty();
    }

    @Test
    void theFlagOfAPivotalEventSaysWhatItsNoteSays() {
        Note paid = Note.written(id(1), NoteKind.EVENT, "Order\n paid", Point.ORIGIN, Rank.MIDDLE);
        Pivot pivot = new Pivot(new PivotId("p"), 0, "Name", Optional.of(id(1)));

        assertThat(pivot.label(Board.EMPTY.with(paid))).isEqualTo("Order paid");
        assertThat(pivot.label(Board.EMPTY)).isEqualTo("Name");
    }
}
