package dev.watershed.team;

/// The lasting id of a team.
public record TeamId(String value) implements Comparable<TeamId> {

    public TeamId {
        if (value.isBlank()) {
            throw new IllegalArgumentException("an id must not be empty");
        }
    }

    @Override
    public int compareTo(TeamId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
