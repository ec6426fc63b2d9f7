package dev.watershed.canvas;

import static dev.watershed.canvas.TestCanvas.event;
import static org.assertj.core.api.Assertions.assertThat;

import dev.watershed.board.Note;
import dev.watershed.geometry.Bounds;
import dev.watershed.geometry.Point;
import java.util.List;
import org.junit.jupiter.api.Test;

class ClippingTest {

    @Test
    void copiedNotesComeBackWithTheirLinksAndShape() {
        Note rich =
                event("Order\tplaced\nnow \\ here", 0, 0)
                        .carrying(List.of("order no", "합계"))
                        .defined("It is placed.");
        TestCanvas canvas = new TestCanvas(rich, event("Paid", 200, 40));
        canvas.take(new Tool.Arrow()).drag("Paid").by(-200, -40);
        canvas.take(Tool.SELECT).choose(rich.text(), "Paid");

        String text = Clipping.of(canvas.editor().index(), canvas.selection());
        canvas.editor().paste(Clipping.read(text).orElseThrow(), new Point(500, 300));

        assertThat(canvas.board().notes()).hasSize(4);
        Note copy =
                canvas.selection().notesOn(canvas.board()).stream()
                        .filter(note -> note.text().equals(rich.text()))
                        .findFirst()
                        .orElseThrow();
        assertThat(copy.bounds()).isEqualTo(new Bounds(500, 300, 64, 64));
        assertThat(copy.attributes()).containsExactly("order no", "합계");
        assertThat(copy.definition()).isEqualTo("It is placed.");
        assertThat(canvas.arrows()).hasSize(2);
        assertThat(canvas.undos()).isEqualTo(2);
    }

    @Test
    void plainTextIsNotAClipping() {
        assertThat(Clipping.read("Order placed\nPaid")).isEmpty();
        assertThat(Clipping.read("")).isEmpty();
        assertThat(Clipping.read("event\tA\tx\t0\t64\t64\t\t")).isEmpty();
        assertThat(Clipping.read("event\tA\t0\t0\t-1\t64\t\t")).isEmpty();
        assertThat(Clipping.read("link\t0\t1\tleadsTo")).isEmpty();
    }

    @Test
    void copiedTextOfOneNoteIsOneLine() {
        TestCanvas canvas = new TestCanvas(event("A\nB", 8, 16)).choose("A\nB");

        assertThat(Clipping.of(canvas.editor().index(), canvas.selection()))
                .isEqualTo("event\tA\\nB\t8\t16\t64\t64\t\t\n");
    }
}
