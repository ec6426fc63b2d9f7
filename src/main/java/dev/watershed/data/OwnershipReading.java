package dev.watershed.data;

import dev.watershed.board.Board;
import dev.watershed.board.Flow;
import dev.watershed.board.LinkKind;
import dev.watershed.board.Note;
import dev.watershed.board.NoteId;
import dev.watershed.board.NoteKind;
import dev.watershed.boundary.BoundedContext;
import dev.watershed.service.Message;
import dev.watershed.service.Service;
import dev.watershed.service.ServiceId;
import dev.watershed.service.ServiceModel;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/// Reads off the arrows who changes what, who reads it and by what way.
final class OwnershipReading {

    private final Board board;
    private final Flow flow;
    private final ServiceModel services;
    private final Places places;
    private final EventHomes homes;
    private final List<DataCopy> agreed;

    OwnershipReading(
            Board board,
            Flow flow,
            List<BoundedContext> contexts,
            ServiceModel services,
            Collection<DataCopy> agreed) {
        this.board = board;
        this.flow = flow;
        this.services = services;
        this.places = new Places(contexts, services);
        this.homes = new EventHomes(board, flow, services);
        this.agreed =
                agreed.stream()
                        .filter(c -> board.note(c.aggregate()).isPresent())
                        .filter(c -> services.service(c.to()).isPresent())
                        .sorted(Comparator.comparing(DataCopy::key))
                        .toList();
    }

    Ownership read() {
        List<Holding> holdings =
                Stream.of(NoteKind.AGGREGATE, NoteKind.READ_MODEL)
                        .flatMap(kind -> notes(kind).map(this::holding))
                        .toList();
        return new Ownership(holdings, copies(holdings), agreed);
    }

    private Stream<Note> notes(NoteKind kind) {
        return board.notesInTimeline().stream().filter(n -> n.kind() == kind);
    }

    private Holding holding(Note note) {
        List<Writing> writers = writers(note);
        Optional<ServiceId> owner =
                places.of(note.id()).or(() -> writers.stream().map(Writing::by).findFirst());
        return new Holding(
                note.id(),
                note.oneLine(),
                note.kind() == NoteKind.READ_MODEL,
                owner,
                ownerFirst(writers, owner),
                owner.map(service -> readers(note, service)).orElse(List.of()),
                note.attributes());
    }

    private static List<Writing> ownerFirst(List<Writing> writers, Optional<ServiceId> owner) {
        return writers.stream()
                .sorted(Comparator.comparing(w -> !owner.equals(Optional.of(w.by()))))
                .toList();
    }

    /// An aggregate is changed by what it handles; a read model by the policies that keep it.
    private List<Writing> writers(Note note) {
        Set<NoteId> by = new LinkedHashSet<>();
        if (note.kind() == NoteKind.READ_MODEL) {
            by.addAll(flow.to(note.id(), LinkKind.UPDATES_VIEW));
        } else {
            by.addAll(flow.to(note.id(), LinkKind.HANDLED_BY));
        }
        Map<ServiceId, List<NoteId>> all = new TreeMap<>();
        inStory(by)
                .forEach(id ->
                        places.of(id)
                                .ifPresent(s ->
                                        all.computeIfAbsent(s, x -> new ArrayList<>()).add(id)));
        return services.services().stream()
                .map(Service::id)
                .filter(all::containsKey)
                .map(s -> new Writing(s, all.getOrDefault(s, List.of())))
                .toList();
    }

    private List<NoteId> inStory(Collection<NoteId> notes) {
        return notes.stream()
                .flatMap(id -> board.note(id).stream())
                .sorted(Board.TIMELINE)
                .map(Note::id)
                .toList();
    }

    private List<Reading> readers(Note note, ServiceId owner) {
        return services.services().stream()
                .map(Service::id)
                .filter(s -> !s.equals(owner))
                .flatMap(s -> reading(note, owner, s).stream())
                .toList();
    }

    /// Where one service uses data in several ways, the least sound one counts, except that an
    /// agreed copy stands for everything but reading behind the owner's back.
    private Optional<Reading> reading(Note note, ServiceId owner, ServiceId reader) {
        List<Reading> ways = new ArrayList<>();
        for (Flow.Step step : flow.to(note.id())) {
            if (places.of(step.from()).equals(Optional.of(reader))) {
                way(note, owner, reader, step).ifPresent(ways::add);
            }
        }
        if (note.kind() == NoteKind.READ_MODEL) {
            informed(note, reader).ifPresent(ways::add);
        } else {
            throughQueries(note, owner, reader).ifPresent(ways::add);
            fed(note, owner, reader).ifPresent(ways::add);
            agreed.stream()
                    .filter(c -> c.aggregate().equals(note.id()))
                    .filter(c ->
                            services.service(c.to()).filter(s -> s.id().equals(reader)).isPresent())
                    .forEach(c ->
                            ways.add(
                                    new Reading(
                                            reader,
                                            Path.COPY,
                                            List.of(c.view()),
                                            present(c.by()))));
        }
        return ways.stream()
                .max(Comparator.comparing(Reading::path))
                .map(worst -> together(worst, ways))
                .map(together -> together.agedAtMost(agreedAge(note.id(), reader)));
    }

    /// How old a copy of something may be, in seconds; 0 where nobody said.
    private int agreedAge(NoteId note, ServiceId reader) {
        return agreed.stream()
                .filter(c -> c.aggregate().equals(note))
                .filter(c ->
                        services.service(c.to()).filter(s -> s.id().equals(reader)).isPresent())
                .mapToInt(DataCopy::staleSeconds)
                .findFirst()
                .orElse(0);
    }

    private List<NoteId> present(List<NoteId> notes) {
        return notes.stream().filter(n -> board.note(n).isPresent()).toList();
    }

    private static Reading together(Reading worst, List<Reading> ways) {
        Set<NoteId> via = new LinkedHashSet<>();
        Set<NoteId> events = new LinkedHashSet<>();
        ways.stream()
                .filter(w -> w.path() == worst.path())
                .forEach(w -> {
                    via.addAll(w.via());
                    events.addAll(w.events());
                });
        return new Reading(worst.by(), worst.path(), List.copyOf(via), List.copyOf(events));
    }

    private Optional<Reading> way(Note note, ServiceId owner, ServiceId reader, Flow.Step step) {
        List<NoteId> via = List.of(step.from());
        return switch (step.meaning()) {
            case READS ->
                    Optional.of(
                            new Reading(
                                    reader,
                                    note.kind() == NoteKind.READ_MODEL ? Path.API : Path.BEHIND,
                                    via,
                                    List.of()));
            case CALLS -> Optional.of(new Reading(reader, Path.API, via, List.of()));
            case REFERENCES -> Optional.of(new Reading(reader, Path.ID, via, List.of()));
            case VIEW_OF -> Optional.of(view(owner, reader, step.from()));
            case LEADS_TO,
                    INVOKES,
                    HANDLED_BY,
                    PRODUCES,
                    EMITS,
                    TRIGGERS,
                    ISSUES,
                    PROJECTS,
                    UPDATES_VIEW,
                    INFORMS,
                    OWNS ->
                    Optional.empty();
        };
    }

    /// A view of somebody else's data lives on the owner's news, or reads behind its back.
    private Reading view(ServiceId owner, ServiceId reader, NoteId view) {
        List<NoteId> events = feeding(view, owner);
        boolean ofOne = flow.from(view, LinkKind.VIEW_OF).size() == 1;
        Path fed = ofOne ? Path.COPY : Path.READ_MODEL;
        return new Reading(reader, events.isEmpty() ? Path.BEHIND : fed, List.of(view), events);
    }

    /// The owner's events that keep a view up to date, at once or through a policy.
    private List<NoteId> feeding(NoteId view, ServiceId owner) {
        Set<NoteId> events = new LinkedHashSet<>(flow.to(view, LinkKind.PROJECTS));
        flow.to(view, LinkKind.UPDATES_VIEW)
                .forEach(policy -> events.addAll(flow.to(policy, LinkKind.TRIGGERS)));
        return inStory(events).stream()
                .filter(e ->
                        services.message(e)
                                .map(Message::publishers)
                                .filter(p -> p.contains(owner))
                                .isPresent())
                .toList();
    }

    /// Policies of another service that look at this view ask its owner.
    private Optional<Reading> informed(Note view, ServiceId reader) {
        List<NoteId> via =
                flow.from(view.id(), LinkKind.INFORMS).stream()
                        .filter(n -> places.of(n).equals(Optional.of(reader)))
                        .toList();
        return via.isEmpty()
                ? Optional.empty()
                : Optional.of(new Reading(reader, Path.API, via, List.of()));
    }

    /// Whoever reads a view the owner keeps of this aggregate asks the owner for it.
    private Optional<Reading> throughQueries(Note aggregate, ServiceId owner, ServiceId reader) {
        List<NoteId> via =
                flow.to(aggregate.id(), LinkKind.VIEW_OF).stream()
                        .filter(view -> places.of(view).equals(Optional.of(owner)))
                        .flatMap(view ->
                                Stream.concat(
                                        flow.to(view, LinkKind.READS).stream(),
                                        flow.from(view, LinkKind.INFORMS).stream()))
                        .filter(n -> places.of(n).equals(Optional.of(reader)))
                        .distinct()
                        .toList();
        return via.isEmpty()
                ? Optional.empty()
                : Optional.of(new Reading(reader, Path.API, via, List.of()));
    }

    /// A view that the news of this aggregate keep up to date holds a copy of what they carry.
    private Optional<Reading> fed(Note aggregate, ServiceId owner, ServiceId reader) {
        Set<NoteId> via = new LinkedHashSet<>();
        Set<NoteId> events = new LinkedHashSet<>();
        notes(NoteKind.READ_MODEL)
                .map(Note::id)
                .filter(view -> places.of(view).equals(Optional.of(reader)))
                .forEach(view ->
                        feeding(view, owner).stream()
                                .filter(e -> homes.of(e).equals(Optional.of(aggregate.id())))
                                .forEach(e -> {
                                    via.add(view);
                                    events.add(e);
                                }));
        return via.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new Reading(reader, Path.COPY, List.copyOf(via), List.copyOf(events)));
    }

    private static List<Ownership.Copied> copies(List<Holding> holdings) {
        List<Ownership.Copied> copies = new ArrayList<>();
        for (Holding holding : holdings) {
            for (Reading reading : holding.readers()) {
                if (!holding.view() && !reading.events().isEmpty()) {
                    holding.owner()
                            .ifPresent(from ->
                                    copies.add(
                                            new Ownership.Copied(
                                                    holding.note(),
                                                    from,
                                                    reading.by(),
                                                    reading.events(),
                                                    reading.staleSeconds())));
                }
            }
        }
        return copies;
    }
}
