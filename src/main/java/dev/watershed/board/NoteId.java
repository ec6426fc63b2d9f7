package dev.watershed.board;

/// The lasting id of a note: never empty, unique on its wall, compared as text.
public record NoteId(String value) implements Comparable<NoteId> {

    public NoteId {
        if (value.isBlank()) {
            throw new IllegalArgumentException("an id must not be empty");
        }
    }

    @Override
    public int compareTo(NoteId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
