package dev.watershed.service;

import dev.watershed.board.NoteId;
import java.util.List;
import java.util.Optional;

/// An event as it travels between services.
///
/// @param note the first note, in the order of the story, that tells it
/// @param notes every note that tells it in the same words
/// @param name ASCII in PascalCase, unique on the wall
/// @param title as written on the wall, on one line
/// @param publishers the services that say it: one, or the wall has a fault; none where only an
///   external system or nobody says it
public record Message(
        NoteId note,
        List<NoteId> notes,
        String name,
        String title,
        List<Field> fields,
        List<ServiceId> publishers) {

    public Message {
        notes = List.copyOf(notes);
        fields = List.copyOf(fields);
        publishers = List.copyOf(publishers);
    }

    /// The service that says it, the first where several do.
    public Optional<ServiceId> publisher() {
        return publishers.stream().findFirst();
    }
}
