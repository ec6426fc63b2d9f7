package dev.watershed.canvas;

import static org.assertj.core.api.Assertions.assertThat;

import dev.watershed.board.Board;
import dev.watershed.board.Lane;
import dev.watershed.board.LaneId;
import dev.watershed.board.NoteKind;
import dev.watershed.document.Limits;
import java.util.List;
import org.junit.jupiter.api.Test;

class PasteTest {

    private static Paste read(String text) {
        return Paste.read(text, NoteKind.EVENT);
    }

    @Test
    void oneLineIsForTheTextField() {
        assertThat(read("Order placed")).isEqualTo(new Paste.OneLine());
        assertThat(read("Order placed\n\n  \n")).isEqualTo(new Paste.OneLine());
    }

    @Test
    void fiftyThousandLinesAreRefusedWithTheirNumber() {
        assertThat(read("Order placed\n".repeat(50_000))).isEqualTo(new Paste.TooMany(50_000));
    }

    @Test
    void asManyLinesAsAllowedAreTakenAndBlankOnesDoNotCount() {
        String most = "Order placed\n\n".repeat(Capture.MOST_LINES);

        assertThat(read(most))
                .isInstanceOfSatisfying(
                        Paste.Lines.class,
                        lines -> assertThat(lines.lines()).hasSize(Capture.MOST_LINES));
        assertThat(read(most + "One more")).isEqualTo(new Paste.TooMany(Capture.MOST_LINES + 1));
    }

    @Test
    void aMegabyteInOneLineIsRefusedAndTheLineIsNamed() {
        assertThat(read("x".repeat(1_000_000))).isEqualTo(new Paste.TooLong(1, 1_000_000));
        assertThat(read("Order placed\n\n" + "x".repeat(Limits.TEXT + 1)))
                .isEqualTo(new Paste.TooLong(3, Limits.TEXT + 1));
    }

    @Test
    void newLanesAreNamedOnceHoweverTheyAreWritten() {
        Board board = Board.EMPTY.with(new Lane(new LaneId("a"), "Shop", 0, 160));
        List<Capture.Line> lines =
                Capture.readLines("a\tE\tshop\nb\tE\tFinance\nc\tE\t finance \n", NoteKind.EVENT);

        assertThat(Capture.newLanes(lines, board)).containsExactly("Finance");
    }
}
