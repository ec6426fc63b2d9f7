package dev.watershed.language;

/// Where a word stands on the way to a decision.
public enum Standing {
    /// The team gave a verdict and the evidence is still the one it was given on.
    DECIDED,
    /// Enough evidence, no verdict.
    UNDECIDED,
    /// Used in several regions, too seldom to compare.
    TOO_LITTLE,
    /// Used in one region alone.
    ONE_REGION
}
