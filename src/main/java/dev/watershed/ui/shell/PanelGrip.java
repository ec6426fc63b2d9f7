package dev.watershed.ui.shell;

import java.util.function.DoubleConsumer;
import java.util.function.DoubleSupplier;
import javafx.scene.layout.Region;

/// The edge of a panel that is dragged to make it wider.
final class PanelGrip extends Region {

    private final int direction;
    private double from;
    private double widthThen;

    /// @param direction 1 where dragging right widens the panel, -1 where dragging left does
    PanelGrip(int direction) {
        this.direction = direction;
        getStyleClass().add("panel-grip");
    }

    void dragged(DoubleConsumer to, DoubleSupplier width) {
        setOnMousePressed(e -> {
            from = e.getScreenX();
            widthThen = width.getAsDouble();
        });
        setOnMouseDragged(e -> to.accept(widthThen + direction * (e.getScreenX() - from)));
    }
}
