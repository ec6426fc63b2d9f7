package dev.watershed.drawing.wall;

import dev.watershed.board.Note;
import dev.watershed.board.NoteKind;
import dev.watershed.drawing.text.NoteText;
import dev.watershed.geometry.Bounds;
import java.util.List;

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

    /// How far the words of a note make room for an actor that hangs over its edge, in wall units:
    /// above 0 from the left (a command), below 0 from the right (a read model), 0 for none.
    static double room(Note note, List<Note> actors) {
        if (note.kind() != NoteKind.COMMAND && note.kind() != NoteKind.READ_MODEL) {
            return 0;
        }
        Bounds b = note.bounds();
        for (int i = 0; i < actors.size(); i++) {
            Bounds a = actors.get(i).bounds();
            if (a.overlaps(b)) {
                if (a.x() <= b.x() && a.right() < b.x() + b.width() / 2) {
                    return NoteText.INDENT;
                }
                if (a.right() >= b.right() && a.x() > b.x() + b.width() / 2) {
                    return -Math.min(NoteText.INDENT, b.right() - a.x());
                }
            }
        }
        return 0;
    }
}
