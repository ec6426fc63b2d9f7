package dev.watershed.data;

import dev.watershed.board.Board;
import dev.watershed.board.Flow;
import dev.watershed.board.LinkKind;
import dev.watershed.board.Note;
import dev.watershed.board.NoteId;
import dev.watershed.board.NoteKind;
import dev.watershed.service.Action;
import dev.watershed.service.ServiceModel;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Which aggregate each event tells of: the one that emits it, else the first that is changed by
/// the command that leads to it.
public final class EventHomes {

    private final Board board;
    private final Map<NoteId, NoteId> homes = new HashMap<>();

    public EventHomes(Board board, Flow flow, ServiceModel services) {
        this.board = board;
        for (Note note : board.notesInTimeline()) {
            if (note.kind() == NoteKind.EVENT) {
                flow.to(note.id(), LinkKind.EMITS).stream()
                        .filter(this::isAggregate)
                        .findFirst()
                        .ifPresent(a -> homes.putIfAbsent(note.id(), a));
            }
        }
        services.operations().stream()
                .filter(Action.class::isInstance)
                .map(Action.class::cast)
                .forEach(action ->
                        action.changes().stream()
                                .findFirst()
                                .ifPresent(
                                        a -> action.emits().forEach(e -> homes.putIfAbsent(e, a))));
    }

    private boolean isAggregate(NoteId id) {
        return board.note(id).filter(n -> n.kind() == NoteKind.AGGREGATE).isPresent();
    }

    public Optional<NoteId> of(NoteId event) {
        return Optional.ofNullable(homes.get(event));
    }

    /// The events that tell of an aggregate, in the order of the story.
    public List<NoteId> eventsOf(NoteId aggregate) {
        return board.notesInTimeline().stream()
                .map(Note::id)
                .filter(id -> aggregate.equals(homes.get(id)))
                .toList();
    }
}
