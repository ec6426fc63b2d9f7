package dev.watershed.storage;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Collection;

/// Writes one record field by field; what has its usual value is left out, so that a line stays
/// short.
final class StormLine {

    private final ObjectNode fields = StormJson.object();

    static StormLine of(RecordKind kind, String id) {
        return new StormLine().text("kind", kind.code()).text("id", id);
    }

    StormLine text(String name, String value) {
        fields.put(name, value);
        return this;
    }

    StormLine textUnlessEmpty(String name, String value) {
        return value.isEmpty() ? this : text(name, value);
    }

    /// A coordinate or length, in whole wall units.
    StormLine units(String name, double value) {
        fields.put(name, Math.round(value));
        return this;
    }

    StormLine number(String name, long value) {
        fields.put(name, value);
        return this;
    }

    /// Left out when it is the usual value.
    StormLine fraction(String name, double value, double usual) {
        if (value != usual) {
            if (value == Math.rint(value)) {
                fields.put(name, (long) value);
            } else {
                fields.put(name, value);
            }
        }
        return this;
    }

    StormLine flag(String name, boolean value) {
        fields.put(name, value);
        return this;
    }

    StormLine flagIfSet(String name, boolean value) {
        return value ? flag(name, true) : this;
    }

    StormLine texts(String name, Collection<String> values) {
        if (!values.isEmpty()) {
            var list = fields.putArray(name);
            values.forEach(list::add);
        }
        return this;
    }

    /// Adds what a newer version had written; what this one knows itself wins.
    StormLine foreign(ObjectNode unknown) {
        for (var field : unknown.properties()) {
            if (!fields.has(field.getKey())) {
                fields.set(field.getKey(), field.getValue());
            }
        }
        return this;
    }

    JsonNode json() {
        return fields;
    }
}
