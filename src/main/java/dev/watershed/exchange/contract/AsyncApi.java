package dev.watershed.exchange.contract;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.watershed.board.NoteId;
import dev.watershed.service.ExternalSystem;
import dev.watershed.service.Identifiers;
import dev.watershed.service.Message;
import dev.watershed.service.Service;
import dev.watershed.service.ServiceModel;
import dev.watershed.service.Subscription;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// AsyncAPI 3.0, for one service or as the catalogue behind the public API: every event it says is
/// a message it sends on a channel of its own, every policy or read model that listens receives
/// one. `x-note` names the note on the wall.
final class AsyncApi {

    private final ServiceModel model;
    private final ObjectNode channels = Tree.object();
    private final ObjectNode operations = Tree.object();
    private final ObjectNode messages = Tree.object();
    private final ObjectNode schemas = Tree.object();
    private final Map<String, Integer> taken = new HashMap<>();

    private AsyncApi(ServiceModel model) {
        this.model = model;
    }

    /// Empty for a service that neither says nor hears anything.
    static Optional<ObjectNode> of(ServiceModel model, Service service) {
        AsyncApi api = new AsyncApi(model);
        model.publishedBy(service.id()).forEach(api::sent);
        model.heardBy(service.id())
                .forEach(s -> model.message(s.event()).ifPresent(message -> api.heard(message, s)));
        return api.document(service.name());
    }

    /// Every event on the wall with its channel: what there is to listen to, whoever says it. Empty
    /// where nothing is said.
    static Optional<ObjectNode> catalogue(ServiceModel model, String title) {
        AsyncApi api = new AsyncApi(model);
        model.messages().forEach(api::channel);
        return api.document(title);
    }

    /// Where a message travels: `ordering.order-placed`.
    static String address(ServiceModel model, Message message) {
        String from =
                message.publisher()
                        .map(id -> id.value())
                        .or(() -> speaker(model, message.notes()))
                        .orElse("outside");
        return from + "." + Contract.kebab(message.name());
    }

    private static Optional<String> speaker(ServiceModel model, List<NoteId> notes) {
        return model.systems().stream()
                .filter(system -> system.emits().stream().anyMatch(notes::contains))
                .map(ExternalSystem::name)
                .map(Contract::kebab)
                .findFirst();
    }

    private Optional<ObjectNode> document(String title) {
        if (channels.isEmpty()) {
            return Optional.empty();
        }
        ObjectNode document = Tree.object().put("asyncapi", "3.0.0");
        document.putObject("info").put("title", title).put("version", Contract.VERSION);
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
        operation.put("title", message.title()).put("x-note", message.note().value());
    }

    private void heard(Message message, Subscription subscription) {
        String by = subscription.by().value();
        ObjectNode operation = operation("receive", "on " + message.name(), message);
        operation.put("title", message.title()).put("x-note", by);
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
            channel.put("address", address(model, message)).put("title", message.title());
            channel.putObject("messages")
                    .set(message.name(), Tree.reference("components", "messages", message.name()));
            ObjectNode described = messages.putObject(message.name());
            described.put("name", message.name()).put("title", message.title());
            described.put("contentType", "application/json");
            described.set("payload", Tree.reference("components", "schemas", message.name()));
            schemas.set(message.name(), Schemas.object(message.fields()));
        }
        return key;
    }
}
