package dev.watershed.board;

/// The lasting id of a link: never empty, unique on its wall, compared as text.
public record LinkId(String value) implements Comparable<LinkId> {

    public LinkId {
        if (value.isBlank()) {
            throw new IllegalArgumentException("an id must not be empty");
        }
    }

    @Override
    public int compareTo(LinkId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
