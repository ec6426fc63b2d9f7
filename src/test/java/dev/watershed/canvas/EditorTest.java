package dev.watershed.canvas;

import static dev.watershed.canvas.TestCanvas.event;
import static org.assertj.core.api.Assertions.assertThat;

import dev.watershed.board.NoteKind;
import dev.watershed.canvas.Input.Button;
import dev.watershed.geometry.Bounds;
import dev.watershed.geometry.Point;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class EditorTest {

    private final TestCanvas canvas =
            new TestCanvas(event("Placed", 0, 0), event("Paid", 200, 0), event("Sent", 400, 200));

    @Test
    void aDragReachesTheJournalOnceOnRelease() {
        canvas.press(32, 32).dragTo(60, 60).dragTo(105, 350);
        assertThat(canvas.undos()).isZero();
        assertThat(canvas.place("Placed")).isEqualTo(new Bounds(0, 0, 64, 64));
        assertThat(canvas.editor().shown().notes().get(canvas.noteSaying("Placed").id()).bounds())
                .isEqualTo(new Bounds(72, 320, 64, 64));

        canvas.release();

        assertThat(canvas.undos()).isEqualTo(1);
        assertThat(canvas.place("Placed")).isEqualTo(new Bounds(72, 320, 64, 64));
        assertThat(canvas.undo().place("Placed")).isEqualTo(new Bounds(0, 0, 64, 64));
    }

    @Test
    void escapeForgetsADrag() {
        canvas.press(32, 32).dragTo(100, 300).escape().release();

        assertThat(canvas.undos()).isZero();
        assertThat(canvas.editor().shown()).isSameAs(canvas.board());
    }

    @Test
    void draggingASelectedNoteCarriesTheWholeSelection() {
        canvas.choose("Placed", "Paid").drag("Placed").by(0, 320);

        assertThat(canvas.place("Placed").y()).isEqualTo(320);
        assertThat(canvas.place("Paid").y()).isEqualTo(320);
        assertThat(canvas.place("Sent").y()).isEqualTo(200);
        assertThat(canvas.undos()).isEqualTo(1);
    }

    @Test
    void draggingAnotherNoteLeavesTheSelectionBehind() {
        canvas.choose("Placed").drag("Paid").by(0, 320);

        assertThat(canvas.place("Placed").y()).isZero();
        assertThat(canvas.chosen()).containsExactly("Paid");
    }

    @Test
    void aDraggedNoteLinesUpWithItsNeighbour() {
        canvas.press(232, 32).dragTo(235, 232);

        assertThat(canvas.editor().preview().guides()).isNotEmpty();
        canvas.release();
        assertThat(canvas.place("Paid")).isEqualTo(new Bounds(200, 200, 64, 64));
    }

    @Test
    void altTurnsSnappingOff() {
        canvas.holding(Modifiers.ALT).drag("Paid").by(3, 201);

        assertThat(canvas.place("Paid")).isEqualTo(new Bounds(203, 201, 64, 64));
    }

    @Test
    void clickingChoosesAndShiftClickingAdds() {
        canvas.click("Placed");
        assertThat(canvas.chosen()).containsExactly("Placed");

        canvas.holding(Modifiers.SHIFT).click("Paid");
        assertThat(canvas.chosen()).containsExactly("Placed", "Paid");

        canvas.click("Placed");
        assertThat(canvas.chosen()).containsExactly("Paid");

        canvas.holding(Modifiers.NONE).click(700, 600);
        assertThat(canvas.chosen()).isEmpty();
    }

    @Test
    void aMarqueeChoosesWhatItCovers() {
        canvas.press(-20, -20).dragTo(280, 80);
        assertThat(canvas.editor().preview().marquee()).contains(new Bounds(-20, -20, 300, 100));

        canvas.release();

        assertThat(canvas.chosen()).containsExactly("Placed", "Paid");
        assertThat(canvas.undos()).isZero();
    }

    @Test
    void anArrowIsDrawnFromAHandleToANote() {
        canvas.editor().handle(Optional.of(canvas.noteSaying("Placed").id()));

        canvas.press(64, 32).dragTo(150, 40).dragTo(210, 40);
        assertThat(canvas.editor().preview().link().orElseThrow().to())
                .contains(canvas.noteSaying("Paid").id());
        canvas.release();

        assertThat(canvas.arrows()).containsExactly("Placed -> Paid");
    }

    @Test
    void aSecondArrowTheSameWayChoosesTheFirst() {
        canvas.take(new Tool.Arrow()).drag("Placed").by(200, 0);
        canvas.drag("Placed").by(200, 0);

        assertThat(canvas.arrows()).containsExactly("Placed -> Paid");
        assertThat(canvas.selection().links()).hasSize(1);
    }

    @Test
    void anArrowReleasedOverTheWallIsNoArrow() {
        canvas.take(new Tool.Arrow()).drag("Placed").by(0, 300);

        assertThat(canvas.arrows()).isEmpty();
        assertThat(canvas.undos()).isZero();
    }

    @Test
    void aClickOnALinkChoosesIt() {
        canvas.take(new Tool.Arrow()).drag("Placed").by(200, 0);

        canvas.take(Tool.SELECT).click(132, 32);

        assertThat(canvas.selection().links()).hasSize(1);
        assertThat(canvas.key(new Keyboard.Key.Delete())).isTrue();
        assertThat(canvas.arrows()).isEmpty();
    }

    @Test
    void theCornerOfTheOnlySelectedNoteResizesIt() {
        canvas.choose("Placed").press(63, 63).dragTo(95, 127).release();

        assertThat(canvas.place("Placed")).isEqualTo(new Bounds(0, 0, 96, 128));
    }

    @Test
    void aNoteIsNeverResizedToNothing() {
        canvas.choose("Placed").press(63, 63).dragTo(-300, -300).release();

        assertThat(canvas.place("Placed").width()).isGreaterThanOrEqualTo(24);
        assertThat(canvas.place("Placed").height()).isGreaterThanOrEqualTo(24);
    }

    @Test
    void aLockedNoteStaysWhereItIs() {
        canvas.choose("Placed");
        canvas.perform(SelectionEdits.toggleLock(canvas.board(), canvas.selection()).orElseThrow());

        canvas.drag("Placed").by(300, 300);

        assertThat(canvas.place("Placed")).isEqualTo(new Bounds(0, 0, 64, 64));
        assertThat(canvas.key(new Keyboard.Key.Delete())).isFalse();
        assertThat(canvas.key(new Keyboard.Key.Arrow(Side.LEFT))).isFalse();
    }

    @Test
    void theMiddleButtonPushesTheWall() {
        canvas.press(100, 100, Button.MIDDLE, 1).dragTo(150, 80).release();

        assertThat(canvas.camera().toScreen(Point.ORIGIN)).isEqualTo(new Point(50, -20));
        assertThat(canvas.undos()).isZero();
    }

    @Test
    void spaceAndADragPushTheWall() {
        canvas.holding(Modifiers.SPACE).drag("Placed").by(40, 0);

        assertThat(canvas.camera().toScreen(Point.ORIGIN)).isEqualTo(new Point(40, 0));
        assertThat(canvas.place("Placed").x()).isZero();
    }

    @Test
    void aDoubleClickOnANoteWritesOnIt() {
        canvas.doubleClick(32, 32);
        assertThat(canvas.editor().writing())
                .contains(new Writing.OnNote(canvas.noteSaying("Placed").id()));

        canvas.write("Order placed");

        assertThat(canvas.texts()).contains("Order placed");
        assertThat(canvas.undos()).isEqualTo(1);
    }

    @Test
    void aDoubleClickOnTheWallWritesANewNoteAsOneUndo() {
        canvas.doubleClick(600, 400);
        assertThat(canvas.editor().shown().notes()).hasSize(4);
        assertThat(canvas.undos()).isZero();

        canvas.write("Refunded");

        assertThat(canvas.place("Refunded")).isEqualTo(new Bounds(568, 368, 64, 64));
        assertThat(canvas.undos()).isEqualTo(1);
    }

    @Test
    void aNewNoteWithoutWordsIsNotPutUp() {
        canvas.doubleClick(600, 400).write("  ");

        assertThat(canvas.texts()).hasSize(3);
        assertThat(canvas.editor().shown()).isSameAs(canvas.board());
    }

    @Test
    void theTopmostNoteIsCaughtFirst() {
        canvas.capture("Above");
        canvas.choose("Above").drag("Above").by(0, 0);
        double dx = canvas.place("Placed").x() - canvas.place("Above").x();
        double dy = canvas.place("Placed").y() - canvas.place("Above").y();
        canvas.holding(Modifiers.ALT).drag("Above").by(dx, dy);

        canvas.holding(Modifiers.NONE).click(700, 600).click(32, 32);

        assertThat(canvas.chosen()).containsExactly("Above");
    }

    @Test
    void aLaneIsDrawnAndNamedAsOneUndo() {
        canvas.take(new Tool.DrawLane()).press(500, 400).dragTo(500, 560).release().write("Shop");

        assertThat(canvas.board().lanesTopDown())
                .singleElement()
                .satisfies(lane -> {
                    assertThat(lane.name()).isEqualTo("Shop");
                    assertThat(lane.top()).isEqualTo(400);
                    assertThat(lane.height()).isEqualTo(160);
                });
        assertThat(canvas.undos()).isEqualTo(1);
        assertThat(canvas.editor().tool()).isEqualTo(Tool.SELECT);
    }

    @Test
    void theEdgeBetweenTwoLanesMovesBoth() {
        TestCanvas lanes = new TestCanvas().withLane("A", 0, 160).withLane("B", 160, 160);

        lanes.press(500, 160).dragTo(500, 200).release();

        assertThat(lanes.board().lanesTopDown().getFirst().height()).isEqualTo(200);
        assertThat(lanes.board().lanesTopDown().getLast().top()).isEqualTo(200);
        assertThat(lanes.board().lanesTopDown().getLast().bottom()).isEqualTo(320);
        assertThat(lanes.undos()).isEqualTo(1);
    }

    @Test
    void aPivotalEventIsPlacedOnAnEventAndTakesItsName() {
        canvas.take(new Tool.PlacePivot()).click("Paid");

        assertThat(canvas.board().pivotsLeftToRight())
                .singleElement()
                .satisfies(pivot -> assertThat(pivot.label(canvas.board())).isEqualTo("Paid"));
    }

    @Test
    void aPivotalEventIsDraggedSideways() {
        TestCanvas wall = new TestCanvas().withPivot("Order placed", 300);

        wall.press(302, 400).dragTo(350, 300).release();

        assertThat(wall.board().pivotsLeftToRight().getFirst().x()).isEqualTo(352);
    }

    @Test
    void theToolForAKindWritesThatKind() {
        canvas.take(new Tool.Write(NoteKind.POLICY))
                .click(600, 500)
                .write("Whenever paid, we ship");

        assertThat(canvas.noteSaying("Whenever paid, we ship").kind()).isEqualTo(NoteKind.POLICY);
    }
}
