package dev.watershed.ui.shell;

import javafx.scene.Group;
import javafx.scene.layout.StackPane;
import javafx.scene.shape.Rectangle;
import javafx.scene.shape.SVGPath;

/// The mark of Watershed: two ridges and the water that runs down between them.
final class Mark {

    private static final double DRAWN_AT = 48;

    private Mark() {}

    static StackPane of(double side) {
        Rectangle ground = new Rectangle(DRAWN_AT, DRAWN_AT);
        ground.setArcWidth(20);
        ground.setArcHeight(20);
        ground.getStyleClass().add("mark-ground");
        Group mark =
                new Group(
                        ground,
                        path("mark-slope", "M8 37 L19 14 L26 26 L31 19 L41 37 Z"),
                        path("mark-ridge", "M8 37 L19 14 L24 23"),
                        path("mark-ridge", "M41 37 L31 17 L27 22"),
                        path("mark-river", "M31 17 L25 26 L29 31 L25 38"));
        mark.setScaleX(side / DRAWN_AT);
        mark.setScaleY(side / DRAWN_AT);
        StackPane box = new StackPane(new Group(mark));
        box.setMinSize(side, side);
        box.setMaxSize(side, side);
        return box;
    }

    private static SVGPath path(String style, String d) {
        SVGPath path = new SVGPath();
        path.setContent(d);
        path.getStyleClass().add(style);
        return path;
    }
}
