package dev.watershed.ui.frame;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// How a list panel and an inspector are put together: a header of 48 and sections that scroll.
public final class Panels {

    private Panels() {}

    /// Title at the left, the rest at the right.
    public static HBox header(String title, Node... right) {
        HBox header = new HBox(Labels.of(title, "heading"), gap());
        header.getChildren().addAll(right);
        header.getStyleClass().add("panel-header");
        return header;
    }

    /// Takes what room is left in a row.
    public static Region gap() {
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        return gap;
    }

    /// Sections one below the other that scroll when they do not fit.
    public static ScrollPane scrolling(Node content) {
        ScrollPane pane = new ScrollPane(content);
        pane.setFitToWidth(true);
        pane.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        pane.getStyleClass().add("plain");
        VBox.setVgrow(pane, Priority.ALWAYS);
        return pane;
    }

    /// A header with sections under it.
    public static VBox panel(Node header, Node scrolled) {
        return new VBox(header, scrolling(scrolled));
    }

    /// One sentence, one line of help and a button, for where there is nothing yet.
    public static VBox empty(String sentence, String help, Node... buttons) {
        VBox note = new VBox(Labels.wrapped(sentence, "section-title"));
        if (!help.isEmpty()) {
            note.getChildren().add(Labels.wrapped(help, "muted"));
        }
        HBox row = new HBox(8, buttons);
        row.setAlignment(Pos.CENTER);
        note.getChildren().add(row);
        note.getStyleClass().add("empty-note");
        note.setMaxWidth(460);
        return note;
    }

    /// A name at the left and a figure at the right.
    public static HBox figure(String name, String figure) {
        HBox row = new HBox(8, Labels.of(name), gap(), Labels.whole(figure, "figure", "muted"));
        row.setMinHeight(24);
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }
}
