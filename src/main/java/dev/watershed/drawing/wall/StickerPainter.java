package dev.watershed.drawing.wall;

import dev.watershed.board.Note;
import dev.watershed.drawing.Token;
import dev.watershed.drawing.Weight;
import java.util.Map;

/// Paints stickers over the notes; they keep their size on screen and grow a little with the room's
/// large notes.
final class StickerPainter {

    private static final double SIDE = 20;
    private static final double SHARE = 0.3;
    private static final int VOTE = 0xFF2C99ED;
    private static final int VOTE_INK = 0xFF10131A;

    private StickerPainter() {}

    static void paint(Brush brush, WallPart part) {
        Map<dev.watershed.board.NoteId, Sticker> stickers = brush.overlay().emphasis().stickers();
        if (stickers.isEmpty()) {
            return;
        }
        boolean far = Detail.of(brush.view()) == Detail.PIXELS;
        for (Note note : part.notes()) {
            Sticker sticker = stickers.get(note.id());
            if (sticker != null) {
                paint(brush, note, sticker, far);
            }
        }
    }

    private static void paint(Brush brush, Note note, Sticker sticker, boolean far) {
        double high = brush.view().length(note.bounds().height());
        double side = far ? brush.px(6) : Math.max(brush.px(SIDE), high * SHARE);
        double middleX = brush.view().x(note.bounds().right()) - side * 0.25;
        double middleY = brush.view().y(note.bounds().bottom()) - side * 0.25;
        double x = middleX - side / 2;
        double y = middleY - side / 2;
        int fill = fill(brush, sticker.look());
        int ground = brush.colour(Token.WALL);
        double rim = brush.px(far ? 0 : 1.5);
        switch (sticker.look()) {
            case ARROW -> {
                arrow(brush, x - rim, y - rim, side + 2 * rim, ground);
                arrow(brush, x, y, side, fill);
            }
            case DOT -> {
                brush.on().fillEllipse(x - rim, y - rim, side + 2 * rim, side + 2 * rim, ground);
                brush.on().fillEllipse(x, y, side, side, fill);
            }
            case ADDED, REMOVED, MOVED, REWORDED -> {
                brush.on()
                        .fillRounded(
                                x - rim,
                                y - rim,
                                side + 2 * rim,
                                side + 2 * rim,
                                brush.px(5),
                                ground);
                brush.on().fillRounded(x, y, side, side, brush.px(4), fill);
            }
        }
        if (!far) {
            write(brush, sticker, middleX, middleY + lift(sticker, side), side);
        }
    }

    /// The number on an arrow stands in its broad half.
    private static double lift(Sticker sticker, double side) {
        return sticker.look() == Sticker.Look.ARROW ? side * 0.12 : 0;
    }

    private static void write(Brush brush, Sticker sticker, double x, double y, double side) {
        double size = side * 0.6 / brush.px(1);
        double width = brush.width(sticker.text(), size, Weight.BOLD);
        brush.label(sticker.text(), x - width / 2, y, size, Weight.BOLD, ink(brush, sticker));
    }

    /// A house with its roof up: it points at what it votes for.
    private static void arrow(Brush brush, double x, double y, double side, int argb) {
        brush.on().beginPath();
        brush.on().moveTo(x + side / 2, y - side * 0.2);
        brush.on().lineTo(x + side, y + side * 0.35);
        brush.on().lineTo(x + side, y + side);
        brush.on().lineTo(x, y + side);
        brush.on().lineTo(x, y + side * 0.35);
        brush.on().closePath();
        brush.on().fillPath(argb);
    }

    private static int fill(Brush brush, Sticker.Look look) {
        return switch (look) {
            case DOT, ARROW -> VOTE;
            case ADDED -> brush.colour(Token.GOOD);
            case REMOVED -> brush.colour(Token.DANGER);
            case MOVED -> brush.colour(Token.ACCENT);
            case REWORDED -> brush.colour(Token.WARNING);
        };
    }

    private static int ink(Brush brush, Sticker sticker) {
        return switch (sticker.look()) {
            case DOT, ARROW -> VOTE_INK;
            case ADDED, REMOVED, MOVED, REWORDED -> brush.colour(Token.S0);
        };
    }
}
