package dev.watershed.canvas;

import static dev.watershed.canvas.TestCanvas.event;
import static org.assertj.core.api.Assertions.assertThat;

import dev.watershed.board.Lane;
import dev.watershed.board.NoteKind;
import dev.watershed.board.Pivot;
import org.junit.jupiter.api.Test;

/// What the pointer draws, drawn without it.
class RelatingTest {

    private final TestCanvas canvas =
            new TestCanvas(event("A", 0, 0), event("B", 200, 0), event("C", 400, 0));

    private TestCanvas chain() {
        Relating.chain(canvas.editor().index(), canvas.selection(), canvas::newId)
                .ifPresent(canvas::perform);
        canvas.editor().refresh();
        return canvas;
    }

    @Test
    void chosenNotesAreJoinedFromLeftToRightAsOneUndo() {
        canvas.choose("C", "A", "B");

        assertThat(chain().arrows()).containsExactlyInAnyOrder("A -> B", "B -> C");
        assertThat(canvas.undos()).isEqualTo(1);
    }

    @Test
    void noArrowIsDrawnTwice() {
        canvas.choose("A", "B");
        chain();

        assertThat(Relating.chain(canvas.editor().index(), canvas.selection(), canvas::newId))
                .isEmpty();
        canvas.choose("A", "B", "C");
        assertThat(chain().arrows()).containsExactlyInAnyOrder("A -> B", "B -> C");
    }

    @Test
    void theArrowsOfWhatIsChosenAreChosen() {
        canvas.choose("A", "B", "C");
        chain();

        canvas.choose("A", "B");
        assertThat(Relating.arrows(canvas.editor().index(), canvas.selection()).links()).hasSize(1);
        canvas.choose("B");
        assertThat(Relating.arrows(canvas.editor().index(), canvas.selection()).links()).hasSize(2);
        canvas.choose("A", "C");
        assertThat(Relating.arrows(canvas.editor().index(), canvas.selection()))
                .isEqualTo(canvas.selection());
    }

    @Test
    void theNextLaneGoesBelowTheLast() {
        TestCanvas lanes = new TestCanvas(event("A", 0, 0)).withLane("Shop", 0, 160);

        Lane next = Taping.lane(lanes.board(), lanes.camera(), lanes::newId);

        assertThat(next.top()).isEqualTo(160);
        assertThat(next.height()).isEqualTo(160);
    }

    @Test
    void aPivotalEventStandsRightBehindItsEventOrInTheMiddleOfTheView() {
        canvas.choose("B");
        Pivot behind =
                Taping.pivot(canvas.board(), canvas.selection(), canvas.camera(), canvas::newId);
        Pivot free = Taping.pivot(canvas.board(), Selection.NONE, canvas.camera(), canvas::newId);

        assertThat(behind.label(canvas.board())).isEqualTo("B");
        assertThat(behind.x()).isEqualTo(268);
        assertThat(free.event()).isEmpty();
        assertThat(free.x()).isEqualTo(canvas.camera().visible().centre().x());
    }

    @Test
    void aNoteGrowsAboutItsMiddleAndNeverVanishes() {
        canvas.choose("A");
        SelectionEdits.resize(canvas.board(), canvas.selection(), 1).ifPresent(canvas::perform);
        assertThat(canvas.place("A").width()).isEqualTo(NoteKind.UNIT * 1.25);
        assertThat(canvas.place("A").centre().x()).isEqualTo(32);

        for (int i = 0; i < 10; i++) {
            SelectionEdits.resize(canvas.board(), canvas.selection(), -1)
                    .ifPresent(canvas::perform);
        }
        assertThat(canvas.place("A").width()).isEqualTo(NoteKind.UNIT / 2);
    }
}
