package dev.watershed.service;

import dev.watershed.board.NoteId;
import dev.watershed.service.Interaction.Step;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// Follows a job through the model: the requests of its actor, then every event and what reacts to
/// it, nearest first.
final class InteractionReading {

    private static final int LONGEST = 80;
    private static final String API = "public-api";

    private final Job job;
    private final ServiceModel model;
    private final Map<String, Participant> participants = new LinkedHashMap<>();
    private final List<Step> steps = new ArrayList<>();
    private final Deque<Message> told = new ArrayDeque<>();
    private final Set<NoteId> done = new HashSet<>();
    private final Set<NoteId> heard = new HashSet<>();

    InteractionReading(Job job, ServiceModel model) {
        this.job = job;
        this.model = model;
    }

    Interaction interaction() {
        String asker = asker();
        for (Operation operation : operations()) {
            ask(asker, operation);
        }
        while (!told.isEmpty() && steps.size() < LONGEST) {
            spread(told.removeFirst());
        }
        return new Interaction(job.id(), job.title(), leftToRight(), steps);
    }

    private String asker() {
        Optional<Actor> actor = job.actor().flatMap(model::actor);
        List<NoteId> notes = actor.map(Actor::notes).orElse(List.of());
        String name = actor.map(Actor::name).orElse(job.story().actor());
        return takesPart(new Participant("actor", Participant.Kind.ACTOR, name, notes));
    }

    /// What is looked at comes before what is done.
    private List<Operation> operations() {
        Set<Operation> found = new LinkedHashSet<>();
        job.story().serves().forEach(note -> model.operation(note).ifPresent(found::add));
        List<Operation> ordered = new ArrayList<>();
        found.stream().filter(InteractionReading::isLook).forEach(ordered::add);
        found.stream().filter(o -> o instanceof Query && !isLook(o)).forEach(ordered::add);
        found.stream().filter(Action.class::isInstance).forEach(ordered::add);
        return ordered;
    }

    /// A read model that is looked at, not a command that asks.
    private static boolean isLook(Operation operation) {
        return operation instanceof Query query && query.records().isEmpty();
    }

    private String takesPart(Participant participant) {
        participants.putIfAbsent(participant.id(), participant);
        return participant.id();
    }

    private String api() {
        return takesPart(new Participant(API, Participant.Kind.PUBLIC_API, "", List.of()));
    }

    private String service(ServiceId id) {
        Service service = model.service(id).orElseThrow();
        return takesPart(
                new Participant(
                        id.value(), Participant.Kind.SERVICE, service.name(), notes(service)));
    }

    /// What it keeps or, where no aggregate is drawn, everything inside its boundary.
    private List<NoteId> notes(Service service) {
        return service.aggregates().isEmpty()
                ? model.homes().entrySet().stream()
                        .filter(home -> home.getValue().equals(service.id()))
                        .map(Map.Entry::getKey)
                        .sorted()
                        .toList()
                : service.aggregates();
    }

    private String system(ExternalSystem system) {
        return takesPart(
                new Participant(
                        "x-" + Identifiers.kebab(system.name(), "system"),
                        Participant.Kind.EXTERNAL_SYSTEM,
                        system.title(),
                        system.notes()));
    }

    private void ask(String asker, Operation operation) {
        String api = api();
        String service = service(operation.service());
        List<NoteId> here =
                job.story().serves().stream().filter(operation.notes()::contains).toList();
        add(Step.Kind.REQUEST, asker, api, operation.title(), here);
        add(Step.Kind.REQUEST, api, service, operation.name(), here);
        if (operation instanceof Action action) {
            perform(action, service);
        }
        String answer = answer(operation);
        add(Step.Kind.ANSWER, service, api, answer, here);
        add(Step.Kind.ANSWER, api, asker, answer, here);
    }

    private static String answer(Operation operation) {
        return operation.outputs().stream()
                .limit(3)
                .map(Field::title)
                .collect(Collectors.joining(", "));
    }

    private void perform(Action action, String service) {
        done.addAll(action.notes());
        for (NoteId call : action.calls()) {
            model.system(call)
                    .ifPresent(system ->
                            add(
                                    Step.Kind.CALL,
                                    service,
                                    system(system),
                                    action.title(),
                                    join(action.notes(), List.of(call))));
        }
        Set<NoteId> failures =
                action.errors().stream()
                        .flatMap(problem -> problem.event().stream())
                        .collect(Collectors.toSet());
        action.emits().stream().filter(e -> !failures.contains(e)).forEach(this::tell);
    }

    private void tell(NoteId event) {
        model.message(event).filter(m -> heard.add(m.note())).ifPresent(told::add);
    }

    private void spread(Message message) {
        Optional<String> from =
                message.publisher().map(this::service).or(() -> emitter(message).map(this::system));
        if (from.isEmpty()) {
            return;
        }
        Map<ServiceId, List<Subscription>> listeners = new LinkedHashMap<>();
        model.listenersTo(message.note()).stream()
                .filter(s -> s.external() || !s.actions().isEmpty() || !s.produces().isEmpty())
                .forEach(s ->
                        listeners
                                .computeIfAbsent(s.consumer(), ignored -> new ArrayList<>())
                                .add(s));
        if (listeners.isEmpty()) {
            add(Step.Kind.EVENT, from.get(), from.get(), message.title(), message.notes());
        }
        listeners.forEach((consumer, all) -> {
            boolean alone = listeners.size() == 1 || !from.get().equals(consumer.value());
            hear(message, from.get(), service(consumer), all, alone);
        });
    }

    /// @param shown false where a service hears itself among others: that arrow tells nothing new
    private void hear(
            Message message, String from, String consumer, List<Subscription> all, boolean shown) {
        List<NoteId> by = all.stream().map(Subscription::by).toList();
        if (shown) {
            add(Step.Kind.EVENT, from, consumer, message.title(), join(message.notes(), by));
        }
        for (Subscription one : all) {
            for (NoteId command : one.actions()) {
                if (!done.contains(command)
                        && model.operation(command).orElse(null) instanceof Action action) {
                    perform(action, service(action.service()));
                }
            }
            one.produces().forEach(this::tell);
        }
    }

    private Optional<ExternalSystem> emitter(Message message) {
        return model.systems().stream()
                .filter(s -> s.emits().stream().anyMatch(message.notes()::contains))
                .findFirst();
    }

    private void add(Step.Kind kind, String from, String to, String label, List<NoteId> notes) {
        steps.add(new Step(kind, from, to, label, notes));
    }

    private static List<NoteId> join(Collection<NoteId> first, Collection<NoteId> second) {
        Set<NoteId> all = new LinkedHashSet<>(first);
        all.addAll(second);
        return List.copyOf(all);
    }

    private List<Participant> leftToRight() {
        List<Participant> ordered = new ArrayList<>();
        for (Participant.Kind kind : Participant.Kind.values()) {
            participants.values().stream().filter(p -> p.kind() == kind).forEach(ordered::add);
        }
        return ordered;
    }
}
