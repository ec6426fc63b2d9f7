package dev.watershed.ui.frame;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// A part of a panel between two hairlines, with an optional label, a count and something at the
/// right of its heading.
public final class Section extends VBox {

    private final HBox head = new HBox(8);

    public Section() {
        getStyleClass().add("section");
    }

    public static Section titled(String title) {
        Section section = new Section();
        section.head.getStyleClass().add("section-head");
        section.head.setMinHeight(20);
        section.head.setAlignment(javafx.geometry.Pos.CENTER_LEFT);
        section.head.getChildren().add(Labels.of(title, "label-text"));
        section.getChildren().add(section.head);
        return section;
    }

    /// Shows how many there are beside the title.
    public Section counting(int count, String tone) {
        Label tag = Labels.tag(Integer.toString(count), tone);
        head.getChildren().add(tag);
        return this;
    }

    /// Puts something at the right end of the heading.
    public Section withAction(Node action) {
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        head.getChildren().addAll(gap, action);
        return this;
    }

    public Section with(Node... nodes) {
        getChildren().addAll(nodes);
        return this;
    }
}
