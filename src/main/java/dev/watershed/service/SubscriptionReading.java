package dev.watershed.service;

import dev.watershed.board.Board;
import dev.watershed.board.Flow;
import dev.watershed.board.LinkKind;
import dev.watershed.board.Note;
import dev.watershed.board.NoteId;
import dev.watershed.board.NoteKind;
import dev.watershed.boundary.ContextId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Reads who listens to what: policies that react and read models that are kept up to date.
final class SubscriptionReading {

    private final Board board;
    private final Flow flow;
    private final Homes homes;
    private final Map<ContextId, ServiceId> services;
    private final List<Subscription> found = new ArrayList<>();

    SubscriptionReading(Board board, Flow flow, Homes homes, Map<ContextId, ServiceId> services) {
        this.board = board;
        this.flow = flow;
        this.homes = homes;
        this.services = services;
    }

    /// In the order of the events, then of the listeners.
    List<Subscription> of(List<Message> messages) {
        for (Message message : messages) {
            listeners(message).forEach(listener -> add(message, listener));
        }
        return List.copyOf(found);
    }

    private List<Note> listeners(Message message) {
        return message.notes().stream()
                .flatMap(event -> flow.from(event).stream())
                .filter(SubscriptionReading::isHeard)
                .map(Flow.Step::to)
                .distinct()
                .flatMap(id -> board.note(id).stream())
                .filter(n ->
                        n.kind() == NoteKind.POLICY
                                || n.kind() == NoteKind.READ_MODEL
                                || n.kind() == NoteKind.COMMAND)
                .sorted(Board.TIMELINE)
                .toList();
    }

    private static boolean isHeard(Flow.Step step) {
        return step.meaning() == LinkKind.TRIGGERS
                || step.meaning() == LinkKind.PROJECTS
                || step.meaning() == LinkKind.LEADS_TO;
    }

    private void add(Message message, Note listener) {
        Optional<ServiceId> consumer = homes.of(listener.id()).map(services::get);
        consumer.ifPresent(service ->
                found.add(
                        new Subscription(
                                message.note(),
                                service,
                                listener.id(),
                                actions(listener),
                                flow.from(listener.id(), LinkKind.PRODUCES),
                                !message.publishers().contains(service))));
    }

    private List<NoteId> actions(Note listener) {
        return listener.kind() == NoteKind.COMMAND
                ? List.of(listener.id())
                : flow.from(listener.id(), LinkKind.ISSUES);
    }
}
