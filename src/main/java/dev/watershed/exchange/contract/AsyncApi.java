package dev.watershed.exchange.contract;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.watershed.finding.Wording;
import dev.watershed.service.ExternalSystem;
import dev.watershed.service.Identifiers;
import dev.watershed.service.Message;
import dev.watershed.service.ReadModel;
import dev.watershed.service.Service;
import dev.watershed.service.ServiceModel;
import dev.watershed.service.Subscription;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// AsyncAPI 3.0, for one service or for the public API: every event it says is a message it sends
/// on a channel of its own, every policy or read model that listens receives one. `x-note` names
/// the note on the wall.
final class AsyncApi {

    private final Scope scope;
    private final Telling telling;
    private final ServiceModel model;
    private final ObjectNode channels = Tree.object();
    private final ObjectNode operations = Tree.object();
    private final ObjectNode messages = Tree.object();
    private final ObjectNode schemas = Tree.object();
    private final Map<String, Integer> taken = new HashMap<>();

    private AsyncApi(Scope scope, Telling telling) {
        this.scope = scope;
        this.telling = telling;
        this.model = scope.model();
    }

    /// Empty for a service that neither says nor hears anything.
    static Optional<ObjectNode> of(Scope scope, Service service, Telling telling) {
        AsyncApi api = new AsyncApi(scope, telling);
        api.model.publishedBy(service.id()).forEach(api::sent);
        api.model
                .heardBy(service.id())
                .forEach(s ->
                        api.model.message(s.event()).ifPresent(message -> api.heard(message, s)));
        return api.document();
    }

    /// The public API lets in what other systems tell, and shows clients what some read model of
    /// theirs shows. Beside that it lists the channels of all events, whoever says them. Empty
    /// where nothing is said.
    static Optional<ObjectNode> publicApi(Scope scope, Telling telling) {
        AsyncApi api = new AsyncApi(scope, telling);
        api.model.messages().forEach(api::channel);
        api.model.messages().forEach(api::passed);
        return api.document();
    }

    private void passed(Message message) {
        Optional<ExternalSystem> from =
                message.publishers().isEmpty()
                        ? Channels.speaker(model, message)
                        : Optional.empty();
        from.ifPresent(system -> {
            ObjectNode operation = operation("receive", "on " + message.name(), message);
            tell(operation, message, say("into", system.title()));
        });
        List<String> views =
                message.publishers().isEmpty() ? List.of() : seenIn(message).distinct().toList();
        if (!views.isEmpty()) {
            ObjectNode operation = operation("send", "send " + message.name(), message);
            tell(operation, message, say("to-clients", String.join(", ", views)));
        }
    }

    /// The read models people look at that show a message.
    private Stream<String> seenIn(Message message) {
        return model.services().stream()
                .flatMap(service -> service.readModels().stream())
                .filter(view -> view.fedBy().stream().anyMatch(message.notes()::contains))
                .filter(view ->
                        model.actors().stream().anyMatch(a -> a.observes().contains(view.note())))
                .map(ReadModel::title);
    }

    private static String say(String key, Object... words) {
        return Wording.of("exchange.contract." + key, words).inEnglish();
    }

    private Optional<ObjectNode> document() {
        if (channels.isEmpty()) {
            return Optional.empty();
        }
        ObjectNode document = Tree.object().put("asyncapi", "3.0.0");
        ObjectNode info = Contract.info(scope, telling);
        ArrayNode tags = info.putArray("tags");
        for (Service service : scope.services()) {
            tags.addObject().put("name", service.id().value()).put("description", service.name());
        }
        document.set("info", info);
        document.putObject("servers")
                .putObject("local")
                .put("host", "broker:5672")
                .put("protocol", "amqp")
                .put("description", say("broker"));
        document.put("defaultContentType", "application/json");
        document.set("channels", channels);
        document.set("operations", operations);
        ObjectNode components = document.putObject("components");
        components.set("messages", messages);
        components.set("schemas", schemas);
        return Optional.of(document);
    }

    private void sent(Message message) {
        ObjectNode operation = operation("send", "send " + message.name(), message);
        tell(operation, message, telling.said(message));
    }

    private static void tell(ObjectNode operation, Message message, String description) {
        operation.put("title", message.title()).put("description", description);
        operation.put("x-note", message.note().value());
    }

    private void heard(Message message, Subscription subscription) {
        String by = subscription.by().value();
        ObjectNode operation = operation("receive", "on " + message.name(), message);
        operation.put("title", message.title()).put("description", telling.heard(subscription));
        operation.put("x-note", by);
        Tree.putTexts(
                operation,
                "x-actions",
                subscription.actions().stream()
                        .flatMap(note -> model.operation(note).stream())
                        .map(o -> o.name())
                        .distinct()
                        .toList());
    }

    private ObjectNode operation(String action, String name, Message message) {
        String channel = channel(message);
        ObjectNode operation = operations.putObject(unique(Identifiers.camel(name, action)));
        operation.put("action", action);
        operation.set("channel", Tree.reference("channels", channel));
        operation
                .putArray("messages")
                .add(Tree.reference("channels", channel, "messages", message.name()));
        return operation;
    }

    /// Two policies may listen to one event.
    private String unique(String name) {
        int times = taken.merge(name, 1, Integer::sum);
        return times == 1 ? name : name + times;
    }

    private String channel(Message message) {
        String key = Identifiers.camel(message.name(), "event");
        if (!channels.has(key)) {
            ObjectNode channel = channels.putObject(key);
            channel.put("address", Channels.address(model, message)).put("title", message.title());
            channel.putObject("messages")
                    .set(message.name(), Tree.reference("components", "messages", message.name()));
            ObjectNode described = messages.putObject(message.name());
            described.put("name", message.name()).put("title", message.title());
            described.put("description", telling.of(message));
            described.put("contentType", "application/json");
            described.set("payload", Tree.reference("components", "schemas", message.name()));
            schemas.set(message.name(), Schemas.object(message.fields()));
        }
        return key;
    }
}
