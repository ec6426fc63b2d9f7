package dev.watershed.document;

import dev.watershed.finding.Wording;

/// Why an edit was not done: one sentence for the person who asked. Nothing happened.
public record Refusal(Wording reason) implements Decision {}
