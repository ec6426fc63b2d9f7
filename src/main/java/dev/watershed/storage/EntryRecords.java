package dev.watershed.storage;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.watershed.document.Document;
import dev.watershed.document.Shelf;
import java.lang.reflect.RecordComponent;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Writes the entries of a shelf. The fields of the line are the parts of the record, in their
/// order; what is empty, zero or false is left out, an id is its text, an enum its name in
/// kebab-case, a sealed choice names its record under `type`. [EntryReading] is the way back.
final class EntryRecords {

    static final String CHOICE = "type";

    private EntryRecords() {}

    static StormLine write(String code, String id, Record entry) {
        ObjectNode fields = StormJson.object();
        addParts(fields, entry);
        return new StormLine().text("kind", code).text("id", id).foreign(fields);
    }

    static ObjectNode json(Record record) {
        ObjectNode fields = StormJson.object();
        addParts(fields, record);
        return fields;
    }

    private static void addParts(ObjectNode fields, Record record) {
        for (RecordComponent part : record.getClass().getRecordComponents()) {
            Object said = valueOf(part, record);
            JsonNode value = json(said, part.getType());
            boolean left = said instanceof Optional<?> maybe ? maybe.isEmpty() : isEmpty(value);
            if (!left) {
                fields.set(part.getName(), value);
            }
        }
    }

    private static Object valueOf(RecordComponent part, Record record) {
        try {
            return part.getAccessor().invoke(record);
        } catch (ReflectiveOperationException notPublic) {
            throw new IllegalStateException("an entry must be a public record", notPublic);
        }
    }

    private static JsonNode json(Object value, Class<?> declared) {
        var nodes = StormJson.object();
        return switch (value) {
            case String text -> nodes.textNode(text);
            case Boolean flag -> nodes.booleanNode(flag);
            case Integer whole -> nodes.numberNode(whole);
            case Long whole -> nodes.numberNode(whole);
            case Double number ->
                    number == Math.rint(number) && Math.abs(number) < 1e15
                            ? nodes.numberNode(number.longValue())
                            : nodes.numberNode(number);
            case Enum<?> one -> nodes.textNode(kebab(one.name()));
            case Instant at -> nodes.textNode(at.toString());
            case LocalDate day -> nodes.textNode(day.toString());
            case Duration time -> nodes.textNode(time.toString());
            case Optional<?> maybe ->
                    maybe.map(one -> json(one, declaredOf(one))).orElseGet(nodes::nullNode);
            case Map<?, ?> map -> json(map);
            case Set<?> set -> list(set.stream().sorted(EntryRecords::byText).toList());
            case Collection<?> list -> list(list);
            case Shelf<?> shelf -> nodes.textNode(shelf.code());
            case Document wall -> nodes.textNode(StormWriter.text(wall));
            case Record record -> json(record, declared);
            default -> throw new IllegalStateException("no place in a file for " + declared);
        };
    }

    private static int byText(Object a, Object b) {
        return json(a, declaredOf(a)).toString().compareTo(json(b, declaredOf(b)).toString());
    }

    private static Class<?> declaredOf(Object one) {
        for (Class<?> face : one.getClass().getInterfaces()) {
            if (face.isSealed() && one instanceof Record) {
                return face;
            }
        }
        return one.getClass();
    }

    private static JsonNode list(Collection<?> all) {
        ArrayNode list = StormJson.object().arrayNode();
        all.forEach(one -> list.add(json(one, declaredOf(one))));
        return list;
    }

    private static JsonNode json(Map<?, ?> map) {
        ObjectNode object = StormJson.object();
        map.entrySet().stream()
                .map(entry -> Map.entry(json(entry.getKey(), Object.class).asText(), entry))
                .sorted(Map.Entry.comparingByKey())
                .forEach(entry -> {
                    Object value = entry.getValue().getValue();
                    object.set(entry.getKey(), json(value, declaredOf(value)));
                });
        return object;
    }

    private static JsonNode json(Record record, Class<?> declared) {
        if (isId(record.getClass())) {
            RecordComponent text = record.getClass().getRecordComponents()[0];
            return StormJson.object().textNode((String) valueOf(text, record));
        }
        ObjectNode object = StormJson.object();
        if (declared.isSealed()) {
            object.put(CHOICE, choice(record.getClass()));
        }
        addParts(object, record);
        return object;
    }

    /// True for a record of nothing but one text, such as a [dev.watershed.board.NoteId].
    static boolean isId(Class<?> type) {
        return type.isRecord()
                && type.getRecordComponents().length == 1
                && type.getRecordComponents()[0].getType() == String.class
                && type.getRecordComponents()[0].getName().equals("value");
    }

    static String choice(Class<?> type) {
        return kebab(type.getSimpleName().replaceAll("(?<=[a-z])(?=[A-Z])", "_"));
    }

    static String kebab(String name) {
        return name.toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static boolean isEmpty(JsonNode value) {
        return (value.isContainerNode() && value.isEmpty())
                || (value.isTextual() && value.textValue().isEmpty())
                || (value.isBoolean() && !value.booleanValue())
                || (value.isNumber() && value.doubleValue() == 0);
    }
}
