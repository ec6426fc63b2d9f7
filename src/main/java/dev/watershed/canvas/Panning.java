package dev.watershed.canvas;

import dev.watershed.geometry.Point;

/// The wall is being pushed under the viewport.
///
/// @param from where the pointer went down
/// @param before the camera at that moment
public record Panning(Point from, Camera before) implements State {

    @Override
    public Gesture on(Input input, Situation now) {
        return switch (input) {
            case Input.Drag drag -> Gesture.to(this).looking(pushed(drag.at()));
            case Input.Release release -> Gesture.to(Idle.IDLE).looking(pushed(release.at()));
            case Input.Cancel cancel -> Gesture.to(Idle.IDLE);
            case Input.Press press -> Gesture.to(this);
            case Input.Hover hover -> Gesture.to(Idle.IDLE);
        };
    }

    private Camera pushed(Point to) {
        return before.pannedBy(to.x() - from.x(), to.y() - from.y());
    }
}
