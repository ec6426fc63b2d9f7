package dev.watershed.boundary;

import dev.watershed.board.NoteId;
import java.util.List;

/// An aggregate nobody has drawn, though commands and events speak of it: a suggestion.
///
/// @param name the noun phrase they share, in lower case
/// @param head the note that stands for it in proposals and questions
/// @param notes the commands and events that would gather round it, sorted by id
public record InferredAggregate(String name, NoteId head, List<NoteId> notes) {

    public InferredAggregate {
        notes = List.copyOf(notes);
    }
}
