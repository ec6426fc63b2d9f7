package dev.watershed.boundary;

/// The lasting id of a bounded context.
public record ContextId(String value) implements Comparable<ContextId> {

    public ContextId {
        if (value.isBlank()) {
            throw new IllegalArgumentException("an id must not be empty");
        }
    }

    @Override
    public int compareTo(ContextId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
