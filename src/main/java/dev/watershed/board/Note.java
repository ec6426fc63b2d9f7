package dev.watershed.board;

import dev.watershed.geometry.Bounds;
import dev.watershed.geometry.Point;
import java.util.List;

/// One sticky note.
///
/// @param text what is written on it; line breaks allowed, may be empty while it is being written
/// @param bounds where it hangs, in wall units
/// @param attributes what it carries: attribute or payload field names, in the order they were
///   given
/// @param definition what it means, in a sentence; empty if nobody wrote one
/// @param rank stacking order, see [Rank]: a note with a later rank lies above
/// @param author who wrote it; empty if unknown
/// @param locked a locked note is not moved, changed or deleted by gestures
public record Note(
        NoteId id,
        NoteKind kind,
        String text,
        Bounds bounds,
        List<String> attributes,
        String definition,
        Rank rank,
        String author,
        boolean locked) {

    public Note {
        attributes = List.copyOf(attributes);
    }

    /// A note of the usual size for its kind with its top left corner at `at`.
    public static Note written(NoteId id, NoteKind kind, String text, Point at, Rank rank) {
        Bounds bounds = new Bounds(at.x(), at.y(), kind.width(), kind.height());
        return new Note(id, kind, text, bounds, List.of(), "", rank, "", false);
    }

    public Note movedTo(Bounds place) {
        return new Note(id, kind, text, place, attributes, definition, rank, author, locked);
    }

    public Note reworded(String words) {
        return new Note(id, kind, words, bounds, attributes, definition, rank, author, locked);
    }

    public Note recastAs(NoteKind other) {
        return new Note(id, other, text, bounds, attributes, definition, rank, author, locked);
    }

    public Note carrying(List<String> names) {
        return new Note(id, kind, text, bounds, names, definition, rank, author, locked);
    }

    public Note defined(String meaning) {
        return new Note(id, kind, text, bounds, attributes, meaning, rank, author, locked);
    }

    public Note rankedAt(Rank place) {
        return new Note(id, kind, text, bounds, attributes, definition, place, author, locked);
    }

    public Note writtenBy(String name) {
        return new Note(id, kind, text, bounds, attributes, definition, rank, name, locked);
    }

    public Note withLock(boolean on) {
        return new Note(id, kind, text, bounds, attributes, definition, rank, author, on);
    }

    /// The text on one line, for lists and messages.
    public String oneLine() {
        return text.strip().replaceAll("\\s+", " ");
    }
}
