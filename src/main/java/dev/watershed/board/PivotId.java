package dev.watershed.board;

/// The lasting id of a pivotal event’s tape: never empty, unique on its wall, compared as text.
public record PivotId(String value) implements Comparable<PivotId> {

    public PivotId {
        if (value.isBlank()) {
            throw new IllegalArgumentException("an id must not be empty");
        }
    }

    @Override
    public int compareTo(PivotId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
