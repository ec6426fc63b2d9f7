package dev.watershed.journal;

/// The lasting id of a transaction: made at the edge by whoever sends the edit.
public record TransactionId(String value) {

    public TransactionId {
        if (value.isBlank()) {
            throw new IllegalArgumentException("an id must not be empty");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
