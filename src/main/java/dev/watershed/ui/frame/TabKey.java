package dev.watershed.ui.frame;

import javafx.scene.Scene;
import javafx.scene.TraversalDirection;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/// Tab leaves a text area as it leaves every other field: nobody indents here, and the keyboard
/// must get out again. Where Tab means something else, the area says so.
public final class TabKey {

    /// Style of a text area that keeps Tab.
    public static final String KEEPS = "keeps-tab";

    private TabKey() {}

    /// Lets Tab leave the text areas of a scene.
    public static void leavesTextAreas(Scene scene) {
        scene.addEventFilter(
                KeyEvent.KEY_PRESSED,
                e -> {
                    if (e.getCode() == KeyCode.TAB
                            && !e.isShortcutDown()
                            && scene.getFocusOwner() instanceof TextArea area
                            && !area.getStyleClass().contains(KEEPS)) {
                        area.requestFocusTraversal(
                                e.isShiftDown()
                                        ? TraversalDirection.PREVIOUS
                                        : TraversalDirection.NEXT);
                        e.consume();
                    }
                });
    }
}
