package dev.watershed.ui.frame;

import javafx.scene.AccessibleRole;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;

/// A row that is clicked, or pressed with Enter or Space when the keyboard has come to it.
public final class Clickable {

    private Clickable() {}

    /// @param name what a screen reader says
    public static <T extends Region> T of(T row, String name, Runnable run) {
        row.getStyleClass().add("clickable");
        row.setFocusTraversable(true);
        row.setAccessibleRole(AccessibleRole.BUTTON);
        row.setAccessibleText(name);
        row.setOnMouseClicked(e -> run.run());
        row.addEventHandler(
                KeyEvent.KEY_PRESSED,
                e -> {
                    if (e.getCode() == KeyCode.ENTER || e.getCode() == KeyCode.SPACE) {
                        e.consume();
                        run.run();
                    }
                });
        return row;
    }
}
