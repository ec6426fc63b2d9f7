package dev.watershed.ui.shell;

import dev.watershed.ui.frame.FocusOrder;
import java.util.List;
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
        addEventFilter(KeyEvent.KEY_PRESSED, this::turn);
        addEventHandler(
                KeyEvent.KEY_PRESSED,
                e -> {
                    if (e.getCode() == KeyCode.ESCAPE) {
                        close();
                        e.consume();
                    }
                });
    }

    /// Tab goes round and round in what is shown: behind it nothing takes the keyboard.
    private void turn(KeyEvent e) {
        List<Node> order = FocusOrder.in(this);
        if (e.getCode() != KeyCode.TAB || order.isEmpty()) {
            return;
        }
        Node end = e.isShiftDown() ? order.getFirst() : order.getLast();
        Node focus = getScene().getFocusOwner();
        if (end.equals(focus) || !order.contains(focus)) {
            (e.isShiftDown() ? order.getLast() : order.getFirst()).requestFocus();
            e.consume();
        }
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
