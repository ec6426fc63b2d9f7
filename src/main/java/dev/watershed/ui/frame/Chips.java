package dev.watershed.ui.frame;

import dev.watershed.board.NoteKind;
import dev.watershed.drawing.Colour;
import dev.watershed.drawing.Theme;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;

/// Chips: filled is a fact, outlined a place or a filter; an event chip takes its note's colour.
public final class Chips {

    private Chips() {}

    public static Label fact(String text) {
        return Labels.whole(text, "chip");
    }

    public static Label place(String text) {
        return Labels.whole(text, "chip", "place");
    }

    /// A fact that can be taken away.
    public static Button removable(String text, String removeName, Runnable remove) {
        Button chip = new Button(text, Icons.small("fth-x"));
        chip.setMnemonicParsing(false);
        chip.getGraphic().getStyleClass().add("chip-cross");
        chip.setContentDisplay(javafx.scene.control.ContentDisplay.RIGHT);
        chip.setTooltip(new javafx.scene.control.Tooltip(removeName));
        chip.getStyleClass().setAll("chip", "chip-button");
        chip.setOnAction(e -> remove.run());
        return chip;
    }

    /// In the colour of a kind of note.
    public static Label note(String text, NoteKind kind, Theme theme) {
        Label chip = Labels.whole(text, "event-chip");
        chip.setStyle(
                "-fx-background-color: "
                        + Colour.hex(theme.notes().fill(kind))
                        + "; -fx-text-fill: "
                        + Colour.hex(theme.notes().ink(kind)));
        return chip;
    }

    /// Chips side by side, on as many lines as they need.
    public static FlowPane flow() {
        return new FlowPane(6, 6);
    }
}
