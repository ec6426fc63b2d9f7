package dev.watershed.ui.shell;

import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;

/// What lies over the window: one dialog or the palette at a time, over a scrim. Escape and a click
/// beside it leave.
final class Curtain extends StackPane {

    private @Nullable Node backTo;

    Curtain() {
        getStyleClass().add("scrim");
        setVisible(false);
        setOnMousePressed(e -> {
            if (e.getTarget() == this) {
                close();
            }
        });
        addEventHandler(
                KeyEvent.KEY_PRESSED,
                e -> {
                    if (e.getCode() == KeyCode.ESCAPE) {
                        close();
                        e.consume();
                    }
                });
    }

    /// In the middle of the window.
    void showDialog(Region card, Node focus) {
        show(card, Pos.CENTER, 0, focus);
    }

    /// `top` logical pixels below the upper edge.
    void showFromTop(Region card, double top, Node focus) {
        show(card, Pos.TOP_CENTER, top, focus);
    }

    private void show(Region card, Pos place, double top, Node focus) {
        if (!isVisible() && getScene() != null) {
            backTo = getScene().getFocusOwner();
        }
        card.setMaxHeight(Region.USE_PREF_SIZE);
        StackPane.setAlignment(card, place);
        StackPane.setMargin(card, new Insets(top, 0, 0, 0));
        getChildren().setAll(card);
        setVisible(true);
        focus.requestFocus();
    }

    boolean isOpen() {
        return isVisible();
    }

    void close() {
        if (!isVisible()) {
            return;
        }
        setVisible(false);
        getChildren().clear();
        if (backTo != null) {
            backTo.requestFocus();
            backTo = null;
        }
    }
}
