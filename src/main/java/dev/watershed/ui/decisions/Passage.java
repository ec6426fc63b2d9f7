package dev.watershed.ui.decisions;

import dev.watershed.ui.frame.Labels;
import java.util.function.Consumer;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;

/// Text on the page: read as print, written where it is clicked, kept when one leaves it.
final class Passage extends StackPane {

    private static final int ROW = 58;

    private final String text;
    private final Consumer<String> keep;
    private final String[] styles;

    /// @param prompt what to write, shown where there is nothing
    /// @param editable whether a click lets one write
    Passage(String text, String prompt, boolean editable, Consumer<String> keep, String... styles) {
        this.text = text;
        this.keep = keep;
        this.styles = styles.clone();
        setAlignment(javafx.geometry.Pos.TOP_LEFT);
        Label print = Labels.wrapped(text.isBlank() ? prompt : text, styles);
        if (text.isBlank()) {
            print.getStyleClass().add("prompt");
        }
        print.setMaxWidth(Double.MAX_VALUE);
        getChildren().add(print);
        if (editable) {
            getStyleClass().add("passage");
            setFocusTraversable(true);
            setAccessibleText(prompt);
            setOnMouseClicked(e -> write());
            setOnKeyPressed(e -> {
                if (e.getCode() == KeyCode.ENTER && getChildren().size() == 1) {
                    write();
                    e.consume();
                }
            });
        }
    }

    private void write() {
        if (getChildren().getFirst() instanceof TextArea) {
            return;
        }
        TextArea field = field(text, Math.max(1, 1 + text.length() / ROW + lines(text)));
        field.getStyleClass().addAll(styles);
        getChildren().setAll(field);
        field.requestFocus();
        field.end();
        field.focusedProperty()
                .subscribe((before, now) -> {
                    if (!now) {
                        keep.accept(field.getText().strip());
                    }
                });
    }

    private static int lines(String text) {
        return (int) text.lines().count() - 1;
    }

    /// A field for several lines; Ctrl Enter leaves it.
    static TextArea field(String text, int rows) {
        TextArea field = new TextArea(text);
        field.getStyleClass().add("field");
        field.setWrapText(true);
        field.setPrefRowCount(rows);
        field.addEventFilter(
                KeyEvent.KEY_PRESSED,
                e -> {
                    if (e.getCode() == KeyCode.ENTER && e.isShortcutDown()) {
                        field.getParent().requestFocus();
                        e.consume();
                    }
                });
        return field;
    }
}
