package dev.watershed.ui.wall;

import static org.assertj.core.api.Assertions.assertThat;

import dev.watershed.board.Board;
import dev.watershed.board.Note;
import dev.watershed.board.NoteId;
import dev.watershed.board.NoteKind;
import dev.watershed.board.Rank;
import dev.watershed.document.Document;
import dev.watershed.geometry.Bounds;
import dev.watershed.geometry.Point;
import javafx.scene.control.ListView;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Pasted lines are looked at before they hang; what is too much is refused and nothing is lost.
class PastingTest {

    private WallWindow window;
    private WallHands hands;

    @BeforeEach
    void openAWall() {
        Board board = Board.EMPTY;
        board = board.with(note("Placed", 200, 200));
        board = board.with(note("Paid", 400, 200));
        board = board.with(note("Sent", 600, 328));
        window = WallWindow.showing(Document.EMPTY.with(board), 900, 700);
        hands = new WallHands(window);
    }

    @AfterEach
    void letGo() {
        hands.letGo();
    }

    private static Note note(String text, double x, double y) {
        NoteId id = new NoteId(text);
        return Note.written(id, NoteKind.EVENT, text, new Point(x, y), Rank.MIDDLE);
    }

    @Test
    void pastedLinesAreShownBeforeTheyHang() {
        hands.clipboard("Order shipped\n결제가 승인되었다\nInvoice sent\n");

        hands.type(KeyCode.CONTROL, KeyCode.V);
        assertThat(hands.texts()).hasSize(3);
        window.picture("paste-preview");

        hands.type(KeyCode.ENTER);
        assertThat(hands.texts()).hasSize(6).contains("결제가 승인되었다");
        hands.type(KeyCode.CONTROL, KeyCode.Z);
        assertThat(hands.texts()).hasSize(3);
    }

    @Test
    void everyPastedRowIsShownWithKindLaneAndActorAndOneCanBeLeftOut() {
        StringBuilder rows = new StringBuilder();
        for (int i = 1; i <= 40; i++) {
            rows.append("Step ").append(i).append(" done\tevent\tFinance\tBuyer\n");
        }
        hands.at(232, 232).clickOn(MouseButton.PRIMARY);
        hands.clipboard(rows.toString());
        hands.type(KeyCode.ESCAPE);
        hands.type(KeyCode.CONTROL, KeyCode.V);
        window.picture("paste-rows");
        ListView<?> list = hands.robot.lookup("#paste-lines").queryAs(ListView.class);
        assertThat(list.getItems()).hasSize(40);

        hands.type(KeyCode.DOWN);
        hands.type(KeyCode.DELETE);
        hands.type(KeyCode.ENTER);

        assertThat(hands.texts())
                .hasSize(3 + 2 * 39)
                .contains("Placed")
                .doesNotContain("Step 2 done");
        assertThat(hands.board().lanes()).hasSize(1);
        hands.type(KeyCode.CONTROL, KeyCode.Z);
        assertThat(hands.texts()).hasSize(3);
    }

    @Test
    void whatIsTooMuchIsRefusedInOneLineAndNothingIsLost() {
        hands.clipboard("Order placed\n".repeat(50_000));
        hands.type(KeyCode.CONTROL, KeyCode.V);
        assertThat(hands.said()).contains("50000").contains("2000").contains("clipboard");
        assertThat(hands.texts()).hasSize(3);

        hands.clipboard("x".repeat(1_000_000));
        hands.type(KeyCode.CONTROL, KeyCode.V);
        assertThat(hands.said()).contains("1000000");
        assertThat(hands.texts()).hasSize(3);
        assertThat(WallWindow.on(() -> Clipboard.getSystemClipboard().getString()))
                .hasSize(1_000_000);
    }

    @Test
    void aMegabytePastedIntoANoteLeavesTheNoteAsItWas() {
        hands.clipboard("x".repeat(1_000_000));
        hands.at(232, 232).doubleClickOn(MouseButton.PRIMARY);
        hands.type(KeyCode.CONTROL, KeyCode.V);
        hands.type(KeyCode.ENTER);

        assertThat(hands.said()).contains("characters are too many");
        assertThat(hands.texts()).containsExactly("Placed", "Paid", "Sent");
    }

    @Test
    void deletingALetterOfWhatIsLookedForTakesNoNoteDown() {
        hands.at(232, 232).clickOn(MouseButton.PRIMARY);
        window.run(window.view::find);
        hands.write("paid");
        hands.type(KeyCode.BACK_SPACE);
        hands.type(KeyCode.LEFT);
        hands.type(KeyCode.ENTER);

        assertThat(hands.texts()).containsExactly("Placed", "Paid", "Sent");
        assertThat(hands.place("Placed")).isEqualTo(new Bounds(200, 200, 64, 64));
    }
}
