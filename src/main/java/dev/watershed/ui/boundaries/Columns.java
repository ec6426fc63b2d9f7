package dev.watershed.ui.boundaries;

import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.layout.Pane;

/// Nodes side by side, each with its share of the width and all as high as the highest.
final class Columns extends Pane {

    private static final double GAP = 10;

    private final double[] shares;

    /// @param shares of the width, adding up to 1
    Columns(double[] shares, Node... nodes) {
        this.shares = shares.clone();
        getChildren().setAll(nodes);
        setMinWidth(0);
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    private double width(int column, double whole) {
        double room = whole - GAP * (shares.length - 1);
        return Math.max(1, Math.floor(room * shares[column]));
    }

    @Override
    protected double computePrefHeight(double width) {
        double high = 0;
        for (int i = 0; i < shares.length; i++) {
            high = Math.max(high, getChildren().get(i).prefHeight(width(i, width)));
        }
        return Math.ceil(high);
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected void layoutChildren() {
        double x = 0;
        for (int i = 0; i < shares.length; i++) {
            double width = width(i, getWidth());
            getChildren().get(i).resizeRelocate(x, 0, width, getHeight());
            x += width + GAP;
        }
    }
}
