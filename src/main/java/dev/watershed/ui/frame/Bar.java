package dev.watershed.ui.frame;

import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;

/// A bar 6 high that shows a share; always stands beside its number.
public final class Bar extends Pane {

    private final Region fill = new Region();
    private final double share;

    /// @param share 0 to 1
    /// @param tone empty, `warning`, `danger` or `accent`
    public Bar(double share, double width, String tone) {
        this.share = Math.clamp(share, 0, 1);
        getStyleClass().add("bar-track");
        setMinWidth(width);
        setPrefWidth(width);
        setMaxWidth(width);
        fill.getStyleClass().add("bar-fill");
        if (!tone.isEmpty()) {
            fill.getStyleClass().add(tone);
        }
        getChildren().add(fill);
    }

    @Override
    protected void layoutChildren() {
        fill.resizeRelocate(0, 0, Math.rint(getWidth() * share), getHeight());
    }
}
