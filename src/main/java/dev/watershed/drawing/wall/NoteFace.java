package dev.watershed.drawing.wall;

import dev.watershed.board.Note;
import dev.watershed.board.NoteKind;
import dev.watershed.geometry.Bounds;

/// What follows from the kind of a note alone.
final class NoteFace {

    /// How far hotspots are turned, in degrees clockwise.
    static final double TURN = -4;

    private NoteFace() {}

    static boolean isTurned(Note note) {
        return note.kind() == NoteKind.HOTSPOT;
    }

    /// Small notes are told by their size and carry no letter.
    static boolean hasBadge(Note note) {
        return switch (note.kind()) {
            case ACTOR, VALUE, VOTE -> false;
            case EVENT,
                    COMMAND,
                    POLICY,
                    AGGREGATE,
                    READ_MODEL,
                    EXTERNAL_SYSTEM,
                    HOTSPOT,
                    OPPORTUNITY,
                    COMMENT,
                    TEAM ->
                    true;
        };
    }

    /// True where an actor hangs over the left part of a command.
    static boolean makesRoomFor(Note command, Note actor) {
        Bounds c = command.bounds();
        Bounds a = actor.bounds();
        return a.overlaps(c) && a.x() <= c.x() && a.right() < c.centre().x();
    }
}
