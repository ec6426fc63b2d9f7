package dev.watershed.study;

import static org.assertj.core.api.Assertions.assertThat;

import dev.watershed.board.Board;
import dev.watershed.board.Note;
import dev.watershed.board.NoteId;
import dev.watershed.board.NoteKind;
import dev.watershed.board.Rank;
import dev.watershed.document.Document;
import dev.watershed.document.Edit;
import dev.watershed.geometry.Point;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class FixesTest {

    private static final NoteId ID = new NoteId("n");

    private static List<Fix> fixes(NoteKind kind, String text, boolean locked) {
        Note command =
                Note.written(
                        new NoteId("c"), NoteKind.COMMAND, "Pay", new Point(900, 900), Rank.MIDDLE);
        Note note = Note.written(ID, kind, text, new Point(0, 0), Rank.MIDDLE).withLock(locked);
        Board board = Board.EMPTY.with(note).with(command);
        return Study.of(Document.EMPTY.with(board)).fixes().values().stream()
                .flatMap(List::stream)
                .toList();
    }

    @Test
    void anEventThatIsNoneIsRewordedByOneClick() {
        assertThat(fixes(NoteKind.EVENT, "place order", false))
                .extracting(Fix::edit)
                .contains(new Edit.RewordNote(ID, "Order placed"));
    }

    @Test
    void anEmptyNoteIsTakenDownByOneClick() {
        assertThat(fixes(NoteKind.EVENT, "", false))
                .extracting(Fix::edit)
                .containsExactly(new Edit.DeleteNotes(Set.of(ID)));
    }

    @Test
    void nothingIsOfferedForALockedNote() {
        assertThat(fixes(NoteKind.EVENT, "place order", true)).isEmpty();
    }
}
