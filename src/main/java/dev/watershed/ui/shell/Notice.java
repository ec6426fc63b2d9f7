package dev.watershed.ui.shell;

import dev.watershed.ui.frame.Buttons;
import dev.watershed.ui.frame.Icons;
import dev.watershed.ui.frame.Labels;
import java.util.List;
import java.util.function.Predicate;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// One clear line about something a person should know, with what can be done about it; stays until
/// it is closed or the next one comes.
final class Notice extends HBox {

    private static final double WIDEST = 760;
    private final String closeName;
    private boolean alarming;

    /// Something that can be done about it.
    ///
    /// @param label in the language of the window
    record Way(String label, Runnable run) {}

    Notice(String closeName) {
        this.closeName = closeName;
        getStyleClass().addAll("float", "notice");
        setId("notice");
        setMaxSize(WIDEST, Region.USE_PREF_SIZE);
        close();
    }

    /// Something could not be done.
    void say(String line) {
        show("fth-alert-circle", "icon-danger", List.of(line));
    }

    /// Something could not be done and matters until it can: stays, whatever else is said, until it
    /// is closed or [WindowFrame#settleNotices()].
    void alarm(List<String> lines, Way... ways) {
        neighbours(one -> one.alarming).forEach(Notice::close);
        alarming = true;
        getStyleClass().add("alarm");
        show("fth-alert-circle", "icon-danger", lines, ways);
    }

    boolean isAlarming() {
        return alarming && isVisible();
    }

    private List<Notice> neighbours(Predicate<Notice> which) {
        return getParent() == null
                ? List.of()
                : getParent().getChildrenUnmodifiable().stream()
                        .filter(Notice.class::isInstance)
                        .map(Notice.class::cast)
                        .filter(one -> one != this && which.test(one))
                        .toList();
    }

    /// Something happened elsewhere.
    void remind(String line, Way... ways) {
        show("fth-alert-circle", "icon-warning", List.of(line), ways);
    }

    /// What happened while one was away, a line each.
    void inform(List<String> lines, List<Way> ways) {
        show("fth-info", "icon-accent", lines, ways.toArray(Way[]::new));
    }

    private void show(String icon, String colour, List<String> lines, Way... ways) {
        VBox texts = new VBox(4);
        for (String line : lines) {
            Label text = Labels.wrapped(line);
            text.setMaxWidth(Double.MAX_VALUE);
            text.setMinHeight(Region.USE_PREF_SIZE);
            texts.getChildren().add(text);
        }
        texts.setAlignment(Pos.CENTER_LEFT);
        HBox.setHgrow(texts, Priority.ALWAYS);
        var mark = Icons.of(icon);
        mark.getStyleClass().add(colour);
        getChildren().setAll(mark, texts);
        for (Way way : ways) {
            Button button =
                    Buttons.plain(
                            way.label(),
                            () -> {
                                if (!alarming) {
                                    close();
                                }
                                way.run().run();
                            });
            button.setMinWidth(Region.USE_PREF_SIZE);
            button.setId("notice-way-" + (getChildren().size() - 1));
            getChildren().add(button);
        }
        getChildren().add(Buttons.smallIcon("fth-x", closeName, this::close));
        setManaged(true);
        setVisible(true);
    }

    void close() {
        setVisible(false);
        setManaged(false);
    }
}
