package dev.watershed.drawing.wall;

import dev.watershed.board.Note;
import dev.watershed.drawing.Surface;

/// The tiny padlock on a locked note under the pointer.
final class Padlock {

    private Padlock() {}

    static void paint(Brush brush, Note note) {
        Surface on = brush.on();
        double px = brush.px(1);
        double x = Math.rint(brush.view().x(note.bounds().right())) - 13 * px;
        double y = Math.rint(brush.view().y(note.bounds().bottom())) - 13 * px;
        int ink = brush.theme().notes().ink(note.kind());
        on.fillRounded(x, y + 4 * px, 8 * px, 6 * px, px, ink);
        on.beginPath();
        on.moveTo(x + 1.75 * px, y + 5 * px);
        on.lineTo(x + 1.75 * px, y + 2.5 * px);
        on.curveTo(
                x + 1.75 * px,
                y - 0.5 * px,
                x + 6.25 * px,
                y - 0.5 * px,
                x + 6.25 * px,
                y + 2.5 * px);
        on.lineTo(x + 6.25 * px, y + 5 * px);
        on.strokePath(1.25 * px, ink);
    }
}
