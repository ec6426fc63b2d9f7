package dev.watershed.boundary;

import java.time.Instant;
import java.util.List;

/// What the team decided about a relation on the context map: the patterns it keeps, and why. It
/// holds for the pair whichever of the two is upstream by now.
///
/// @param patterns at least one
/// @param why in a sentence; empty if nobody wrote one
/// @param author who decided
/// @param at when
public record PatternDecision(
        ContextId upstream,
        ContextId downstream,
        List<ContextPattern> patterns,
        String why,
        String author,
        Instant at) {

    public PatternDecision {
        patterns = List.copyOf(patterns);
    }

    /// The same for both directions.
    public String pair() {
        return pair(upstream, downstream);
    }

    public static String pair(ContextId one, ContextId other) {
        boolean ordered = one.compareTo(other) <= 0;
        return ordered ? one + " " + other : other + " " + one;
    }
}
