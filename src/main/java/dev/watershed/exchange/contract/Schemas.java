package dev.watershed.exchange.contract;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.watershed.service.Field;
import dev.watershed.service.FieldType;
import java.util.List;

/// Fields as JSON Schema 2020-12, which OpenAPI 3.1 and AsyncAPI 3.0 share.
final class Schemas {

    private Schemas() {}

    /// An object of these fields; what names a thing is required, the rest may be missing.
    static ObjectNode object(List<Field> fields) {
        ObjectNode schema = Tree.object().put("type", "object");
        ObjectNode properties = Tree.object();
        fields.forEach(field -> properties.set(field.name(), of(field)));
        if (!fields.isEmpty()) {
            schema.set("properties", properties);
        }
        List<String> required =
                fields.stream().filter(Field::isIdentifier).map(Field::name).toList();
        Tree.putTexts(schema, "required", required);
        return schema;
    }

    static ObjectNode of(Field field) {
        ObjectNode schema = of(field.type());
        Tree.putTitle(schema, field.title(), field.name());
        return schema;
    }

    private static ObjectNode of(FieldType type) {
        ObjectNode schema = Tree.object();
        return switch (type) {
            case IDENTIFIER, TEXT -> schema.put("type", "string");
            case WHOLE_NUMBER -> schema.put("type", "integer").put("format", "int64");
            case DECIMAL -> schema.put("type", "number");
            case BOOLEAN -> schema.put("type", "boolean");
            case DATE -> schema.put("type", "string").put("format", "date");
            case DATE_TIME -> schema.put("type", "string").put("format", "date-time");
            case TEXTS -> {
                schema.put("type", "array").putObject("items").put("type", "string");
                yield schema;
            }
        };
    }
}
