package dev.watershed.board;

/// The lasting id of a lane: never empty, unique on its wall, compared as text.
public record LaneId(String value) implements Comparable<LaneId> {

    public LaneId {
        if (value.isBlank()) {
            throw new IllegalArgumentException("an id must not be empty");
        }
    }

    @Override
    public int compareTo(LaneId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
