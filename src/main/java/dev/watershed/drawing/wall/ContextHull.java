package dev.watershed.drawing.wall;

import dev.watershed.board.Board;
import dev.watershed.board.Note;
import dev.watershed.board.NoteId;
import dev.watershed.board.NoteKind;
import dev.watershed.boundary.BoundedContext;
import dev.watershed.geometry.Bounds;
import dev.watershed.geometry.Hull;
import java.util.Collection;
import java.util.List;

/// A boundary as it is drawn round its notes.
///
/// @param ordinal gives the colour, see [dev.watershed.drawing.Theme#contextEdge]
/// @param unsure true where the proposal is not stable: the name tag then ends in "?"
public record ContextHull(String name, int ordinal, boolean unsure, boolean selected, Hull shape) {

    /// Below this stability a proposal is unsure.
    public static final double STABLE = 0.70;

    /// The hull round the members that hang on the board. Actors and external systems are shared
    /// and stay outside.
    public static ContextHull around(
            Board board, Collection<NoteId> members, String name, int ordinal) {
        List<Bounds> inside =
                members.stream()
                        .flatMap(id -> board.note(id).stream())
                        .filter(ContextHull::belongsInside)
                        .map(Note::bounds)
                        .toList();
        return new ContextHull(name, ordinal, false, false, Hull.around(inside));
    }

    /// The hull of a context that was drawn.
    public static ContextHull of(Board board, BoundedContext context) {
        return around(board, context.members(), context.name(), context.ordinal());
    }

    private static boolean belongsInside(Note note) {
        return note.kind() != NoteKind.ACTOR && note.kind() != NoteKind.EXTERNAL_SYSTEM;
    }

    public ContextHull withStability(double stability) {
        return new ContextHull(name, ordinal, stability < STABLE, selected, shape);
    }

    public ContextHull chosen(boolean on) {
        return new ContextHull(name, ordinal, unsure, on, shape);
    }

    /// What the name tag says.
    public String tag() {
        return unsure ? name + " ?" : name;
    }
}
