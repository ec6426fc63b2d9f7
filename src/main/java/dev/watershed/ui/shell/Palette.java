package dev.watershed.ui.shell;

import dev.watershed.ui.frame.Icons;
import dev.watershed.ui.frame.Keys;
import dev.watershed.ui.frame.Labels;
import dev.watershed.ui.frame.Panels;
import dev.watershed.ui.session.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

/// Type a few letters, choose with the arrows, Enter. Everything one can do and everything that
/// hangs on the wall.
final class Palette extends VBox {

    static final double TOP = 112;

    private final Texts texts;
    private final Runnable close;
    private final Function<String, List<PaletteEntry>> find;
    private final TextField field = new TextField();
    private final VBox rows = new VBox();
    private final Label count = Labels.whole("", "helper");
    private final List<Node> rowNodes = new ArrayList<>();
    private List<PaletteEntry> entries = List.of();
    private int chosen;

    Palette(Texts texts, String prompt, Function<String, List<PaletteEntry>> find, Runnable close) {
        this.texts = texts;
        this.find = find;
        this.close = close;
        getStyleClass().addAll("dialog-card", "command-palette");
        rows.getStyleClass().add("palette-rows");
        field.setPromptText(prompt);
        field.setId("palette-field");
        getChildren().addAll(head(), rows, foot());
        field.textProperty().subscribe(this::refill);
        addEventFilter(KeyEvent.KEY_PRESSED, this::press);
    }

    TextField field() {
        return field;
    }

    private HBox head() {
        field.getStyleClass().add("palette-field");
        HBox.setHgrow(field, javafx.scene.layout.Priority.ALWAYS);
        HBox head = new HBox(Icons.of("fth-search"), field, Keys.cap("Esc"));
        head.getStyleClass().add("palette-head");
        return head;
    }

    private HBox foot() {
        HBox foot =
                new HBox(
                        Keys.cap("↑"),
                        Keys.cap("↓"),
                        Labels.whole(texts.of("palette.choose"), "helper"),
                        Keys.cap("Enter"),
                        Labels.whole(texts.of("palette.run"), "helper"),
                        Keys.cap("Ctrl Enter"),
                        Labels.whole(texts.of("palette.show"), "helper"),
                        Panels.gap(),
                        count);
        foot.getStyleClass().add("palette-foot");
        return foot;
    }

    private void refill(String typed) {
        entries = find.apply(typed);
        rows.getChildren().clear();
        rowNodes.clear();
        String group = "";
        for (PaletteEntry entry : entries) {
            if (!entry.group().equals(group)) {
                group = entry.group();
                Label heading = Labels.of(texts.of(group), "label-text", "palette-group");
                rows.getChildren().add(heading);
            }
            Node row = row(entry, typed);
            rowNodes.add(row);
            rows.getChildren().add(row);
        }
        if (entries.isEmpty() && !typed.isBlank()) {
            rows.getChildren()
                    .add(Labels.of(texts.of("palette.nothing"), "muted", "palette-group"));
        }
        count.setText(texts.of("palette.matches", entries.size()));
        choose(0);
    }

    private Node row(PaletteEntry entry, String typed) {
        HBox slot = new HBox(entry.icon().get());
        slot.setMinWidth(24);
        slot.setAlignment(javafx.geometry.Pos.CENTER);
        HBox row = new HBox(slot, highlighted(entry.text(), typed));
        if (!entry.detail().isEmpty()) {
            row.getChildren().add(Labels.of(entry.detail(), "helper"));
        }
        row.getChildren().add(Panels.gap());
        if (!entry.keys().isEmpty()) {
            row.getChildren().add(Keys.cap(entry.keys()));
        }
        row.getStyleClass().add("palette-row");
        if (!entry.enabled()) {
            row.getStyleClass().add("off");
        }
        row.setOnMouseMoved(e -> choose(entries.indexOf(entry)));
        row.setOnMouseClicked(e -> run(entry));
        return row;
    }

    private static TextFlow highlighted(String text, String typed) {
        int at = new Matching(typed).at(text);
        TextFlow flow = new TextFlow();
        flow.setMaxHeight(USE_PREF_SIZE);
        if (at < 0) {
            flow.getChildren().add(piece(text, ""));
            return flow;
        }
        int end = at + typed.strip().length();
        flow.getChildren()
                .addAll(
                        piece(text.substring(0, at), ""),
                        piece(text.substring(at, end), "match"),
                        piece(text.substring(end), ""));
        return flow;
    }

    private static Text piece(String text, String style) {
        Text piece = new Text(text);
        piece.getStyleClass().add("rich-text");
        if (!style.isEmpty()) {
            piece.getStyleClass().add(style);
        }
        return piece;
    }

    private void choose(int index) {
        chosen = entries.isEmpty() ? 0 : Math.floorMod(index, entries.size());
        for (int i = 0; i < rowNodes.size(); i++) {
            rowNodes.get(i).getStyleClass().remove("chosen");
            if (i == chosen) {
                rowNodes.get(i).getStyleClass().add("chosen");
            }
        }
    }

    private void press(KeyEvent event) {
        switch (event.getCode()) {
            case DOWN -> choose(chosen + 1);
            case UP -> choose(chosen - 1);
            case ENTER -> enter(event.isShortcutDown());
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void enter(boolean showOnly) {
        if (entries.isEmpty()) {
            return;
        }
        PaletteEntry entry = entries.get(chosen);
        if (showOnly && entry.show().isPresent()) {
            entry.show().get().run();
        } else {
            run(entry);
        }
    }

    private void run(PaletteEntry entry) {
        if (entry.enabled()) {
            close.run();
            entry.run().run();
        }
    }
}
