package dev.watershed.canvas;

import dev.watershed.geometry.Bounds;
import dev.watershed.geometry.Point;

/// A side of a note; in its middle sits a handle from which a link is drawn.
public enum Side {
    TOP,
    RIGHT,
    BOTTOM,
    LEFT;

    /// The middle of this side.
    public Point on(Bounds bounds) {
        return switch (this) {
            case TOP -> new Point(bounds.centre().x(), bounds.y());
            case RIGHT -> new Point(bounds.right(), bounds.centre().y());
            case BOTTOM -> new Point(bounds.centre().x(), bounds.bottom());
            case LEFT -> new Point(bounds.x(), bounds.centre().y());
        };
    }
}
