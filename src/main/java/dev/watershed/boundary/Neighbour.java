package dev.watershed.boundary;

/// What keeps a proposal and one of those it talks to or resembles apart.
///
/// @param join the two weighed against each other: below 0 unless an answer or a word forbids
///   joining them
public record Neighbour(ContextId id, String name, Join join) {}
