package dev.watershed.service;

import dev.watershed.board.Board;
import dev.watershed.board.Note;
import dev.watershed.board.NoteId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What an action takes and gives back, read off its note, its events and its aggregate.
final class InputReading {

    private final Board board;
    private final List<NoteId> changes;
    private final List<NoteId> emits;
    private final boolean creates;

    InputReading(Board board, List<NoteId> changes, List<NoteId> emits, boolean creates) {
        this.board = board;
        this.changes = changes;
        this.emits = emits;
        this.creates = creates;
    }

    /// What names one of its things: the first identifier the aggregate carries, else an id of its
    /// own; empty when no aggregate is known.
    static Optional<Field> key(Board board, List<NoteId> changes) {
        return changes.stream().findFirst().flatMap(board::note).map(InputReading::key);
    }

    private static Field key(Note aggregate) {
        return FieldReading.fields(aggregate.attributes()).stream()
                .filter(Field::isIdentifier)
                .findFirst()
                .orElseGet(() -> FieldReading.field(aggregate.oneLine() + " id"));
    }

    /// What the command itself carries, else what its event tells, else what a new thing needs; an
    /// action on something that exists always takes what names it.
    List<Field> inputs(List<String> written) {
        Optional<Field> key = key(board, changes);
        List<Field> own = FieldReading.fields(written);
        List<Field> asked = own.isEmpty() ? derived(key) : own;
        boolean named = creates || asked.stream().anyMatch(Field::isIdentifier);
        return named ? asked : FieldReading.joined(key.stream().toList(), asked);
    }

    private List<Field> derived(Optional<Field> key) {
        List<Field> told = carried(emits);
        List<Field> needed = told.isEmpty() && creates ? carried(changes.subList(0, 1)) : told;
        return needed.stream()
                .filter(f -> !creates || key.filter(k -> k.name().equals(f.name())).isEmpty())
                .toList();
    }

    /// What names the changed thing, then what the first event tells.
    List<Field> outputs() {
        List<Field> key = key(board, changes).stream().toList();
        return key.isEmpty() ? carried(emits) : key;
    }

    private List<Field> carried(List<NoteId> notes) {
        List<String> attributes = new ArrayList<>();
        notes.stream()
                .flatMap(id -> board.note(id).stream())
                .forEach(n -> attributes.addAll(n.attributes()));
        return FieldReading.fields(attributes);
    }
}
