package dev.watershed.canvas;

import static dev.watershed.canvas.TestCanvas.event;
import static org.assertj.core.api.Assertions.assertThat;

import dev.watershed.board.Board;
import dev.watershed.board.Note;
import dev.watershed.board.NoteId;
import dev.watershed.board.Pivot;
import dev.watershed.board.PivotId;
import dev.watershed.document.Accepted;
import dev.watershed.document.Decider;
import dev.watershed.document.Document;
import dev.watershed.document.Edit;
import dev.watershed.document.Evolution;
import dev.watershed.geometry.Bounds;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ArrangingTest {

    private static Board wall(Note... notes) {
        Board board = Board.EMPTY;
        for (Note note : notes) {
            board = board.with(note);
        }
        return board;
    }

    private static Selection all(Board board) {
        return Selection.ofNotes(board.notes().keySet());
    }

    private static Board after(Board board, Optional<Edit> edit) {
        Document document = Document.EMPTY.with(board);
        Accepted accepted = (Accepted) Decider.decide(document, edit.orElseThrow());
        return Evolution.evolve(document, accepted.changes()).board();
    }

    private static Bounds place(Board board, String text) {
        return board.notes().values().stream()
                .filter(note -> note.text().equals(text))
                .findFirst()
                .orElseThrow()
                .bounds();
    }

    private static NoteId id(Board board, String text) {
        return board.notes().values().stream()
                .filter(note -> note.text().equals(text))
                .map(Note::id)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void rowsAreLaidLevelAndStayRows() {
        Board board =
                wall(event("A", 0, 0), event("B", 100, 12), event("C", 200, 4), event("D", 0, 90));

        Board level = after(board, Arranging.align(board, all(board)));

        assertThat(place(level, "A").y()).isEqualTo(place(level, "B").y());
        assertThat(place(level, "C").y()).isEqualTo(place(level, "B").y());
        assertThat(place(level, "D").y()).isEqualTo(90);
    }

    @Test
    void gapsAreClosedAndWhatStandsBelowEachOtherStaysTogether() {
        Board board =
                wall(event("A", 0, 0), event("B", 300, 0), event("C", 300, 90), event("D", 700, 0));

        Board closed = after(board, Arranging.closeGaps(board, all(board)));

        assertThat(place(closed, "B").x()).isEqualTo(72);
        assertThat(place(closed, "C").x()).isEqualTo(72);
        assertThat(place(closed, "D").x()).isEqualTo(144);
    }

    @Test
    void noGapIsClosedAcrossAPivotalEvent() {
        Board board =
                wall(event("A", 0, 0), event("B", 300, 0))
                        .with(new Pivot(new PivotId("p"), 200, "Paid", Optional.empty()));

        assertThat(Arranging.closeGaps(board, all(board))).isEmpty();
    }

    @Test
    void roomIsMadeInEveryLaneAndPivotalEventsGoAlong() {
        Board board =
                wall(event("A", 0, 0), event("B", 100, 0), event("C", 120, 300))
                        .with(new Pivot(new PivotId("p"), 180, "Paid", Optional.empty()));

        Board wide = after(board, Arranging.makeRoom(board, Selection.of(id(board, "A"))));

        assertThat(place(wide, "A").x()).isZero();
        assertThat(place(wide, "B").x()).isEqualTo(172);
        assertThat(place(wide, "C").x()).isEqualTo(192);
        assertThat(wide.pivots().values()).extracting(Pivot::x).containsExactly(252.0);
    }

    @Test
    void aLockedNoteStays() {
        Board board = wall(event("A", 0, 0), event("B", 300, 0).withLock(true));

        assertThat(Arranging.closeGaps(board, all(board))).isEmpty();
    }
}
