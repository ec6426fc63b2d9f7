package dev.watershed.service;

import dev.watershed.board.NoteId;
import dev.watershed.boundary.ContextId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// One private service: what stands inside one boundary.
///
/// @param name as the boundary is called
/// @param identifier ASCII in PascalCase, unique in the model
/// @param aggregates what it keeps, in the order of the story
/// @param publishes the notes of the events it says
/// @param subscribes the notes of the events from elsewhere it listens to
public record Service(
        ServiceId id,
        String name,
        String identifier,
        ContextId context,
        List<NoteId> aggregates,
        List<Action> actions,
        List<Query> queries,
        List<ReadModel> readModels,
        List<NoteId> publishes,
        List<NoteId> subscribes) {

    public Service {
        aggregates = List.copyOf(aggregates);
        actions = List.copyOf(actions);
        queries = List.copyOf(queries);
        readModels = List.copyOf(readModels);
        publishes = List.copyOf(publishes);
        subscribes = List.copyOf(subscribes);
    }

    /// Actions, then queries.
    public List<Operation> operations() {
        List<Operation> all = new ArrayList<>(actions);
        all.addAll(queries);
        return List.copyOf(all);
    }

    public Optional<Operation> operation(NoteId note) {
        return operations().stream().filter(o -> o.notes().contains(note)).findFirst();
    }
}
