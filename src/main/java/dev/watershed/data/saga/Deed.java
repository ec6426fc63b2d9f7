package dev.watershed.data.saga;

import dev.watershed.board.NoteId;
import java.util.Optional;

/// Something a service does: a note on the wall or, where none hangs yet, just its name.
///
/// @param name what it is called, never empty
public record Deed(String name, Optional<NoteId> note) {

    public static Deed named(String name) {
        return new Deed(name, Optional.empty());
    }

    public static Deed of(NoteId note, String name) {
        return new Deed(name, Optional.of(note));
    }

    /// True when both are the same note, or are called the same.
    public boolean same(Deed other) {
        return (note.isPresent() && other.note.isPresent())
                ? note.equals(other.note)
                : name.equalsIgnoreCase(other.name);
    }
}
