package dev.watershed.canvas;

import static dev.watershed.canvas.TestCanvas.event;
import static org.assertj.core.api.Assertions.assertThat;

import dev.watershed.board.Lane;
import dev.watershed.document.Limits;
import dev.watershed.geometry.Bounds;
import dev.watershed.geometry.Point;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What people do to notes again and again, verb by verb.
class VerbsTest {

    private final TestCanvas canvas =
            new TestCanvas(event("A", 0, 0), event("B", 100, 40), event("C", 400, 0));

    private void arrow(String from, double dx, double dy) {
        canvas.take(new Tool.Arrow()).drag(from).by(dx, dy).take(Tool.SELECT);
    }

    @Test
    void duplicatesStandBesideTheirOriginalsWithTheirArrowsAsOneUndo() {
        arrow("A", 100, 40);
        canvas.choose("A", "B").editor().duplicate();

        assertThat(canvas.texts()).hasSize(5);
        assertThat(canvas.arrows()).containsExactly("A -> B", "A -> B");
        assertThat(canvas.selection().extent(canvas.board()).orElseThrow())
                .isEqualTo(new Bounds(172, 0, 164, 104));
        assertThat(canvas.undo().texts()).hasSize(3);
    }

    @Test
    void whatIsCopiedFromOneWallIsPastedIntoAnother() {
        arrow("A", 100, 40);
        String copied = Clipping.of(canvas.editor().index(), canvas.choose("A", "B").selection());
        TestCanvas other = new TestCanvas(event("X", 0, 0));

        other.editor().paste(Clipping.read(copied).orElseThrow(), new Point(300, 300));

        assertThat(other.texts()).containsExactly("X", "A", "B");
        assertThat(other.arrows()).containsExactly("A -> B");
        assertThat(other.place("B")).isEqualTo(new Bounds(400, 340, 64, 64));
    }

    @Test
    void aPileKeepsEveryNoteAndIsLaidOutAgain() {
        canvas.choose("A", "B", "C");
        SelectionEdits.stack(canvas.board(), canvas.selection()).ifPresent(canvas::perform);

        assertThat(canvas.texts()).containsExactlyInAnyOrder("A", "B", "C");
        assertThat(canvas.selection().extent(canvas.board()).orElseThrow().width()).isLessThan(80);
        SelectionEdits.unstack(canvas.board(), canvas.selection()).ifPresent(canvas::perform);
        assertThat(canvas.texts()).containsExactly("A", "B", "C");
        assertThat(canvas.place("B").x()).isEqualTo(canvas.place("A").right() + 8);
        assertThat(canvas.undos()).isEqualTo(2);
    }

    @Test
    void aNoteBelongsToTheLaneItIsDraggedInto() {
        TestCanvas lanes =
                new TestCanvas(event("A", 0, 40))
                        .withLane("Shop", 0, 160)
                        .withLane("Bank", 160, 160);

        lanes.drag("A").by(0, 160);

        assertThat(lanes.board().laneOf(lanes.noteSaying("A")).map(Lane::name)).contains("Bank");
    }

    @Test
    void whatIsInsertedOnTheTimelinePushesTheRest() {
        canvas.choose("A");
        Arranging.makeRoom(canvas.board(), canvas.selection()).ifPresent(canvas::perform);
        canvas.editor().refresh();
        canvas.editor().continueAfter(canvas.noteSaying("A").id());
        canvas.capture("A and a half");

        assertThat(canvas.texts()).containsExactly("A", "A and a half", "B", "C");
        assertThat(canvas.place("A and a half").x()).isEqualTo(72);
        assertThat(canvas.place("B").x()).isEqualTo(172);
    }

    @Test
    void aMarqueeWithShiftAddsAndAClickWithShiftTakesOut() {
        canvas.choose("C").holding(Modifiers.SHIFT);
        canvas.press(-20, -20).dragTo(200, 200).release();
        assertThat(canvas.chosen()).containsExactly("A", "B", "C");

        canvas.click("B");
        assertThat(canvas.chosen()).containsExactly("A", "C");
    }

    @Test
    void theChosenPartFillsTheView() {
        Bounds chosen = canvas.choose("A", "B").selection().extent(canvas.board()).orElseThrow();

        Camera near = canvas.camera().lookingAt(new Point(9000, 9000), 0.1).fitting(chosen, 64);

        assertThat(near.visible().contains(chosen)).isTrue();
        assertThat(near.zoom()).isEqualTo(1);
    }

    @Test
    void aNoteCannotBeDraggedOffTheFarEndAndIsNotLost() {
        canvas.look(canvas.camera().lookingAt(new Point(Limits.REACH - 300, 0), 1));
        canvas.capture("at the end");
        Bounds before = canvas.place("at the end");

        canvas.drag("at the end").by(600, 0);
        canvas.editor().refresh();

        assertThat(canvas.place("at the end")).isEqualTo(before);
        assertThat(canvas.editor().state()).isEqualTo(Idle.IDLE);
        assertThat(canvas.editor().shown()).isSameAs(canvas.board());
        canvas.drag("at the end").by(100, 0);
        assertThat(canvas.place("at the end").x()).isEqualTo(before.x() + 100, within(4));
    }

    private static org.assertj.core.data.Offset<Double> within(double units) {
        return org.assertj.core.api.Assertions.within(units);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "👩‍👩‍👧 가족 등록됨 🎉",
                "تم تأكيد الطلب",
                "ההזמנה אושרה (שתיים)",
                "zero\u200Bwidth\u200Djoined",
                "한글 자모 ㅎㅏㄴ"
            })
    void whateverScriptIsKeptAsItWasWritten(String text) {
        canvas.capture(text);

        assertThat(canvas.texts()).contains(text);
        String copied = Clipping.of(canvas.editor().index(), canvas.choose(text).selection());
        canvas.editor().paste(Clipping.read(copied).orElseThrow(), new Point(0, 600));
        assertThat(canvas.texts()).filteredOn(text::equals).hasSize(2);
    }
}
