package dev.watershed.canvas;

import dev.watershed.board.Note;
import dev.watershed.board.NoteId;
import dev.watershed.geometry.Point;
import java.util.Comparator;
import java.util.Optional;

/// Finds the note beside another: Alt and an arrow move the selection there.
final class Neighbours {

    /// A step aside counts this much more than a step ahead.
    private static final double ASIDE = 2.5;

    private Neighbours() {}

    /// The nearest note whose centre lies in a direction; a note straight ahead is nearer than one
    /// aside.
    ///
    /// @param without what does not count
    static Optional<NoteId> of(Note note, Side direction, WallIndex index, Selection without) {
        Point from = note.bounds().centre();
        return index.board().notes().values().stream()
                .filter(other -> !other.id().equals(note.id()) && !without.has(other.id()))
                .filter(other -> ahead(from, other.bounds().centre(), direction) > 0)
                .min(
                        Comparator.comparingDouble((Note other) ->
                                        distance(from, other.bounds().centre(), direction))
                                .thenComparing(Note::id))
                .map(Note::id);
    }

    /// The note nearest to a point.
    static Optional<NoteId> nearest(Point to, WallIndex index) {
        return index.board().notes().values().stream()
                .min(
                        Comparator.comparingDouble(
                                        (Note note) -> note.bounds().centre().distanceTo(to))
                                .thenComparing(Note::id))
                .map(Note::id);
    }

    private static double ahead(Point from, Point to, Side direction) {
        return switch (direction) {
            case LEFT -> from.x() - to.x();
            case RIGHT -> to.x() - from.x();
            case TOP -> from.y() - to.y();
            case BOTTOM -> to.y() - from.y();
        };
    }

    private static double distance(Point from, Point to, Side direction) {
        boolean across = direction == Side.LEFT || direction == Side.RIGHT;
        double aside = across ? to.y() - from.y() : to.x() - from.x();
        return ahead(from, to, direction) + ASIDE * Math.abs(aside);
    }
}
