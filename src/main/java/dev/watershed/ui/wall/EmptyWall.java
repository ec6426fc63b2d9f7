package dev.watershed.ui.wall;

import dev.watershed.ui.session.Texts;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/// What stands in the middle of a wall nobody has written on.
final class EmptyWall extends VBox {

    EmptyWall(Texts texts) {
        Label question = new Label(texts.of("empty.question"));
        question.getStyleClass().add("empty-question");
        Label help = new Label(texts.of("empty.help"));
        help.getStyleClass().add("muted");
        getStyleClass().add("empty-wall");
        getChildren().addAll(question, help);
        setMouseTransparent(true);
    }
}
