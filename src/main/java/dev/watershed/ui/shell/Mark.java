package dev.watershed.ui.shell;

import javafx.scene.Group;
import javafx.scene.layout.StackPane;
import javafx.scene.shape.Rectangle;
import javafx.scene.shape.SVGPath;

/// The mark of Watershed: two ridges and the water that runs down between them.
final class Mark {

    private static final double DRAWN_AT = 64;

    private Mark() {}

    /// The same drawing as `icons/watershed.svg`.
    static StackPane of(double side) {
        Rectangle ground = new Rectangle(DRAWN_AT, DRAWN_AT);
        ground.setArcWidth(28);
        ground.setArcHeight(28);
        ground.getStyleClass().add("mark-ground");
        Group mark =
                new Group(
                        ground,
                        path("mark-slope", "M10 48 24 23.5 31.5 33 40.5 16 55 48Z"),
                        path("mark-ridge", "M10 48 24 23.5 32.5 34.5M40.5 16 55 48"),
                        path("mark-river", "M40.5 16 33 34 37.5 40.5 31.5 54"));
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
