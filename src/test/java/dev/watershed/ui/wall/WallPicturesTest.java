package dev.watershed.ui.wall;

import static org.assertj.core.api.Assertions.assertThat;

import dev.watershed.board.Board;
import dev.watershed.board.Note;
import dev.watershed.board.NoteId;
import dev.watershed.board.NoteKind;
import dev.watershed.board.Rank;
import dev.watershed.canvas.Camera;
import dev.watershed.canvas.Selection;
import dev.watershed.canvas.WallIndex;
import dev.watershed.canvas.Writing;
import dev.watershed.document.Document;
import dev.watershed.drawing.Theme;
import dev.watershed.drawing.wall.Overlay;
import dev.watershed.geometry.Point;
import java.awt.image.BufferedImage;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;

/// Pictures of the wall for a person to look at, and the least one can say about them.
class WallPicturesTest {

    @Test
    void aWallInTheLight() {
        WallWindow window = WallWindow.showing(WebShop.document(), 1080, 772);
        Board board = window.session.document().board();
        window.run(() -> window.session.select(Selection.of(WebShop.find(board, "Order placed"))));

        BufferedImage shot = window.picture("wall-light");

        assertThat(shot.getRGB(540, 20) & 0xFFFFFF).isEqualTo(0xF3F4F6);
        assertThat(shot.getRGB(524, 190) & 0xFFFFFF).isEqualTo(0xFEA657);
    }

    @Test
    void aWallInTheDarkWithANoteBeingWritten() {
        WallWindow window = WallWindow.showing(WebShop.document(), 1080, 772, true, Locale.KOREAN);
        Board board = window.session.document().board();
        window.run(
                () -> window.view.write(new Writing.OnNote(WebShop.find(board, "Order on hold"))));

        BufferedImage shot = window.picture("wall-dark-writing");

        assertThat(shot.getRGB(540, 20) & 0xFFFFFF).isEqualTo(0x15181D);
    }

    @Test
    void tenThousandNotesFromFarAway() {
        WallWindow window = WallWindow.showing(crowd(10_000), 1080, 772);
        window.run(() -> {
            Camera camera = window.session.cameraProperty().get();
            window.session.cameraProperty().set(camera.lookingAt(new Point(5000, 3600), 0.1));
        });

        BufferedImage shot = window.picture("wall-10-percent");

        assertThat(colours(shot)).contains(0xFEA657, 0x34C5EA, 0xB487BB);
    }

    @Test
    void aWallOnAScreenWithThreePixelsForTwo() {
        WallWindow window = WallWindow.showing(WebShop.document(), 1080, 772);
        Board board = window.session.document().board();
        BufferedImage shot =
                window.painted(
                        "wall-150-percent",
                        new WallCanvas.Frame(
                                index(board),
                                Camera.START.sized(720, 514),
                                Theme.LIGHT,
                                Overlay.NONE,
                                Selection.NONE),
                        1080,
                        771,
                        1.5);

        assertThat(colours(shot)).contains(0xFEA657, 0xF3F4F6);
    }

    private static WallIndex index(Board board) {
        WallIndex index = new WallIndex();
        index.follow(board);
        return index;
    }

    private static Set<Integer> colours(BufferedImage shot) {
        Set<Integer> colours = new HashSet<>();
        for (int y = 0; y < shot.getHeight(); y += 3) {
            for (int x = 0; x < shot.getWidth(); x += 3) {
                colours.add(shot.getRGB(x, y) & 0xFFFFFF);
            }
        }
        return colours;
    }

    private static Document crowd(int notes) {
        List<NoteKind> kinds = List.of(NoteKind.EVENT, NoteKind.COMMAND, NoteKind.POLICY);
        Board board = Board.EMPTY;
        for (int i = 0; i < notes; i++) {
            Point at = new Point(124.0 * (i % 100), 72.0 * Math.floorDiv(i, 100));
            NoteId id = new NoteId("n" + i);
            board = board.with(Note.written(id, kinds.get(i % 3), "주문 " + i, at, Rank.nth(i)));
        }
        return Document.EMPTY.with(board);
    }
}
