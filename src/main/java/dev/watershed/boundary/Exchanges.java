package dev.watershed.boundary;

import dev.watershed.board.Board;
import dev.watershed.board.Flow;
import dev.watershed.board.Note;
import dev.watershed.board.NoteId;
import dev.watershed.board.NoteKind;
import dev.watershed.boundary.ContextCanvas.Exchange;
import dev.watershed.boundary.ContextCanvas.Message;
import dev.watershed.boundary.ContextCanvas.MessageKind;
import dev.watershed.boundary.ContextCanvas.Partner;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/// What passes over the line of each context, by partner: other contexts, people and systems.
final class Exchanges {

    /// One end of an exchange. Notes of the same name are one person or system.
    private record End(Partner partner, String name) implements Comparable<End> {
        @Override
        public int compareTo(End o) {
            int kinds = partner.compareTo(o.partner);
            return kinds != 0 ? kinds : name.compareTo(o.name);
        }
    }

    private final Board board;
    private final Map<NoteId, ContextId> homes = new HashMap<>();
    private final Map<ContextId, String> names = new HashMap<>();
    private final Map<ContextId, Map<End, Set<Message>>> inbound = new HashMap<>();
    private final Map<ContextId, Map<End, Set<Message>>> outbound = new HashMap<>();

    private Exchanges(Board board, List<BoundedContext> contexts) {
        this.board = board;
        for (BoundedContext context : contexts) {
            names.put(context.id(), context.name());
            context.members().forEach(m -> homes.putIfAbsent(m, context.id()));
        }
    }

    static Exchanges of(Board board, Flow flow, List<BoundedContext> contexts) {
        Exchanges exchanges = new Exchanges(board, contexts);
        flow.steps().forEach(exchanges::read);
        return exchanges;
    }

    List<Exchange> inbound(ContextId context) {
        return list(inbound.getOrDefault(context, Map.of()));
    }

    List<Exchange> outbound(ContextId context) {
        return list(outbound.getOrDefault(context, Map.of()));
    }

    private static List<Exchange> list(Map<End, Set<Message>> all) {
        List<Exchange> exchanges = new ArrayList<>();
        all.forEach((end, messages) ->
                exchanges.add(new Exchange(end.partner, end.name, List.copyOf(messages))));
        return exchanges;
    }

    private void read(Flow.Step step) {
        Optional<End> from = end(step.from());
        Optional<End> to = end(step.to());
        if (from.isEmpty() || to.isEmpty() || from.equals(to)) {
            return;
        }
        switch (step.meaning()) {
            case INVOKES, ISSUES, HANDLED_BY -> say(step, from.get(), to.get(), command(step));
            case CALLS -> say(step, from.get(), to.get(), called(step));
            case READS, VIEW_OF ->
                    say(step, from.get(), to.get(), new Message(MessageKind.QUERY, step.to()));
            case INFORMS -> asked(step, to.get(), new Message(MessageKind.QUERY, step.from()));
            case TRIGGERS, PROJECTS, EMITS, PRODUCES -> told(step, from.get(), to.get());
            case LEADS_TO, UPDATES_VIEW, REFERENCES, OWNS -> {}
        }
    }

    private void say(Flow.Step step, End from, End to, Message message) {
        into(inbound, homes.get(step.to()), from, message);
        into(outbound, homes.get(step.from()), to, message);
    }

    /// Whoever looks at a view asks its context.
    private void asked(Flow.Step step, End who, Message message) {
        into(inbound, homes.get(step.from()), who, message);
    }

    private void told(Flow.Step step, End from, End to) {
        NoteId event = kind(step.from()) == NoteKind.EVENT ? step.from() : step.to();
        say(step, from, to, new Message(MessageKind.EVENT, event));
    }

    private static void into(
            Map<ContextId, Map<End, Set<Message>>> side,
            @org.jspecify.annotations.Nullable ContextId context,
            End partner,
            Message message) {
        if (context != null) {
            side.computeIfAbsent(context, c -> new TreeMap<>())
                    .computeIfAbsent(partner, p -> new LinkedHashSet<>())
                    .add(message);
        }
    }

    /// The command among the two notes, else what is asked.
    private Message command(Flow.Step step) {
        boolean target = kind(step.to()) == NoteKind.COMMAND;
        return new Message(MessageKind.COMMAND, target ? step.to() : step.from());
    }

    /// A call of a view or an aggregate asks for data; a system or command is told to do something.
    private Message called(Flow.Step step) {
        NoteKind to = kind(step.to());
        boolean data = to == NoteKind.AGGREGATE || to == NoteKind.READ_MODEL;
        return data
                ? new Message(MessageKind.QUERY, step.to())
                : new Message(MessageKind.COMMAND, step.from());
    }

    private NoteKind kind(NoteId note) {
        return board.note(note).map(Note::kind).orElse(NoteKind.COMMENT);
    }

    private Optional<End> end(NoteId id) {
        ContextId home = homes.get(id);
        if (home != null) {
            return Optional.of(new End(Partner.CONTEXT, names.getOrDefault(home, home.value())));
        }
        return board.note(id)
                .filter(n -> n.kind() == NoteKind.ACTOR || n.kind() == NoteKind.EXTERNAL_SYSTEM)
                .map(n ->
                        new End(
                                n.kind() == NoteKind.ACTOR ? Partner.ACTOR : Partner.SYSTEM,
                                n.oneLine()));
    }
}
