package dev.watershed.exchange;

import dev.watershed.board.NoteId;
import java.util.List;

/// Notes that hang in one row because they tell one step of the story: who decides, the command,
/// what handles it, what happens.
///
/// @param notes from left to right
/// @param offsets how far right of the strip's beginning each note hangs, in wall units
/// @param width in wall units
/// @param time when it is told, see [StoryOrder]
/// @param home what it gathers round: its aggregate, or its own first note
record Strip(List<NoteId> notes, List<Double> offsets, double width, int time, NoteId home) {

    Strip {
        notes = List.copyOf(notes);
        offsets = List.copyOf(offsets);
    }

    NoteId first() {
        return notes.getFirst();
    }
}
