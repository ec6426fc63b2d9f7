package dev.watershed.data.outage;

import dev.watershed.board.NoteId;
import dev.watershed.data.EventHomes;
import dev.watershed.data.Holding;
import dev.watershed.data.Ownership;
import dev.watershed.data.Reading;
import dev.watershed.data.Writing;
import dev.watershed.data.outage.Outage.Effect;
import dev.watershed.data.outage.Outage.Need;
import dev.watershed.data.outage.Outage.Stopped;
import dev.watershed.service.Action;
import dev.watershed.service.Actor;
import dev.watershed.service.ExternalSystem;
import dev.watershed.service.Message;
import dev.watershed.service.Operation;
import dev.watershed.service.Service;
import dev.watershed.service.ServiceId;
import dev.watershed.service.ServiceModel;
import dev.watershed.service.Subscription;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Works out from the flow what stops when one service or external system is down. An operation
/// stops when it waits for data or an answer from there, at once or through an operation it waits
/// for; what listens to events only comes later (Nygard, Release It!).
public final class Outages {

    private final ServiceModel services;
    private final Ownership ownership;
    private final EventHomes homes;

    /// What an operation waits for: data of another service, under the id of the data.
    private final Map<NoteId, Set<NoteId>> waitsFor = new LinkedHashMap<>();

    private Outages(ServiceModel services, Ownership ownership, EventHomes homes) {
        this.services = services;
        this.ownership = ownership;
        this.homes = homes;
        for (Holding holding : ownership.holdings()) {
            for (Reading reading : holding.readers()) {
                if (reading.waits()) {
                    reading.via().forEach(via -> waits(via, holding.note()));
                }
            }
            for (Writing writing : holding.foreignWriters()) {
                writing.via().forEach(via -> waits(via, holding.note()));
            }
        }
    }

    private void waits(NoteId operation, NoteId data) {
        waitsFor.computeIfAbsent(operation, o -> new LinkedHashSet<>()).add(data);
    }

    /// One per service, then one per external system that is called, each in the order of the
    /// story.
    public static List<Outage> of(ServiceModel services, Ownership ownership, EventHomes homes) {
        Outages reading = new Outages(services, ownership, homes);
        List<Outage> outages = new ArrayList<>();
        for (Service service : services.services()) {
            outages.add(reading.of(service));
        }
        for (ExternalSystem system : services.systems()) {
            Outage outage = reading.of(system);
            if (outage.stops() > 0) {
                outages.add(outage);
            }
        }
        return List.copyOf(outages);
    }

    private Outage of(Service down) {
        List<Effect> effects =
                services.services().stream()
                        .filter(s -> !s.id().equals(down.id()))
                        .map(s -> effect(s, down))
                        .toList();
        Set<NoteId> stopped = new HashSet<>();
        down.operations().forEach(o -> stopped.addAll(o.notes()));
        return new Outage(
                Optional.of(down.id()),
                Optional.empty(),
                down.name(),
                effects,
                actors(stopped, effects));
    }

    private Outage of(ExternalSystem system) {
        List<Effect> effects = services.services().stream().map(s -> effect(s, system)).toList();
        return new Outage(
                Optional.empty(),
                Optional.of(system.id()),
                system.title(),
                effects,
                actors(Set.of(), effects));
    }

    private Effect effect(Service service, Service down) {
        List<Need> stops = new ArrayList<>();
        List<NoteId> works = new ArrayList<>();
        for (Operation operation : service.operations()) {
            Optional<NoteId> data = needed(operation.note(), operation.notes(), down.id());
            data.ifPresent(d -> stops.add(need(operation, d)));
            if (data.isEmpty()) {
                works.add(operation.note());
            }
        }
        List<NoteId> later =
                services.heardBy(service.id()).stream()
                        .filter(s ->
                                services.message(s.event())
                                        .map(Message::publishers)
                                        .filter(p -> p.contains(down.id()))
                                        .isPresent())
                        .map(Subscription::by)
                        .distinct()
                        .toList();
        return new Effect(service.id(), stops, works, later);
    }

    private static Effect effect(Service service, ExternalSystem down) {
        List<Need> stops = new ArrayList<>();
        List<NoteId> works = new ArrayList<>();
        for (Operation operation : service.operations()) {
            Optional<NoteId> called =
                    operation instanceof Action action
                            ? action.calls().stream().filter(down.notes()::contains).findFirst()
                            : Optional.empty();
            called.ifPresentOrElse(
                    note ->
                            stops.add(
                                    new Need(operation.note(), note, Optional.empty(), List.of())),
                    () -> works.add(operation.note()));
        }
        return new Effect(service.id(), stops, works, List.of());
    }

    private Need need(Operation operation, NoteId data) {
        boolean changes =
                ownership
                        .holding(data)
                        .filter(h ->
                                h.foreignWriters().stream()
                                        .anyMatch(w -> w.via().contains(operation.note())))
                        .isPresent();
        return new Need(
                operation.note(),
                data,
                Optional.of(data),
                changes ? List.of() : homes.eventsOf(data));
    }

    /// The data an operation waits for that the down service owns, at once or through views it
    /// waits for.
    private Optional<NoteId> needed(NoteId operation, List<NoteId> notes, ServiceId down) {
        Set<NoteId> seen = new HashSet<>();
        List<NoteId> waiting = new ArrayList<>(notes);
        waiting.add(operation);
        while (!waiting.isEmpty()) {
            NoteId now = waiting.removeFirst();
            for (NoteId data : waitsFor.getOrDefault(now, Set.of())) {
                if (seen.add(data)) {
                    Optional<ServiceId> owner = ownership.holding(data).flatMap(Holding::owner);
                    if (owner.equals(Optional.of(down))) {
                        return Optional.of(data);
                    }
                    waiting.add(data);
                }
            }
        }
        return Optional.empty();
    }

    private List<Stopped> actors(Set<NoteId> down, List<Effect> effects) {
        Set<NoteId> stops = new HashSet<>(down);
        effects.forEach(e -> e.stops().forEach(n -> stops.add(n.operation())));
        List<Stopped> stopped = new ArrayList<>();
        for (Actor actor : services.actors()) {
            Set<NoteId> theirs = new LinkedHashSet<>(actor.decides());
            theirs.addAll(actor.observes());
            theirs.retainAll(stops);
            if (!theirs.isEmpty()) {
                stopped.add(new Stopped(actor.id(), actor.name(), List.copyOf(theirs)));
            }
        }
        return List.copyOf(stopped);
    }
}
