package dev.watershed.service;

import dev.watershed.board.Board;
import dev.watershed.board.Flow;
import dev.watershed.board.LinkKind;
import dev.watershed.board.Note;
import dev.watershed.board.NoteId;
import dev.watershed.board.NoteKind;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

/// Reads the actions and queries of one service off its commands and read models.
final class OperationReading {

    private final Board board;
    private final Flow flow;
    private final Outcomes outcomes;
    private final List<Actor> actors;

    OperationReading(Board board, Flow flow, List<Actor> actors) {
        this.board = board;
        this.flow = flow;
        this.actors = actors;
        this.outcomes = new Outcomes(board, flow);
    }

    /// @param notes the notes of the service in the order of the story
    /// @param names already given in this service
    List<Action> actions(ServiceId service, List<Note> notes, NamesGiven names) {
        return SameWords.groups(kind(notes, NoteKind.COMMAND)).stream()
                .filter(same -> !isQuestion(same))
                .map(same -> action(service, same, names))
                .toList();
    }

    /// Read models first, then commands that only ask.
    List<Query> queries(ServiceId service, List<Note> notes, NamesGiven names) {
        List<Query> queries = new ArrayList<>();
        SameWords.groups(kind(notes, NoteKind.READ_MODEL))
                .forEach(same -> queries.add(view(service, same, names)));
        SameWords.groups(kind(notes, NoteKind.COMMAND)).stream()
                .filter(this::isQuestion)
                .forEach(same -> queries.add(question(service, same, names)));
        return List.copyOf(queries);
    }

    private static List<Note> kind(List<Note> notes, NoteKind kind) {
        return notes.stream().filter(n -> n.kind() == kind).toList();
    }

    /// It reads like a question and nothing on the wall says that it changes something.
    private boolean isQuestion(List<Note> same) {
        return Request.of(same.getFirst().text()).onlyAsks()
                && led(same, LinkKind.HANDLED_BY).isEmpty()
                && outcomes(same).stream().allMatch(e -> flow.from(e, LinkKind.TRIGGERS).isEmpty());
    }

    private Action action(ServiceId service, List<Note> same, NamesGiven names) {
        Note first = same.getFirst();
        List<NoteId> handlers =
                led(same, LinkKind.HANDLED_BY).stream().filter(this::isAggregate).toList();
        List<NoteId> made = created(first, handlers);
        boolean creates = !made.isEmpty();
        List<NoteId> changes = Stream.concat(made.stream(), handlers.stream()).distinct().toList();
        List<NoteId> emits = outcomes(same);
        List<NoteId> calls = led(same, LinkKind.CALLS);
        InputReading inputs = new InputReading(board, changes, emits, creates);
        List<Field> takes = inputs.inputs(attributes(same));
        return new Action(
                names.unique(Identifiers.camel(first.text(), "unnamed action")),
                first.oneLine(),
                service,
                same.stream().map(Note::id).toList(),
                takes,
                inputs.outputs(),
                new Problems(board).of(first, takes, changes, emits, calls, creates),
                actors(same),
                changes,
                emits,
                calls,
                led(same, LinkKind.ISSUES, true),
                creates);
    }

    private List<NoteId> created(Note command, List<NoteId> handlers) {
        Request request = Request.of(command.text());
        return handlers.stream()
                .filter(a -> board.note(a).filter(request::creates).isPresent())
                .toList();
    }

    private Query view(ServiceId service, List<Note> same, NamesGiven names) {
        Note first = same.getFirst();
        List<Field> shown = FieldReading.fields(attributes(same));
        List<Field> asked = shown.stream().filter(Field::isIdentifier).limit(1).toList();
        return new Query(
                names.unique(Identifiers.camel(first.text(), "unnamed query")),
                first.oneLine(),
                service,
                same.stream().map(Note::id).toList(),
                asked,
                shown,
                Problems.ofQuery(asked),
                actors(same),
                led(same, LinkKind.VIEW_OF),
                List.of());
    }

    private Query question(ServiceId service, List<Note> same, NamesGiven names) {
        Note first = same.getFirst();
        List<NoteId> records = outcomes(same);
        List<Field> answer = FieldReading.fields(answers(same, records));
        List<Field> asked = FieldReading.fields(attributes(same));
        return new Query(
                names.unique(Identifiers.camel(first.text(), "unnamed query")),
                first.oneLine(),
                service,
                same.stream().map(Note::id).toList(),
                asked,
                answer,
                Problems.ofQuery(asked),
                actors(same),
                List.of(),
                records);
    }

    /// What the read models show that the question leads to, else what its event carries.
    private List<String> answers(List<Note> same, List<NoteId> records) {
        List<NoteId> views = new ArrayList<>(led(same, LinkKind.READS));
        records.forEach(event -> views.addAll(flow.from(event, LinkKind.PROJECTS)));
        List<String> shown = attributes(notes(views));
        return shown.isEmpty() ? attributes(notes(records)) : shown;
    }

    private List<NoteId> outcomes(List<Note> same) {
        return told(same.stream().flatMap(n -> outcomes.of(n).stream()).toList());
    }

    private List<NoteId> actors(List<Note> same) {
        return actors.stream()
                .filter(a ->
                        same.stream()
                                .map(Note::id)
                                .anyMatch(n -> a.decides().contains(n) || a.observes().contains(n)))
                .map(Actor::id)
                .toList();
    }

    private List<NoteId> led(List<Note> from, LinkKind meaning) {
        return led(from, meaning, false);
    }

    private List<NoteId> led(List<Note> notes, LinkKind meaning, boolean back) {
        return told(
                notes.stream()
                        .map(Note::id)
                        .flatMap(n -> (back ? flow.to(n, meaning) : flow.from(n, meaning)).stream())
                        .toList());
    }

    private List<NoteId> told(Collection<NoteId> ids) {
        return notes(ids).stream().sorted(Board.TIMELINE).map(Note::id).toList();
    }

    private List<Note> notes(Collection<NoteId> ids) {
        return ids.stream().distinct().flatMap(id -> board.note(id).stream()).toList();
    }

    private static List<String> attributes(List<Note> notes) {
        return notes.stream().flatMap(n -> n.attributes().stream()).toList();
    }

    private boolean isAggregate(NoteId id) {
        return board.note(id).filter(n -> n.kind() == NoteKind.AGGREGATE).isPresent();
    }
}
