package dev.watershed.document;

/// The answer to an [Edit].
public sealed interface Decision permits Accepted, Refusal {}
