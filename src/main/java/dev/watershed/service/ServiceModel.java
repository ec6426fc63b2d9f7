package dev.watershed.service;

import dev.watershed.board.Board;
import dev.watershed.board.Flow;
import dev.watershed.board.NoteId;
import dev.watershed.boundary.BoundedContext;
import dev.watershed.boundary.ContextId;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Everything the wall says about services: one public API in front, private services behind it,
/// and between these only events. The same wall and contexts give the same model.
///
/// @param services in the order of the contexts
/// @param messages every event, in the order of the story
/// @param subscriptions who listens to what, also within one service
/// @param homes the service of every note that is inside one
public record ServiceModel(
        List<Service> services,
        List<Message> messages,
        List<Subscription> subscriptions,
        List<Actor> actors,
        List<ExternalSystem> systems,
        PublicApi publicApi,
        Map<NoteId, ServiceId> homes) {

    public ServiceModel {
        services = List.copyOf(services);
        messages = List.copyOf(messages);
        subscriptions = List.copyOf(subscriptions);
        actors = List.copyOf(actors);
        systems = List.copyOf(systems);
        homes = Map.copyOf(homes);
    }

    /// @param contexts one service each, in this order
    public static ServiceModel of(Board board, Flow flow, List<BoundedContext> contexts) {
        return new ModelReading(board, flow, contexts).model();
    }

    public Optional<Service> service(ServiceId id) {
        return services.stream().filter(s -> s.id().equals(id)).findFirst();
    }

    public Optional<Service> service(ContextId context) {
        return services.stream().filter(s -> s.context().equals(context)).findFirst();
    }

    /// The service a note is inside of.
    public Optional<Service> serviceAt(NoteId note) {
        return Optional.ofNullable(homes.get(note)).flatMap(this::service);
    }

    /// The message one of whose notes this is.
    public Optional<Message> message(NoteId note) {
        return messages.stream().filter(m -> m.notes().contains(note)).findFirst();
    }

    /// The operation one of whose notes this is.
    public Optional<Operation> operation(NoteId note) {
        return services.stream().flatMap(s -> s.operation(note).stream()).findFirst();
    }

    public List<Operation> operations() {
        return services.stream().flatMap(s -> s.operations().stream()).toList();
    }

    /// What a service says to others, in the order of the story.
    public List<Message> publishedBy(ServiceId service) {
        return messages.stream().filter(m -> m.publishers().contains(service)).toList();
    }

    /// What a service hears from outside, in the order of the story.
    public List<Subscription> heardBy(ServiceId service) {
        return subscriptions.stream()
                .filter(s -> s.consumer().equals(service) && s.external())
                .toList();
    }

    /// Who listens to an event.
    public List<Subscription> listenersTo(NoteId event) {
        Optional<Message> message = message(event);
        return subscriptions.stream()
                .filter(s -> message.filter(m -> m.note().equals(s.event())).isPresent())
                .toList();
    }

    /// True where people or other systems ask a service for something, or it hears from others.
    public boolean hasWayIn(Service service) {
        return !service.subscribes().isEmpty()
                || publicApi.endpoints().stream().anyMatch(e -> e.service().equals(service.id()));
    }

    public Optional<Actor> actor(NoteId note) {
        return actors.stream().filter(a -> a.notes().contains(note)).findFirst();
    }

    public Optional<ExternalSystem> system(NoteId note) {
        return systems.stream().filter(s -> s.notes().contains(note)).findFirst();
    }
}
