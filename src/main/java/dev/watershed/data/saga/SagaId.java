package dev.watershed.data.saga;

/// The lasting id of a saga: never empty, compared as text.
public record SagaId(String value) implements Comparable<SagaId> {

    public SagaId {
        if (value.isBlank()) {
            throw new IllegalArgumentException("an id must not be empty");
        }
    }

    @Override
    public int compareTo(SagaId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
