package dev.watershed.ui.wall;

import dev.watershed.board.NoteKind;
import dev.watershed.canvas.Capture;
import dev.watershed.canvas.Editor;
import dev.watershed.canvas.Kinds;
import dev.watershed.ui.frame.Keys;
import dev.watershed.ui.frame.Swatch;
import dev.watershed.ui.frame.TabKey;
import dev.watershed.ui.session.Session;
import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/// Type, Enter, next note. A stock text area that grows with its lines, so that Korean input
/// methods work in it; beside it the kind the next note will be of.
final class CaptureLine extends HBox {

    static final double WIDTH = 520;
    private static final double HEIGHT = 48;
    private static final double LINE = 20;
    private static final int MOST_LINES = 4;

    private final Session session;
    private final Editor editor;
    private final TextArea field = new TextArea();
    private final MenuButton kindButton = new MenuButton();
    private final ObjectProperty<NoteKind> kind = new SimpleObjectProperty<>(NoteKind.EVENT);
    private final ObjectProperty<List<NoteKind>> kinds = new SimpleObjectProperty<>(Kinds.PALETTE);

    CaptureLine(Session session, Editor editor) {
        this.session = session;
        this.editor = editor;
        getStyleClass().addAll("float", "capture-line");
        field.getStyleClass().setAll("text-area", "capture-field", TabKey.KEEPS);
        field.setId("capture");
        field.setPromptText(session.texts().of("capture.prompt"));
        field.setAccessibleText(session.texts().of("capture.prompt"));
        field.setPrefRowCount(1);
        field.setTextFormatter(NoteLimit.on(session));
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        field.textProperty().subscribe(text -> grow());
        HBox.setHgrow(field, Priority.ALWAYS);
        kindButton.getStyleClass().setAll("capture-kind");
        kindButton.setFocusTraversable(false);
        kindButton.setMinWidth(USE_PREF_SIZE);
        kind.subscribe(now -> showKind());
        kinds.subscribe(this::showKind);
        session.themeProperty().subscribe(this::showKind);
        getChildren()
                .addAll(
                        kindButton,
                        field,
                        Keys.cap("Tab"),
                        hint("capture.kind"),
                        Keys.cap("Enter"),
                        hint("capture.add"));
    }

    private Label hint(String key) {
        Label hint = new Label(session.texts().of(key));
        hint.getStyleClass().add("helper");
        hint.setMinWidth(USE_PREF_SIZE);
        return hint;
    }

    /// The kind of the next note.
    ObjectProperty<NoteKind> kindProperty() {
        return kind;
    }

    /// The kinds Tab goes through.
    ObjectProperty<List<NoteKind>> kindsProperty() {
        return kinds;
    }

    void take(NoteKind other) {
        kind.set(other);
    }

    TextArea field() {
        return field;
    }

    /// True while no key could be meant for this line: it is empty, or the keyboard is elsewhere.
    boolean isFree() {
        return field.getText().isEmpty() || !field.isFocused();
    }

    /// Empties the line; false when it was empty.
    boolean leave() {
        boolean typed = !field.getText().isEmpty();
        field.clear();
        return typed;
    }

    private void pressed(KeyEvent e) {
        switch (e.getCode()) {
            case ENTER -> {
                if (e.isShiftDown()) {
                    field.replaceSelection("\n");
                } else {
                    add();
                }
                e.consume();
            }
            case TAB -> {
                if (!e.isShortcutDown()) {
                    kind.set(Kinds.beside(kind.get(), kinds.get(), e.isShiftDown() ? -1 : 1));
                    e.consume();
                }
            }
            default -> {}
        }
    }

    private void add() {
        Capture.read(field.getText(), kind.get())
                .ifPresent(line -> {
                    if (editor.capture(List.of(line))) {
                        field.clear();
                    }
                });
    }

    private void grow() {
        long lines = Math.clamp(field.getText().lines().count(), 1, MOST_LINES);
        boolean open = field.getText().endsWith("\n") && lines < MOST_LINES;
        setPrefHeight(HEIGHT + (lines - 1 + (open ? 1 : 0)) * LINE);
    }

    private void showKind() {
        kindButton.setText(KindNames.of(session, kind.get()));
        kindButton.setGraphic(Swatch.of(kind.get(), session.themeProperty().getValue()));
        kindButton.getItems().setAll(kinds.get().stream().map(this::item).toList());
    }

    private MenuItem item(NoteKind other) {
        MenuItem item =
                new MenuItem(
                        KindNames.of(session, other),
                        Swatch.inSlot(other, session.themeProperty().getValue()));
        item.setOnAction(e -> take(other));
        return item;
    }

    @Override
    protected double computePrefWidth(double height) {
        return WIDTH;
    }
}
