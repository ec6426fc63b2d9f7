package dev.watershed.ui.shell;

import dev.watershed.ui.frame.Buttons;
import dev.watershed.ui.frame.Icons;
import dev.watershed.ui.frame.Labels;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/// One clear line about something that could not be done; stays until it is closed or the next one
/// comes.
final class Notice extends HBox {

    private static final double WIDEST = 720;
    private final String closeName;

    Notice(String closeName) {
        this.closeName = closeName;
        getStyleClass().addAll("float", "notice");
        setId("notice");
        setMaxSize(WIDEST, Region.USE_PREF_SIZE);
        setVisible(false);
    }

    void say(String line) {
        Label text = Labels.wrapped(line);
        HBox.setHgrow(text, Priority.ALWAYS);
        text.setMaxWidth(Double.MAX_VALUE);
        var icon = Icons.of("fth-alert-circle");
        icon.getStyleClass().add("icon-danger");
        getChildren().setAll(icon, text, Buttons.smallIcon("fth-x", closeName, this::close));
        setVisible(true);
    }

    void close() {
        setVisible(false);
    }
}
