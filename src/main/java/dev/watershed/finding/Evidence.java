package dev.watershed.finding;

import java.util.Collection;
import java.util.List;

/// The ids of what a statement is about, most telling first: notes, links, lanes or contexts.
public record Evidence(List<String> ids) {

    public static final Evidence NONE = new Evidence(List.of());

    public Evidence {
        ids = List.copyOf(ids);
    }

    public static Evidence of(String... ids) {
        return new Evidence(List.of(ids));
    }

    public static Evidence of(Collection<?> ids) {
        return new Evidence(ids.stream().map(Object::toString).toList());
    }
}
