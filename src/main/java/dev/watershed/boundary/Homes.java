package dev.watershed.boundary;

import dev.watershed.board.Board;
import dev.watershed.board.Flow;
import dev.watershed.board.LinkKind;
import dev.watershed.board.Note;
import dev.watershed.board.NoteId;
import dev.watershed.board.NoteKind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Finds the aggregate every command and event belongs to by the arrows, then by the aggregate's
/// name in the label.
final class Homes {

    private final Board board;
    private final Flow flow;
    private final Map<NoteId, NoteId> homes = new HashMap<>();
    private final List<Note> aggregates;
    private final NamesInLabels names;

    private Homes(Board board, Flow flow) {
        this.board = board;
        this.flow = flow;
        this.aggregates = notes(NoteKind.AGGREGATE);
        this.names = NamesInLabels.of(aggregates);
    }

    /// From note to aggregate; aggregates are their own home. Notes without one are left out.
    static Map<NoteId, NoteId> of(Board board, Flow flow) {
        Homes finder = new Homes(board, flow);
        finder.aggregates.forEach(a -> finder.homes.put(a.id(), a.id()));
        finder.byArrows();
        finder.byName();
        return finder.homes;
    }

    private List<Note> notes(NoteKind kind) {
        return board.notes().values().stream()
                .filter(n -> n.kind() == kind)
                .sorted(Comparator.comparing(Note::id))
                .toList();
    }

    private void byArrows() {
        List<Note> events = notes(NoteKind.EVENT);
        List<Note> commands = notes(NoteKind.COMMAND);
        events.forEach(e -> settle(e, only(aggregatesTo(e, LinkKind.EMITS))));
        commands.forEach(c -> settle(c, handler(c)));
        events.forEach(e -> settle(e, emitter(e)));
        events.forEach(e -> settle(e, producer(e)));
        commands.forEach(c -> settle(c, mostOf(flow.from(c.id(), LinkKind.PRODUCES))));
    }

    private void settle(Note note, Optional<NoteId> home) {
        home.ifPresent(h -> homes.putIfAbsent(note.id(), h));
    }

    private static Optional<NoteId> only(List<NoteId> found) {
        return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
    }

    private List<NoteId> aggregatesTo(Note note, LinkKind meaning) {
        return flow.to(note.id(), meaning).stream().filter(this::isAggregate).distinct().toList();
    }

    private boolean isAggregate(NoteId id) {
        return board.note(id).filter(n -> n.kind() == NoteKind.AGGREGATE).isPresent();
    }

    /// Of several handlers the one that emits most of the command's events, then the one it names.
    private Optional<NoteId> handler(Note command) {
        List<NoteId> handlers =
                flow.from(command.id(), LinkKind.HANDLED_BY).stream()
                        .filter(this::isAggregate)
                        .distinct()
                        .toList();
        return best(command, handlers, flow.from(command.id(), LinkKind.PRODUCES));
    }

    private Optional<NoteId> emitter(Note event) {
        return best(
                event, aggregatesTo(event, LinkKind.EMITS), flow.to(event.id(), LinkKind.PRODUCES));
    }

    private Optional<NoteId> best(Note note, List<NoteId> candidates, List<NoteId> neighbours) {
        if (candidates.size() < 2) {
            return candidates.stream().findFirst();
        }
        Optional<NoteId> named = names.in(note.text());
        return candidates.stream()
                .max(
                        Comparator.<NoteId>comparingLong(a ->
                                        neighbours.stream()
                                                .filter(n -> a.equals(homes.get(n)))
                                                .count())
                                .thenComparing(a -> named.filter(a::equals).isPresent())
                                .thenComparing(Comparator.reverseOrder()));
    }

    /// The home of the command that produces it, else the aggregate that handles the policy that
    /// does.
    private Optional<NoteId> producer(Note event) {
        List<NoteId> producers = flow.to(event.id(), LinkKind.PRODUCES);
        Optional<NoteId> ofCommand = mostOf(producers);
        if (ofCommand.isPresent()) {
            return ofCommand;
        }
        return producers.stream()
                .flatMap(p -> flow.from(p, LinkKind.HANDLED_BY).stream())
                .filter(this::isAggregate)
                .min(Comparator.naturalOrder());
    }

    /// The home most of these notes have; ties go to the smaller id.
    private Optional<NoteId> mostOf(List<NoteId> notes) {
        Map<NoteId, Integer> votes = new HashMap<>();
        notes.stream()
                .map(homes::get)
                .filter(java.util.Objects::nonNull)
                .forEach(h -> votes.merge(h, 1, Integer::sum));
        return votes.entrySet().stream()
                .max(
                        Map.Entry.<NoteId, Integer>comparingByValue()
                                .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
                .map(Map.Entry::getKey);
    }

    private void byName() {
        List<Note> left = new ArrayList<>(notes(NoteKind.COMMAND));
        left.addAll(notes(NoteKind.EVENT));
        for (Note note : left) {
            if (!homes.containsKey(note.id())) {
                settle(note, names.in(note.text()));
            }
        }
    }
}
