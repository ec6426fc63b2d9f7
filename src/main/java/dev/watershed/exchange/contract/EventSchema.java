package dev.watershed.exchange.contract;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.watershed.service.Message;

/// The payload of one event as JSON Schema 2020-12. Unknown fields are allowed: a publisher may add
/// one without breaking who listens.
final class EventSchema {

    private EventSchema() {}

    static ObjectNode of(Message message, Telling telling) {
        ObjectNode schema =
                Tree.object().put("$schema", "https://json-schema.org/draft/2020-12/schema");
        String from = message.publisher().map(id -> id.value()).orElse("outside");
        schema.put("$id", "urn:event:" + from + ":" + message.name());
        schema.put("title", message.title());
        schema.put("description", telling.of(message));
        schema.put("x-note", message.note().value());
        schema.setAll(Schemas.object(message.fields()));
        return schema;
    }
}
