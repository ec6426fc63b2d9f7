package dev.watershed.service;

import dev.watershed.board.NoteId;
import java.util.List;

/// A question that changes nothing: a read model, or a command that only asks ("Search flights").
///
/// @param shows the aggregates the answer is about
/// @param records the events that tell it was asked; none of them changes anything
public record Query(
        String name,
        String title,
        ServiceId service,
        List<NoteId> notes,
        List<Field> inputs,
        List<Field> outputs,
        List<Problem> errors,
        List<NoteId> actors,
        List<NoteId> shows,
        List<NoteId> records)
        implements Operation {

    public Query {
        notes = List.copyOf(notes);
        inputs = List.copyOf(inputs);
        outputs = List.copyOf(outputs);
        errors = List.copyOf(errors);
        actors = List.copyOf(actors);
        shows = List.copyOf(shows);
        records = List.copyOf(records);
    }

    @Override
    public NoteId note() {
        return notes.getFirst();
    }
}
