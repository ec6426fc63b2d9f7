package dev.watershed.service;

import dev.watershed.board.Board;
import dev.watershed.board.Flow;
import dev.watershed.board.LinkKind;
import dev.watershed.board.Note;
import dev.watershed.board.NoteId;
import dev.watershed.board.NoteKind;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// Which events a command leads to. An aggregate between them emits many: of those the command
/// takes the ones that tell its own words in the past, else the next in its row, else what no other
/// command of the aggregate tells. What a called system emits is always an outcome of the call.
final class Outcomes {

    private final Board board;
    private final Flow flow;

    Outcomes(Board board, Flow flow) {
        this.board = board;
        this.flow = flow;
    }

    /// In the order of the story.
    List<NoteId> of(Note command) {
        Set<NoteId> found = new LinkedHashSet<>(events(command.id(), LinkKind.PRODUCES));
        found.addAll(events(command.id(), LinkKind.LEADS_TO));
        flow.from(command.id(), LinkKind.CALLS)
                .forEach(system -> found.addAll(events(system, LinkKind.EMITS)));
        List<Note> emitted = emitted(command);
        Request request = Request.of(command.text());
        emitted.stream().filter(e -> request.leadsTo(e.text())).map(Note::id).forEach(found::add);
        if (found.isEmpty()) {
            nextInRow(command, emitted).forEach(e -> found.add(e.id()));
        }
        if (found.isEmpty()) {
            emitted.stream().filter(e -> isUntold(command, e)).map(Note::id).forEach(found::add);
        }
        return found.stream()
                .flatMap(id -> board.note(id).stream())
                .sorted(Board.TIMELINE)
                .map(Note::id)
                .toList();
    }

    private List<NoteId> events(NoteId from, LinkKind meaning) {
        return flow.from(from, meaning).stream().filter(this::isEvent).toList();
    }

    private boolean isEvent(NoteId id) {
        return board.note(id).filter(n -> n.kind() == NoteKind.EVENT).isPresent();
    }

    private List<Note> emitted(Note command) {
        return flow.from(command.id(), LinkKind.HANDLED_BY).stream()
                .distinct()
                .flatMap(a -> events(a, LinkKind.EMITS).stream())
                .distinct()
                .flatMap(id -> board.note(id).stream())
                .toList();
    }

    /// The nearest to the right that hangs at the same height.
    private static List<Note> nextInRow(Note command, List<Note> emitted) {
        return emitted.stream()
                .filter(e -> e.bounds().x() > command.bounds().x())
                .filter(e ->
                        Math.abs(e.bounds().centre().y() - command.bounds().centre().y())
                                < NoteKind.UNIT / 2)
                .filter(e -> e.bounds().x() - command.bounds().x() < NoteKind.UNIT * 5)
                .min(Comparator.comparingDouble((Note e) -> e.bounds().x()).thenComparing(Note::id))
                .stream()
                .toList();
    }

    /// True when no other command of the same aggregates tells this event.
    private boolean isUntold(Note command, Note event) {
        return flow.to(event.id(), LinkKind.EMITS).stream()
                .flatMap(a -> flow.to(a, LinkKind.HANDLED_BY).stream())
                .filter(other -> !other.equals(command.id()))
                .flatMap(other -> board.note(other).stream())
                .filter(other -> other.kind() == NoteKind.COMMAND)
                .noneMatch(other ->
                        flow.from(other.id(), LinkKind.PRODUCES).contains(event.id())
                                || Request.of(other.text()).leadsTo(event.text()));
    }
}
