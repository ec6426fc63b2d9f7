package dev.watershed.data.saga;

import dev.watershed.board.Board;
import dev.watershed.board.Note;
import dev.watershed.board.NoteId;
import dev.watershed.service.Action;
import dev.watershed.service.Actor;
import dev.watershed.service.Message;
import dev.watershed.service.Operation;
import dev.watershed.service.ReadModel;
import dev.watershed.service.Service;
import dev.watershed.service.ServiceId;
import dev.watershed.service.ServiceModel;
import dev.watershed.service.Subscription;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/// Finds sagas on the wall: what follows from one command, event by event and policy by policy, and
/// crosses services. Events that tell of a failure are not followed; what they lead to is how the
/// steps are taken back. Everything here is a suggestion the team may change.
public final class FoundSagas {

    private final Board board;
    private final ServiceModel services;

    /// Something that is done on the way, and what it waits for.
    private record Stop(NoteId note, String title, ServiceId service, Optional<Action> action) {}

    private FoundSagas(Board board, ServiceModel services) {
        this.board = board;
        this.services = services;
    }

    /// In the order of the story of their first steps.
    public static List<Saga> on(Board board, ServiceModel services) {
        FoundSagas search = new FoundSagas(board, services);
        return search.actions().stream()
                .filter(a -> a.issuedBy().isEmpty() && !Verbs.undoes(a.title()))
                .flatMap(a -> search.from(a).stream())
                .sorted(Comparator.comparing(s -> search.place(s.steps().getFirst())))
                .toList();
    }

    private List<Action> actions() {
        return services.operations().stream()
                .filter(Action.class::isInstance)
                .map(Action.class::cast)
                .toList();
    }

    private int place(Step step) {
        List<Note> story = board.notesInTimeline();
        return step.action().note().flatMap(board::note).map(story::indexOf).orElse(-1);
    }

    private Optional<Saga> from(Action start) {
        Map<NoteId, Stop> stops = new LinkedHashMap<>();
        Map<NoteId, Set<String>> needs = new LinkedHashMap<>();
        Set<ServiceId> deciding = new LinkedHashSet<>();
        Deque<Stop> waiting = new ArrayDeque<>();
        Stop first = stop(start);
        stops.put(first.note, first);
        waiting.add(first);
        while (!waiting.isEmpty() && stops.size() < Saga.MOST_STEPS) {
            Stop now = waiting.remove();
            for (Subscription heard : heardAfter(now)) {
                for (Stop next : following(heard)) {
                    deciding.add(heard.consumer());
                    boolean fresh = stops.putIfAbsent(next.note, next) == null;
                    if (fresh) {
                        waiting.add(next);
                    }
                    if (fresh || !leadsTo(needs, now.note, next.note)) {
                        needs.computeIfAbsent(next.note, n -> new TreeSet<>())
                                .add(now.note.value());
                    }
                }
            }
        }
        boolean crosses = stops.values().stream().map(Stop::service).distinct().count() > 1;
        return crosses
                ? Optional.of(saga(start, List.copyOf(stops.values()), needs, deciding))
                : Optional.empty();
    }

    /// True when the second is waited for, at once or through others, by the first.
    private static boolean leadsTo(Map<NoteId, Set<String>> needs, NoteId first, NoteId second) {
        Deque<String> waiting = new ArrayDeque<>(List.of(first.value()));
        Set<String> seen = new HashSet<>();
        while (!waiting.isEmpty()) {
            String now = waiting.remove();
            if (now.equals(second.value())) {
                return true;
            }
            if (seen.add(now)) {
                waiting.addAll(needs.getOrDefault(new NoteId(now), Set.of()));
            }
        }
        return false;
    }

    private static Stop stop(Action action) {
        return new Stop(action.note(), action.title(), action.service(), Optional.of(action));
    }

    private List<Subscription> heardAfter(Stop stop) {
        List<NoteId> events = stop.action.map(Action::emits).orElseGet(() -> producedBy(stop.note));
        return events.stream()
                .filter(this::comesAbout)
                .flatMap(e -> services.listenersTo(e).stream())
                .sorted(Comparator.comparing(s -> placeOf(s.by())))
                .toList();
    }

    private int placeOf(NoteId note) {
        return board.note(note).map(board.notesInTimeline()::indexOf).orElse(-1);
    }

    private List<NoteId> producedBy(NoteId policy) {
        return services.subscriptions().stream()
                .filter(s -> s.by().equals(policy))
                .flatMap(s -> s.produces().stream())
                .distinct()
                .toList();
    }

    private boolean comesAbout(NoteId event) {
        return services.message(event).map(Message::title).filter(Verbs::fails).isEmpty();
    }

    /// What a listener does: the commands it issues, or itself where it acts without one.
    private List<Stop> following(Subscription heard) {
        List<Stop> next = new ArrayList<>();
        for (NoteId command : heard.actions()) {
            services.operation(command)
                    .filter(Action.class::isInstance)
                    .map(Action.class::cast)
                    .filter(a -> !Verbs.undoes(a.title()))
                    .ifPresent(a -> next.add(stop(a)));
        }
        if (heard.actions().isEmpty() && !heard.produces().isEmpty()) {
            board.note(heard.by())
                    .ifPresent(n ->
                            next.add(
                                    new Stop(
                                            n.id(),
                                            n.oneLine(),
                                            heard.consumer(),
                                            Optional.empty())));
        }
        return next;
    }

    private Saga saga(
            Action start,
            List<Stop> stops,
            Map<NoteId, Set<String>> needs,
            Set<ServiceId> deciding) {
        Optional<Actor> actor =
                start.actors().stream().flatMap(a -> services.actor(a).stream()).findFirst();
        List<Step> steps = new ArrayList<>();
        for (Stop stop : stops) {
            boolean first = steps.isEmpty();
            steps.add(
                    step(stop, first, actor, start)
                            .needing(needs.getOrDefault(stop.note, Set.of())));
        }
        return new Saga(
                new SagaId("saga." + start.note()),
                start.title(),
                actor.map(Actor::name).orElse(""),
                coordinator(stops, deciding),
                steps,
                "");
    }

    /// One service that hears everything and asks others for two steps at least conducts them.
    private String coordinator(List<Stop> stops, Set<ServiceId> deciding) {
        if (deciding.size() != 1) {
            return "";
        }
        ServiceId one = deciding.iterator().next();
        long asked = stops.stream().skip(1).filter(s -> !s.service.equals(one)).count();
        return asked > 1 ? name(one) : "";
    }

    private String name(ServiceId id) {
        return services.service(id).map(Service::name).orElse(id.value());
    }

    private Step step(Stop stop, boolean first, Optional<Actor> actor, Action start) {
        Step step =
                Step.of(stop.note.value(), name(stop.service), Deed.of(stop.note, stop.title))
                        .holding(stop.action.flatMap(this::changed).orElse(""));
        Optional<Action> back = stop.action.flatMap(this::takesBack);
        boolean dear =
                Verbs.dear(stop.title) || stop.action.filter(a -> !a.calls().isEmpty()).isPresent();
        Step undone =
                back.map(a ->
                                step.undoneBy(
                                        Deed.of(a.note(), a.title()), dear ? Undo.HARD : Undo.EASY))
                        .orElse(step.withUndo(Verbs.forGood(stop.title) ? Undo.NONE : Undo.EASY));
        Hearing hearing = first ? Hearing.AT_ONCE : hearing(actor, start);
        return undone.with(new Notice(actor.isPresent() ? hearing : Hearing.NOBODY, ""));
    }

    private Optional<String> changed(Action action) {
        return action.changes().stream().findFirst().flatMap(board::note).map(Note::oneLine);
    }

    /// Of the actions on the same data, the one whose words take this one back best.
    private Optional<Action> takesBack(Action action) {
        return actions().stream()
                .filter(other -> !other.note().equals(action.note()))
                .filter(other ->
                        action.changes().stream()
                                .limit(1)
                                .anyMatch(a -> other.changes().contains(a)))
                .filter(other -> Verbs.takesBack(other.title(), action.title()) > 0)
                .max(
                        Comparator.<Action>comparingInt(
                                        other -> Verbs.takesBack(other.title(), action.title()))
                                .thenComparing(Operation::note, Comparator.reverseOrder()));
    }

    /// Whoever looks at a view of what was begun sees in the end what became of it.
    private Hearing hearing(Optional<Actor> actor, Action start) {
        return actor.filter(a -> sees(a, start)).isPresent() ? Hearing.LATER : Hearing.NOBODY;
    }

    private boolean sees(Actor actor, Action start) {
        return services.services().stream()
                .flatMap(s -> s.readModels().stream())
                .filter(view -> actor.observes().contains(view.note()))
                .anyMatch(view -> tells(view, start));
    }

    private static boolean tells(ReadModel view, Action start) {
        return start.emits().stream().anyMatch(view.fedBy()::contains)
                || start.changes().stream().anyMatch(view.shows()::contains);
    }
}
