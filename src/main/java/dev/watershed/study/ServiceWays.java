package dev.watershed.study;

import dev.watershed.board.LinkKind;
import dev.watershed.board.Note;
import dev.watershed.board.NoteId;
import dev.watershed.board.NoteKind;
import dev.watershed.boundary.BoundedContext;
import dev.watershed.boundary.ContextId;
import dev.watershed.data.Holding;
import dev.watershed.document.Document;
import dev.watershed.document.Edit;
import dev.watershed.service.Service;
import dev.watershed.service.ServiceId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/// The ways out for a service that keeps no data: something of its own, or a part of the service
/// whose data it uses.
final class ServiceWays {

    private static final int MOST = 2;

    private final Study study;
    private final Document document;
    private final NewThings things;
    private final Service service;

    ServiceWays(Study study, Supplier<String> ids, Service service) {
        this.study = study;
        this.document = study.document();
        this.things = new NewThings(document, ids);
        this.service = service;
    }

    List<WayOut> ways() {
        Optional<BoundedContext> own = document.context(service.context());
        if (own.isEmpty()) {
            return List.of();
        }
        List<WayOut> ways = new ArrayList<>();
        ownData().ifPresent(ways::add);
        partners().stream()
                .flatMap(s -> document.context(s.context()).stream())
                .limit(MOST)
                .forEach(other -> ways.add(joined(own.get(), other)));
        return ways;
    }

    /// Its actions change something of its own from now on.
    private Optional<WayOut> ownData() {
        List<NoteId> actions = service.actions().stream().flatMap(a -> a.notes().stream()).toList();
        if (actions.isEmpty()) {
            return Optional.empty();
        }
        Note data = things.under(actions.getFirst(), NoteKind.AGGREGATE, service.name(), List.of());
        ContextId context = service.context();
        List<Edit> edits = new ArrayList<>(List.of(NewThings.put(data, context)));
        actions.forEach(a -> edits.add(things.arrow(a, data.id(), LinkKind.HANDLED_BY)));
        return Optional.of(
                WaysOut.way(
                        "own-data",
                        new Edit.Together(edits),
                        List.of(service.name(), actions.size())));
    }

    private static WayOut joined(BoundedContext own, BoundedContext other) {
        return WaysOut.way(
                "join",
                new Edit.AssignNotes(own.members(), Optional.of(other.id())),
                List.of(other.name(), own.name(), own.members().size() + other.members().size()));
    }

    /// Whose data it uses, most first; else whom it hears or who hears it.
    private List<Service> partners() {
        Map<ServiceId, Integer> ties = new LinkedHashMap<>();
        for (Holding holding : study.data().ownership().holdings()) {
            boolean uses =
                    holding.reading(service.id()).isPresent()
                            || holding.writers().stream()
                                    .anyMatch(w -> w.by().equals(service.id()));
            holding.owner().filter(o -> uses).ifPresent(o -> ties.merge(o, 10, Integer::sum));
        }
        study.services()
                .subscriptions()
                .forEach(s -> {
                    if (s.consumer().equals(service.id())) {
                        study.services()
                                .message(s.event())
                                .ifPresent(m ->
                                        m.publishers()
                                                .forEach(p -> ties.merge(p, 1, Integer::sum)));
                    }
                });
        study.services()
                .publishedBy(service.id())
                .forEach(m ->
                        study.services()
                                .listenersTo(m.note())
                                .forEach(l -> ties.merge(l.consumer(), 1, Integer::sum)));
        ties.remove(service.id());
        return ties.entrySet().stream()
                .sorted(Map.Entry.<ServiceId, Integer>comparingByValue(Comparator.reverseOrder()))
                .flatMap(e -> study.services().service(e.getKey()).stream())
                .toList();
    }
}
