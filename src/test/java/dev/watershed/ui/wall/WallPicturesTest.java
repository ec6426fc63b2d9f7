package dev.watershed.ui.wall;

import static org.assertj.core.api.Assertions.assertThat;

import dev.watershed.board.Board;
import dev.watershed.canvas.Selection;
import dev.watershed.canvas.Writing;
import java.awt.image.BufferedImage;
import java.util.Locale;
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
}
