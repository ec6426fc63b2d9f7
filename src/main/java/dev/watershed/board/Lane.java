package dev.watershed.board;

/// A horizontal swimlane: an actor, department or process. A note is in the lane that holds its
/// centre.
///
/// @param top upper edge in wall units
/// @param height in wall units, above 0
public record Lane(LaneId id, String name, double top, double height) {

    public double bottom() {
        return top + height;
    }

    public boolean holds(Note note) {
        double y = note.bounds().centre().y();
        return y >= top && y < bottom();
    }

    public Lane named(String other) {
        return new Lane(id, other, top, height);
    }

    public Lane spanning(double newTop, double newHeight) {
        return new Lane(id, name, newTop, newHeight);
    }
}
