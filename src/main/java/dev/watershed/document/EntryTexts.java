package dev.watershed.document;

import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

/// The texts inside an entry, wherever in its parts they are: what has limits and must be fit to be
/// stored.
final class EntryTexts {

    private EntryTexts() {}

    /// The entry with every text fit to be stored.
    static <T extends Record> T tidied(T entry) {
        @SuppressWarnings("unchecked") // a record is rebuilt as what it was
        T tidy = (T) mapped(entry, Texts::storable);
        return tidy;
    }

    /// Every text in the entry.
    static List<String> in(Record entry) {
        List<String> texts = new ArrayList<>();
        mapped(
                entry,
                text -> {
                    texts.add(text);
                    return text;
                });
        return texts;
    }

    private static Object mapped(Object value, UnaryOperator<String> how) {
        return switch (value) {
            case String text -> how.apply(text);
            case Record record -> rebuilt(record, how);
            case Optional<?> maybe -> maybe.map(one -> mapped(one, how));
            case List<?> list -> each(list, new ArrayList<>(), how);
            case Set<?> set -> each(set, new LinkedHashSet<>(), how);
            case Map<?, ?> map -> {
                Map<Object, Object> copy = new LinkedHashMap<>();
                map.forEach((k, v) -> copy.put(mapped(k, how), mapped(v, how)));
                yield copy;
            }
            default -> value;
        };
    }

    private static Object each(
            Collection<?> all, Collection<Object> copy, UnaryOperator<String> how) {
        all.forEach(one -> copy.add(mapped(one, how)));
        return copy;
    }

    private static Object rebuilt(Record record, UnaryOperator<String> how) {
        RecordComponent[] parts = record.getClass().getRecordComponents();
        Class<?>[] types =
                Arrays.stream(parts).map(RecordComponent::getType).toArray(Class<?>[]::new);
        Object[] values = new Object[parts.length];
        try {
            for (int i = 0; i < parts.length; i++) {
                values[i] = mapped(parts[i].getAccessor().invoke(record), how);
            }
            Constructor<?> whole = record.getClass().getDeclaredConstructor(types);
            return whole.newInstance(values);
        } catch (ReflectiveOperationException notPublic) {
            throw new IllegalStateException("an entry must be a public record", notPublic);
        }
    }
}
