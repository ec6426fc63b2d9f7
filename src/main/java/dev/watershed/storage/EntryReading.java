package dev.watershed.storage;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.watershed.document.Document;
import dev.watershed.document.Shelf;
import dev.watershed.document.Shelves;
import dev.watershed.document.Texts;
import dev.watershed.finding.Wording;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Reads what [EntryRecords] wrote. A field that is missing is empty, zero, false or the first
/// constant; one that says something else than its type sets the record aside.
final class EntryReading {

    private static final String ANY_RECORD = Record.class.getName();

    private EntryReading() {}

    /// @param id the key the entry must have
    static <T extends Record> T read(Shelf<T> shelf, String id, StormRecord record)
            throws BadRecord {
        ObjectNode fields = StormJson.object();
        fields.put("id", id);
        for (RecordComponent part : shelf.type().getRecordComponents()) {
            record.take(part.getName()).ifPresent(value -> fields.set(part.getName(), value));
        }
        T entry = shelf.type().cast(record(shelf.type(), fields, shelf.code()));
        demand(shelf.key().apply(entry).equals(id), "strange-value", "id");
        return entry;
    }

    static <T extends Record> T read(Class<T> type, JsonNode json) throws BadRecord {
        demand(json.isObject(), "not-a-record", "");
        return type.cast(record(type, json, ""));
    }

    private static Object record(Class<?> type, JsonNode fields, String name) throws BadRecord {
        RecordComponent[] parts = type.getRecordComponents();
        @Nullable Object[] values = new Object[parts.length];
        for (int i = 0; i < parts.length; i++) {
            String part = parts[i].getName();
            Type said = parts[i].getGenericType();
            Object shelf = i == 0 ? null : values[0];
            values[i] =
                    shelf instanceof Shelf<?> its && said.getTypeName().contains(ANY_RECORD)
                            ? entry(its, fields.path(part), part)
                            : value(said, fields.path(part), part);
        }
        Class<?>[] types =
                Arrays.stream(parts).map(RecordComponent::getType).toArray(Class<?>[]::new);
        try {
            return type.getDeclaredConstructor(types).newInstance(values);
        } catch (InvocationTargetException refused) {
            throw BadRecord.because("strange-value", name);
        } catch (ReflectiveOperationException notPublic) {
            throw new IllegalStateException("an entry must be a public record", notPublic);
        }
    }

    /// An entry whose type its shelf tells.
    private static Optional<Record> entry(Shelf<?> shelf, JsonNode json, String name)
            throws BadRecord {
        return absent(json)
                ? Optional.empty()
                : Optional.of((Record) record(shelf.type(), json, name));
    }

    private static Object value(Type type, JsonNode json, String name) throws BadRecord {
        if (type instanceof ParameterizedType generic) {
            return container(generic, json, name);
        }
        Class<?> plain = (Class<?>) type;
        if (plain == Object.class) {
            return argument(json, name);
        }
        if (plain == Document.class) {
            return document(json, name);
        }
        if (plain == boolean.class || plain == Boolean.class) {
            demand(json.isBoolean() || absent(json), "not-a-flag", name);
            return json.asBoolean(false);
        }
        if (plain.isPrimitive() || Number.class.isAssignableFrom(plain)) {
            return number(plain, json, name);
        }
        if (plain.isSealed()) {
            return choice(plain, json, name);
        }
        if (plain.isRecord() && !EntryRecords.isId(plain)) {
            demand(json.isObject() || absent(json), "not-a-record", name);
            return record(plain, json, name);
        }
        demand(json.isTextual() || absent(json), "not-text", name);
        return fromText(plain, Texts.storable(json.asText("")), name);
    }

    /// What stands in the blank of a wording.
    private static Object argument(JsonNode json, String name) throws BadRecord {
        if (json.isObject()) {
            return record(Wording.class, json, name);
        }
        return json.isIntegralNumber() ? integral(json) : json.asText();
    }

    private static Object integral(JsonNode json) {
        return json.canConvertToInt() ? (Object) json.intValue() : (Object) json.longValue();
    }

    /// A whole wall inside a record, as the text of its file.
    private static Document document(JsonNode json, String name) throws BadRecord {
        try {
            return StormReader.read(json.asText().getBytes(StandardCharsets.UTF_8)).document();
        } catch (UnreadableFile broken) {
            throw BadRecord.because("strange-value", name);
        }
    }

    private static boolean absent(JsonNode json) {
        return json.isMissingNode() || json.isNull();
    }

    private static Object number(Class<?> type, JsonNode json, String name) throws BadRecord {
        demand(json.isNumber() || absent(json), "not-a-number", name);
        double value = json.asDouble(0);
        boolean whole = value == Math.rint(value) && Math.abs(value) <= 1e15;
        boolean any = type == double.class || type == Double.class;
        demand(Double.isFinite(value) && (any || whole), "not-a-number", name);
        if (type == int.class || type == Integer.class) {
            demand(Math.abs(value) <= Integer.MAX_VALUE, "not-a-number", name);
            return (int) value;
        }
        return any ? (Object) value : (Object) (long) value;
    }

    private static Object choice(Class<?> type, JsonNode json, String name) throws BadRecord {
        String said = json.path(EntryRecords.CHOICE).asText();
        for (Class<?> one : type.getPermittedSubclasses()) {
            if (EntryRecords.choice(one).equals(said)) {
                return record(one, json, name);
            }
        }
        throw BadRecord.because("strange-value", name);
    }

    private static Object fromText(Class<?> type, String text, String name) throws BadRecord {
        try {
            if (type == String.class) {
                return text;
            } else if (type.isEnum()) {
                return constant(type, text, name);
            } else if (type == Instant.class) {
                return Instant.parse(text);
            } else if (type == LocalDate.class) {
                return LocalDate.parse(text);
            } else if (type == Duration.class) {
                return text.isEmpty() ? Duration.ZERO : Duration.parse(text);
            } else if (EntryRecords.isId(type)) {
                return type.getDeclaredConstructor(String.class).newInstance(text);
            }
        } catch (DateTimeException notATime) {
            throw BadRecord.because("time", text);
        } catch (InvocationTargetException refused) {
            throw BadRecord.because("strange-value", name);
        } catch (ReflectiveOperationException notPublic) {
            throw new IllegalStateException(notPublic);
        }
        throw new IllegalStateException("no way out of a file for " + type);
    }

    private static Object constant(Class<?> type, String text, String name) throws BadRecord {
        for (Object one : type.getEnumConstants()) {
            if (text.isEmpty() || EntryRecords.kebab(((Enum<?>) one).name()).equals(text)) {
                return one;
            }
        }
        throw BadRecord.because("strange-value", name);
    }

    private static Object container(ParameterizedType type, JsonNode json, String name)
            throws BadRecord {
        Type[] inside = type.getActualTypeArguments();
        Class<?> raw = (Class<?>) type.getRawType();
        if (raw == Shelf.class) {
            return Shelves.withCode(json.asText())
                    .orElseThrow(() -> BadRecord.because("strange-value", name));
        }
        if (raw == Optional.class) {
            return absent(json) ? Optional.empty() : Optional.of(value(inside[0], json, name));
        }
        if (raw == Map.class) {
            demand(json.isObject() || absent(json), "not-a-record", name);
            Map<Object, Object> map = new LinkedHashMap<>();
            for (var field : json.properties()) {
                Object key = fromText((Class<?>) inside[0], field.getKey(), name);
                map.put(key, value(inside[1], field.getValue(), name));
            }
            return map;
        }
        demand(json.isArray() || absent(json), "not-a-list", name);
        List<Object> all = new ArrayList<>();
        for (JsonNode one : json) {
            all.add(value(inside[0], one, name));
        }
        return raw == List.class ? all : new LinkedHashSet<>(all);
    }

    private static void demand(boolean holds, String key, String name) throws BadRecord {
        if (!holds) {
            throw BadRecord.because(key, name);
        }
    }
}
