package dev.watershed.study;

import dev.watershed.decision.DecisionId;
import java.time.Instant;
import java.util.Locale;

/// Whose hand drafts a record: what only the edge knows.
///
/// @param id for the new record
/// @param author empty if unknown
/// @param locale the language its texts are written in
public record Pen(DecisionId id, String author, Instant at, Locale locale) {}
