package dev.watershed.service;

import dev.watershed.board.Board;
import dev.watershed.board.Flow;
import dev.watershed.board.LinkKind;
import dev.watershed.board.Note;
import dev.watershed.board.NoteId;
import dev.watershed.board.NoteKind;
import dev.watershed.boundary.BoundedContext;
import dev.watershed.boundary.ContextId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/// In which context each note is: its boundary or, for a note outside all of them, that of the
/// notes it works with. People and external systems have none.
final class Homes {

    private final Board board;
    private final Flow flow;
    private final Map<NoteId, ContextId> drawn = new HashMap<>();

    Homes(Board board, Flow flow, List<BoundedContext> contexts) {
        this.board = board;
        this.flow = flow;
        contexts.forEach(c -> c.members().forEach(m -> drawn.putIfAbsent(m, c.id())));
    }

    Optional<ContextId> of(NoteId note) {
        ContextId home = drawn.get(note);
        return home != null ? Optional.of(home) : board.note(note).flatMap(n -> first(company(n)));
    }

    private Optional<ContextId> first(List<NoteId> notes) {
        return notes.stream().map(drawn::get).filter(Objects::nonNull).findFirst();
    }

    /// The notes a note outside every boundary works with, closest first.
    private List<NoteId> company(Note note) {
        NoteId id = note.id();
        List<NoteId> near = new ArrayList<>();
        switch (note.kind()) {
            case COMMAND -> {
                near.addAll(flow.from(id, LinkKind.HANDLED_BY));
                near.addAll(flow.from(id, LinkKind.PRODUCES));
            }
            case EVENT -> {
                near.addAll(flow.to(id, LinkKind.EMITS));
                near.addAll(flow.to(id, LinkKind.PRODUCES));
            }
            case POLICY -> {
                near.addAll(flow.from(id, LinkKind.ISSUES));
                near.addAll(flow.from(id, LinkKind.HANDLED_BY));
                near.addAll(flow.from(id, LinkKind.PRODUCES));
            }
            case READ_MODEL -> {
                near.addAll(flow.from(id, LinkKind.VIEW_OF));
                near.addAll(flow.to(id, LinkKind.PROJECTS));
            }
            case AGGREGATE,
                    ACTOR,
                    EXTERNAL_SYSTEM,
                    HOTSPOT,
                    OPPORTUNITY,
                    VALUE,
                    VOTE,
                    COMMENT,
                    TEAM -> {}
        }
        return near;
    }

    boolean isOutside(NoteId note) {
        return board.note(note).filter(n -> n.kind() == NoteKind.EXTERNAL_SYSTEM).isPresent();
    }
}
