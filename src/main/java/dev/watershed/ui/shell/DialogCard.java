package dev.watershed.ui.shell;

import dev.watershed.ui.frame.Labels;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// A dialog: title, what it is about, buttons at the right with verbs on them.
final class DialogCard extends VBox {

    private final VBox body = new VBox();
    private final HBox buttons = new HBox();

    /// @param width 480 or 640
    DialogCard(String title, double width) {
        getStyleClass().add("dialog-card");
        setMinWidth(width);
        setMaxWidth(width);
        body.getStyleClass().add("dialog-body");
        body.getChildren().add(Labels.wrapped(title, "section-title"));
        buttons.getStyleClass().add("dialog-buttons");
        VBox.setVgrow(body, Priority.ALWAYS);
        getChildren().addAll(body, buttons);
    }

    DialogCard with(Node... nodes) {
        body.getChildren().addAll(nodes);
        return this;
    }

    /// The last one is the one that does it.
    DialogCard endingWith(Node... last) {
        buttons.getChildren().addAll(last);
        return this;
    }
}
