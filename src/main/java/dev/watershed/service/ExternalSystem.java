package dev.watershed.service;

import dev.watershed.board.NoteId;
import java.util.List;

/// A system outside all services. Notes with the same name are one system.
///
/// @param id the first of its notes in the order of the story
/// @param name ASCII in PascalCase, unique on the wall
/// @param emits the events it says
public record ExternalSystem(
        NoteId id, String name, String title, List<NoteId> notes, List<NoteId> emits) {

    public ExternalSystem {
        notes = List.copyOf(notes);
        emits = List.copyOf(emits);
    }
}
