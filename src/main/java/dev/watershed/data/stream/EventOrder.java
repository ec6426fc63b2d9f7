package dev.watershed.data.stream;

import dev.watershed.board.NoteId;
import dev.watershed.data.saga.Verbs;
import dev.watershed.service.Action;
import dev.watershed.service.Operation;
import dev.watershed.service.ServiceModel;
import dev.watershed.service.Subscription;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// The order in which the events of one thing can happen: what brings it into being first, then
/// each event behind those that lead to it and those it takes back, else as they hang on the wall.
final class EventOrder {

    private final ServiceModel services;
    private final Set<NoteId> beginnings = new HashSet<>();
    private final Map<NoteId, Set<NoteId>> reached = new HashMap<>();
    private final Map<NoteId, String> causes = new HashMap<>();

    EventOrder(ServiceModel services) {
        this.services = services;
        for (Operation operation : services.operations()) {
            if (operation instanceof Action action) {
                action.emits().forEach(event -> causes.putIfAbsent(event, action.title()));
                if (action.creates()) {
                    beginnings.addAll(action.emits());
                }
            }
        }
    }

    /// @param events as they hang on the wall
    List<NoteId> sorted(List<NoteId> events) {
        List<NoteId> waiting = new ArrayList<>(events);
        waiting.removeIf(beginnings::contains);
        List<NoteId> order = new ArrayList<>(events);
        order.removeAll(waiting);
        while (!waiting.isEmpty()) {
            NoteId next =
                    waiting.stream()
                            .filter(e -> waiting.stream().noneMatch(first -> before(first, e)))
                            .findFirst()
                            .orElseGet(waiting::getFirst);
            waiting.remove(next);
            order.add(next);
        }
        return List.copyOf(order);
    }

    private boolean before(NoteId first, NoteId then) {
        return !first.equals(then)
                && (leadsTo(first).contains(then) || takesBack(then, first))
                && !leadsTo(then).contains(first);
    }

    private boolean takesBack(NoteId then, NoteId first) {
        String action = causes.getOrDefault(first, "");
        String undo = causes.getOrDefault(then, "");
        return !action.isEmpty() && Verbs.takesBack(undo, action) > 0;
    }

    /// The events that can follow from one, at once or through others.
    private Set<NoteId> leadsTo(NoteId event) {
        Set<NoteId> known = reached.get(event);
        if (known != null) {
            return known;
        }
        Set<NoteId> all = new HashSet<>();
        Deque<NoteId> open = new ArrayDeque<>(List.of(event));
        while (!open.isEmpty()) {
            for (NoteId next : following(open.poll())) {
                if (all.add(next)) {
                    open.add(next);
                }
            }
        }
        reached.put(event, all);
        return all;
    }

    private List<NoteId> following(NoteId event) {
        List<NoteId> next = new ArrayList<>();
        for (Subscription heard : services.listenersTo(event)) {
            next.addAll(heard.produces());
            heard.actions().stream()
                    .flatMap(note -> services.operation(note).stream())
                    .filter(Action.class::isInstance)
                    .map(Action.class::cast)
                    .forEach(action -> next.addAll(action.emits()));
        }
        return next;
    }
}
