package dev.watershed.data;

/// How data gets to a service that does not own it. The order is from sound to not.
public enum Path {
    /// Only its id is known there.
    ID,
    /// The owner's news keep a copy there up to date.
    COPY,
    /// The owner's news, and that of others, feed a read model there.
    READ_MODEL,
    /// The owner is asked and one waits for its answer.
    API,
    /// It is read where the owner keeps it, and the owner does not know.
    BEHIND
}
