package dev.watershed.service;

import dev.watershed.board.NoteId;
import java.util.List;

/// Somebody who acts on the wall. Actor notes with the same name are one actor.
///
/// @param id the first of its notes in the order of the story
/// @param decides the commands they give
/// @param observes the read models they look at
public record Actor(
        NoteId id, String name, List<NoteId> notes, List<NoteId> decides, List<NoteId> observes) {

    public Actor {
        notes = List.copyOf(notes);
        decides = List.copyOf(decides);
        observes = List.copyOf(observes);
    }
}
