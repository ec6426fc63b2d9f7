package dev.watershed.ui.shell;

import java.util.List;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.layout.Pane;

/// Cards of one width and one height, as many side by side as there is room for.
final class CardGrid extends Pane {

    private static final double GAP = 16;

    private final double narrowest;

    /// @param narrowest how wide a card is at least
    CardGrid(double narrowest, List<? extends Node> cards) {
        this.narrowest = narrowest;
        getChildren().addAll(cards);
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    private int columns(double width) {
        return Math.max(1, (int) ((width + GAP) / (narrowest + GAP)));
    }

    private double cardWidth(double width) {
        int columns = columns(width);
        return Math.floor((width - GAP * (columns - 1)) / columns);
    }

    private double cardHeight(double cardWidth) {
        return getManagedChildren().stream()
                .mapToDouble(card -> card.prefHeight(cardWidth))
                .max()
                .orElse(0);
    }

    @Override
    protected double computeMinWidth(double height) {
        return narrowest;
    }

    @Override
    protected double computePrefHeight(double width) {
        double wide = width < 0 ? narrowest : width;
        int columns = columns(wide);
        int rows = (getManagedChildren().size() + columns - 1) / columns;
        return rows * (cardHeight(cardWidth(wide)) + GAP) - GAP;
    }

    @Override
    protected void layoutChildren() {
        double width = cardWidth(getWidth());
        double height = cardHeight(width);
        int columns = columns(getWidth());
        int at = 0;
        for (Node card : getManagedChildren()) {
            double x = at % columns * (width + GAP);
            int row = at / columns;
            double y = row * (height + GAP);
            layoutInArea(
                    card,
                    x,
                    y,
                    width,
                    height,
                    0,
                    javafx.geometry.HPos.LEFT,
                    javafx.geometry.VPos.TOP);
            at++;
        }
    }
}
