package dev.watershed.service;

import dev.watershed.board.NoteId;
import java.util.List;

/// Somebody or something that takes part in an interaction.
///
/// @param id unique in its interaction, ASCII
/// @param name as people call it; empty for the public API
/// @param notes where it is on the wall
public record Participant(String id, Kind kind, String name, List<NoteId> notes) {

    public enum Kind {
        ACTOR,
        PUBLIC_API,
        SERVICE,
        EXTERNAL_SYSTEM
    }

    public Participant {
        notes = List.copyOf(notes);
    }
}
