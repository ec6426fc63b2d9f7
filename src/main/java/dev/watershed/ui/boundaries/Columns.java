package dev.watershed.ui.boundaries;

import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.layout.Pane;

/// Nodes side by side, each with its share of the width and all as high as the highest.
final class Columns extends Pane {

    private static final double GAP = 10;

    /// Narrower than this, in logical pixels, nothing can be read.
    private static final double LEAST = 210;

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

    /// In a narrow window there are only two beside each other.
    private int perRow(double whole) {
        return whole < LEAST * shares.length ? Math.min(2, shares.length) : shares.length;
    }

    private double width(int column, double whole) {
        int perRow = perRow(whole);
        boolean last = column == shares.length - 1 && column % perRow == 0;
        if (perRow < shares.length) {
            return last ? whole : Math.floor((whole - GAP) / 2);
        }
        double room = whole - GAP * (shares.length - 1);
        return Math.max(1, Math.floor(room * shares[column]));
    }

    private double rowHeight(int first, double whole) {
        double high = 0;
        for (int i = first; i < Math.min(shares.length, first + perRow(whole)); i++) {
            high = Math.max(high, getChildren().get(i).prefHeight(width(i, whole)));
        }
        return Math.ceil(high);
    }

    @Override
    protected double computePrefHeight(double width) {
        double whole = width < 0 ? getWidth() : width;
        double high = -GAP;
        for (int first = 0; first < shares.length; first += perRow(whole)) {
            high += rowHeight(first, whole) + GAP;
        }
        return high;
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected void layoutChildren() {
        int perRow = perRow(getWidth());
        double y = 0;
        for (int first = 0; first < shares.length; first += perRow) {
            double high = perRow == shares.length ? getHeight() : rowHeight(first, getWidth());
            double x = 0;
            for (int i = first; i < Math.min(shares.length, first + perRow); i++) {
                double width = width(i, getWidth());
                getChildren().get(i).resizeRelocate(x, y, width, high);
                x += width + GAP;
            }
            y += high + GAP;
        }
    }
}
