package dev.watershed.language;

import java.time.Instant;

/// A verdict with who gave it, when and why.
///
/// @param word the key of the word, see [Term#key()]
/// @param evidence a fingerprint of the evidence it was given on: when that changes, the word may
///   be raised again
public record WordDecision(
        String word, Verdict verdict, String author, Instant at, String why, String evidence) {}
