package dev.watershed.ui.wall;

import dev.watershed.board.Note;
import dev.watershed.drawing.Theme;
import dev.watershed.drawing.View;
import dev.watershed.drawing.wall.Overlay;
import dev.watershed.drawing.wall.PixelWall;
import java.nio.IntBuffer;
import java.util.List;
import javafx.scene.image.Image;
import javafx.scene.image.PixelBuffer;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import org.jspecify.annotations.Nullable;

/// An image whose pixels are painted by hand: how tens of thousands of notes are shown from far
/// away.
final class PixelPaper {

    private int width;
    private int height;
    private int[] pixels = new int[0];
    private @Nullable PixelBuffer<IntBuffer> buffer;
    private @Nullable WritableImage image;

    /// The notes as an image of so many device pixels. The same image every time while its size
    /// stays.
    Image paint(int wide, int high, List<Note> notes, View view, Theme theme, Overlay overlay) {
        PixelBuffer<IntBuffer> paper = buffer;
        WritableImage shown = image;
        if (paper == null || shown == null || wide != width || high != height) {
            width = wide;
            height = high;
            pixels = new int[wide * high];
            paper =
                    new PixelBuffer<>(
                            wide,
                            high,
                            IntBuffer.wrap(pixels),
                            PixelFormat.getIntArgbPreInstance());
            shown = new WritableImage(paper);
            buffer = paper;
            image = shown;
        }
        PixelWall.paint(pixels, width, height, notes, view, theme, overlay);
        paper.updateBuffer(changed -> null);
        return shown;
    }
}
