package dev.watershed.service;

import dev.watershed.board.NoteId;
import java.util.List;

/// A command that changes state.
///
/// @param outputs what comes back: what tells the thing that was changed
/// @param changes the aggregates it changes; what it brings into being comes first
/// @param emits the events it leads to
/// @param calls the external systems it waits for
/// @param issuedBy the policies that issue it
/// @param creates true when it brings its aggregate into being
public record Action(
        String name,
        String title,
        ServiceId service,
        List<NoteId> notes,
        List<Field> inputs,
        List<Field> outputs,
        List<Problem> errors,
        List<NoteId> actors,
        List<NoteId> changes,
        List<NoteId> emits,
        List<NoteId> calls,
        List<NoteId> issuedBy,
        boolean creates)
        implements Operation {

    public Action {
        notes = List.copyOf(notes);
        inputs = List.copyOf(inputs);
        outputs = List.copyOf(outputs);
        errors = List.copyOf(errors);
        actors = List.copyOf(actors);
        changes = List.copyOf(changes);
        emits = List.copyOf(emits);
        calls = List.copyOf(calls);
        issuedBy = List.copyOf(issuedBy);
    }

    @Override
    public NoteId note() {
        return notes.getFirst();
    }
}
