package dev.watershed.service;

/// The lasting id of a job story: for a drafted one it is made from the note it was drafted from.
public record JobId(String value) implements Comparable<JobId> {

    public JobId {
        if (value.isBlank()) {
            throw new IllegalArgumentException("an id must not be empty");
        }
    }

    @Override
    public int compareTo(JobId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
