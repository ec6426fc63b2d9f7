package dev.watershed.drawing.wall;

import dev.watershed.board.Note;
import dev.watershed.drawing.Colour;
import dev.watershed.drawing.Theme;
import dev.watershed.drawing.View;
import java.util.Arrays;
import java.util.List;

/// Notes too small for shapes, painted as rectangles into an array of pixels: tens of thousands in
/// a few milliseconds. Pixels no note covers stay 0, so the picture can be laid over the rest.
public final class PixelWall {

    private PixelWall() {}

    /// Fills the array anew.
    ///
    /// @param pixels ARGB with premultiplied alpha, row by row, at least width × height long
    /// @param notes bottom to top
    public static void paint(
            int[] pixels,
            int width,
            int height,
            List<Note> notes,
            View view,
            Theme theme,
            Overlay overlay) {
        Arrays.fill(pixels, 0, width * height, 0);
        Emphasis emphasis = overlay.emphasis();
        boolean dims = !emphasis.dimmed().isEmpty();
        for (Note note : notes) {
            int argb = NoteFills.fill(theme.notes(), note);
            if (dims && emphasis.dimmed().contains(note.id())) {
                argb = premultiplied(argb, emphasis.dimming());
            }
            fill(pixels, width, height, note, view, argb);
        }
    }

    private static int premultiplied(int argb, double strength) {
        return Colour.faded(Colour.shaded(argb, strength), strength);
    }

    private static void fill(int[] pixels, int width, int height, Note note, View view, int argb) {
        int left = (int) Math.rint(view.x(note.bounds().x()));
        int top = (int) Math.rint(view.y(note.bounds().y()));
        int right = Math.max(left + 1, (int) Math.rint(view.x(note.bounds().right())));
        int bottom = Math.max(top + 1, (int) Math.rint(view.y(note.bounds().bottom())));
        int from = Math.max(0, left);
        int to = Math.min(width, right);
        if (from >= to) {
            return;
        }
        for (int y = Math.max(0, top); y < Math.min(height, bottom); y++) {
            Arrays.fill(pixels, y * width + from, y * width + to, argb);
        }
    }
}
