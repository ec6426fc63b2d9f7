package dev.watershed.canvas;

import static dev.watershed.canvas.TestCanvas.event;
import static org.assertj.core.api.Assertions.assertThat;

import dev.watershed.board.NoteKind;
import dev.watershed.canvas.Keyboard.Key;
import dev.watershed.geometry.Point;
import org.junit.jupiter.api.Test;

class KeyboardTest {

    private static final Modifiers SHIFT_ALT = new Modifiers(true, false, true, false);

    private final TestCanvas canvas =
            new TestCanvas(event("A", 0, 0), event("B", 100, 10), event("C", 100, 300));

    @Test
    void arrowsNudgeByEightAndWithShiftBySixtyFour() {
        canvas.choose("A").key(new Key.Arrow(Side.RIGHT));
        canvas.holding(Modifiers.SHIFT).key(new Key.Arrow(Side.BOTTOM));

        assertThat(canvas.place("A").x()).isEqualTo(8);
        assertThat(canvas.place("A").y()).isEqualTo(64);
        assertThat(canvas.undos()).isEqualTo(2);
    }

    @Test
    void altAndAnArrowMoveTheSelectionToTheNeighbour() {
        canvas.choose("A").holding(Modifiers.ALT).key(new Key.Arrow(Side.RIGHT));
        assertThat(canvas.chosen()).containsExactly("B");

        canvas.key(new Key.Arrow(Side.BOTTOM));
        assertThat(canvas.chosen()).containsExactly("C");
        assertThat(canvas.undos()).isZero();
    }

    @Test
    void withShiftTheNeighbourIsTakenIn() {
        canvas.choose("A").holding(SHIFT_ALT).key(new Key.Arrow(Side.RIGHT));
        assertThat(canvas.chosen()).containsExactly("A", "B");

        canvas.key(new Key.Arrow(Side.BOTTOM));
        assertThat(canvas.chosen()).containsExactlyInAnyOrder("A", "B", "C");
    }

    @Test
    void fromNothingTheSelectionBeginsInTheMiddleOfTheViewOrWithTheNoteJustWritten() {
        canvas.look(canvas.camera().lookingAt(new Point(110, 310), 1));
        canvas.holding(Modifiers.ALT).key(new Key.Arrow(Side.LEFT));
        assertThat(canvas.chosen()).containsExactly("C");

        canvas.select(Selection.NONE);
        canvas.capture("D").key(new Key.Arrow(Side.LEFT));
        assertThat(canvas.chosen()).containsExactly("D");
    }

    @Test
    void withNothingChosenArrowsPushTheView() {
        Camera before = canvas.camera();

        canvas.key(new Key.Arrow(Side.RIGHT));
        canvas.holding(Modifiers.SHIFT).key(new Key.Arrow(Side.BOTTOM));

        assertThat(canvas.camera().x()).isEqualTo(before.x() + 64);
        assertThat(canvas.camera().y()).isEqualTo(before.y() + before.width() / 2);
        assertThat(canvas.undos()).isZero();
    }

    @Test
    void aKeyWithNothingToDoIsLeftToOthers() {
        assertThat(canvas.key(new Key.Delete())).isFalse();
        assertThat(canvas.key(new Key.Digit(2))).isFalse();
        assertThat(canvas.key(new Key.Write())).isFalse();
    }

    @Test
    void aDigitTurnsTheSelectionIntoThatKind() {
        canvas.choose("A", "B").key(new Key.Digit(2));

        assertThat(canvas.noteSaying("A").kind()).isEqualTo(NoteKind.COMMAND);
        assertThat(canvas.noteSaying("B").kind()).isEqualTo(NoteKind.COMMAND);
        assertThat(canvas.undos()).isEqualTo(1);
    }

    @Test
    void deleteTakesTheSelectionDownWithItsLinks() {
        canvas.take(new Tool.Arrow()).drag("A").by(100, 10);

        canvas.take(Tool.SELECT).choose("A").key(new Key.Delete());

        assertThat(canvas.texts()).containsExactly("B", "C");
        assertThat(canvas.arrows()).isEmpty();
        assertThat(canvas.undo().arrows()).containsExactly("A -> B");
    }

    @Test
    void enterWritesOnTheOnlySelectedNote() {
        canvas.choose("A").key(new Key.Write());

        assertThat(canvas.editor().writing())
                .contains(new Writing.OnNote(canvas.noteSaying("A").id()));
    }
}
