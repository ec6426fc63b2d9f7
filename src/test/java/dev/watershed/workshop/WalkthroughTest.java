package dev.watershed.workshop;

import static org.assertj.core.api.Assertions.assertThat;

import dev.watershed.board.Board;
import dev.watershed.board.Note;
import dev.watershed.board.NoteId;
import dev.watershed.board.NoteKind;
import dev.watershed.board.Pivot;
import dev.watershed.board.PivotId;
import dev.watershed.board.Rank;
import dev.watershed.geometry.Point;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class WalkthroughTest {

    private static final Board WALL =
            Board.EMPTY
                    .with(note("placed", NoteKind.EVENT, 0))
                    .with(note("paid", NoteKind.EVENT, 100))
                    .with(note("ship", NoteKind.COMMAND, 200))
                    .with(note("shipped", NoteKind.EVENT, 300))
                    .with(new Pivot(new PivotId("p"), 180, "Paid", Optional.empty()));

    private static Note note(String name, NoteKind kind, double x) {
        return Note.written(new NoteId(name), kind, name, new Point(x, 0), Rank.MIDDLE);
    }

    private static Walkthrough told(boolean backwards) {
        return Walkthrough.of(WALL, backwards, List.of("Jiyoung", "Tom")).orElseThrow();
    }

    @Test
    void theStoryIsToldEventAfterEvent() {
        assertThat(told(false).stations())
                .extracting(s -> s.event().value())
                .containsExactly("placed", "paid", "shipped");
        assertThat(told(false).previous().at()).isZero();
        assertThat(told(false).next().next().next().isAtTheEnd()).isTrue();
    }

    @Test
    void whatComesLaterIsUntold() {
        assertThat(told(false).next().untold(WALL))
                .extracting(NoteId::value)
                .containsExactlyInAnyOrder("ship", "shipped");
    }

    @Test
    void theNextOneTakesOverAtThePivotalEvent() {
        Walkthrough start = told(false);

        assertThat(start.narrator()).contains("Jiyoung");
        assertThat(start.nextNarrator()).contains("Tom");
        assertThat(start.nextPivot(WALL)).map(Pivot::name).contains("Paid");
        assertThat(start.next().next().narrator()).contains("Tom");
        assertThat(start.handOver().narrator()).contains("Tom");
    }

    @Test
    void toldBackwardsItBeginsAtTheEnd() {
        Walkthrough start = told(true);

        assertThat(start.current().event().value()).isEqualTo("shipped");
        assertThat(start.narrator()).contains("Jiyoung");
        assertThat(start.nextPivot(WALL)).map(Pivot::name).contains("Paid");
        assertThat(start.next().narrator()).contains("Tom");
        assertThat(start.untold(WALL))
                .extracting(NoteId::value)
                .containsExactlyInAnyOrder("placed", "paid", "ship");
    }

    @Test
    void aWallThatChangesMeanwhileKeepsThePlace() {
        Walkthrough at = told(false).next();
        Board more = WALL.with(note("checked", NoteKind.EVENT, 50));

        assertThat(at.on(more).orElseThrow().current().event().value()).isEqualTo("paid");
        assertThat(at.on(Board.EMPTY)).isEmpty();
    }
}
