package dev.watershed.ui.frame;

import dev.watershed.board.NoteKind;
import dev.watershed.drawing.Theme;
import javafx.scene.layout.StackPane;
import javafx.scene.paint.Color;
import javafx.scene.shape.Rectangle;

/// A small picture of a kind of note: its colour and its shape.
public final class Swatch {

    private static final double SIDE = 14;
    private static final double SLOT = 24;

    private Swatch() {}

    /// In a slot of equal width, so that texts beside swatches line up.
    public static StackPane inSlot(NoteKind kind, Theme theme) {
        StackPane slot = new StackPane(of(kind, theme));
        slot.setMinWidth(SLOT);
        slot.setMaxWidth(SLOT);
        return slot;
    }

    public static Rectangle of(NoteKind kind, Theme theme) {
        double ratio = kind.width() / kind.height();
        double height = ratio > 1 ? SIDE * 0.86 : SIDE;
        Rectangle note = new Rectangle(Math.min(SLOT, height * ratio), height);
        note.setArcWidth(3);
        note.setArcHeight(3);
        note.setFill(colour(theme.notes().fill(kind)));
        note.setStroke(colour(theme.notes().edge(kind)));
        note.setStrokeType(javafx.scene.shape.StrokeType.INSIDE);
        if (kind == NoteKind.HOTSPOT) {
            note.setRotate(-4);
        }
        return note;
    }

    /// A drawing colour as JavaFX has it.
    public static Color colour(int argb) {
        return Color.rgb(
                (argb >> 16) & 0xFF, (argb >> 8) & 0xFF, argb & 0xFF, (argb >>> 24) / 255.0);
    }
}
