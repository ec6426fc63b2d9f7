package dev.watershed.decision;

/// The lasting id of a decision record.
public record DecisionId(String value) implements Comparable<DecisionId> {

    public DecisionId {
        if (value.isBlank()) {
            throw new IllegalArgumentException("an id must not be empty");
        }
    }

    @Override
    public int compareTo(DecisionId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
