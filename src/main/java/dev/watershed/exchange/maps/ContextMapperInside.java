package dev.watershed.exchange.maps;

import dev.watershed.board.Board;
import dev.watershed.board.Flow;
import dev.watershed.board.LinkKind;
import dev.watershed.board.Note;
import dev.watershed.board.NoteId;
import dev.watershed.board.NoteKind;
import dev.watershed.boundary.BoundedContext;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// What lies inside one context in the Context Mapper Language: aggregates with what they carry,
/// their commands and events; what belongs to no aggregate stands in the application layer.
final class ContextMapperInside {

    private final Board board;
    private final Flow flow;
    private final PlainNames plain;
    private final Map<NoteId, String> aggregates = new HashMap<>();

    ContextMapperInside(Board board, Flow flow, PlainNames plain) {
        this.board = board;
        this.flow = flow;
        this.plain = plain;
    }

    /// The aggregates, already written down, that emit any of these notes.
    List<String> emitters(List<NoteId> messages) {
        return messages.stream()
                .flatMap(m -> flow.to(m, LinkKind.EMITS).stream())
                .map(aggregates::get)
                .filter(java.util.Objects::nonNull)
                .distinct()
                .toList();
    }

    String of(BoundedContext context) {
        List<Note> members =
                context.members().stream()
                        .map(board::note)
                        .flatMap(Optional::stream)
                        .sorted(Board.TIMELINE)
                        .toList();
        Set<NoteId> written = new HashSet<>();
        members.stream()
                .filter(n -> n.kind() == NoteKind.AGGREGATE)
                .forEach(n -> aggregates.put(n.id(), plain.type(n.oneLine(), "Aggregate")));
        StringBuilder body = new StringBuilder();
        String application = application(members, written);
        members.stream()
                .filter(n -> n.kind() == NoteKind.AGGREGATE)
                .forEach(n -> body.append(aggregate(n, members)));
        return application + body;
    }

    private Optional<NoteId> home(Note note, List<Note> members) {
        List<NoteId> ends = new ArrayList<>(flow.to(note.id(), LinkKind.EMITS));
        ends.addAll(flow.from(note.id(), LinkKind.HANDLED_BY));
        flow.to(note.id(), LinkKind.PRODUCES)
                .forEach(c -> ends.addAll(flow.from(c, LinkKind.HANDLED_BY)));
        return members.stream()
                .map(Note::id)
                .filter(ends::contains)
                .filter(aggregates::containsKey)
                .findFirst();
    }

    private String application(List<Note> members, Set<NoteId> written) {
        StringBuilder commands = new StringBuilder();
        StringBuilder events = new StringBuilder();
        for (Note note : members) {
            boolean free = acts(note) && home(note, members).isEmpty() && written.add(note.id());
            if (free && note.kind() == NoteKind.COMMAND) {
                commands.append("    Command ").append(plain.type(note.oneLine(), "Command"));
                commands.append('\n');
            } else if (free) {
                events.append("    Event ").append(plain.type(note.oneLine(), "Event"));
                events.append('\n');
            }
        }
        return commands.isEmpty() && events.isEmpty()
                ? ""
                : "  Application {\n" + commands + events + "  }\n";
    }

    private static boolean acts(Note note) {
        return note.kind() == NoteKind.COMMAND || note.kind() == NoteKind.EVENT;
    }

    private String aggregate(Note aggregate, List<Note> members) {
        String name = aggregates.getOrDefault(aggregate.id(), "Aggregate");
        StringBuilder body = new StringBuilder();
        lost(aggregate).ifPresent(l -> body.append("  ").append(l).append('\n'));
        body.append("  Aggregate ").append(name).append(" {\n");
        body.append("    Entity ").append(plain.type(name + " root", "Root")).append(" {\n");
        body.append("      aggregateRoot\n");
        Set<String> fields = new HashSet<>();
        for (String attribute : aggregate.attributes()) {
            String field = PlainNames.field(attribute);
            if (PlainNames.isPlain(attribute) && fields.add(field)) {
                body.append("      String ^").append(field).append('\n');
            }
        }
        body.append("    }\n");
        for (Note note : members) {
            if (acts(note) && home(note, members).filter(aggregate.id()::equals).isPresent()) {
                boolean command = note.kind() == NoteKind.COMMAND;
                body.append(command ? "    CommandEvent " : "    DomainEvent ")
                        .append(plain.type(note.oneLine(), command ? "Command" : "Event"))
                        .append('\n');
            }
        }
        return body.append("  }\n").toString();
    }

    /// What the plain names cannot say, as the text that stands before an aggregate.
    private static Optional<String> lost(Note aggregate) {
        List<String> lost = new ArrayList<>();
        if (!PlainNames.isPlain(aggregate.oneLine())) {
            lost.add(aggregate.oneLine());
        }
        aggregate.attributes().stream().filter(a -> !PlainNames.isPlain(a)).forEach(lost::add);
        return lost.isEmpty()
                ? Optional.empty()
                : Optional.of(ContextMapperModel.quoted(String.join(", ", lost)));
    }
}
