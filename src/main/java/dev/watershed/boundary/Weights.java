package dev.watershed.boundary;

import java.util.Map;

/// What evidence is worth. The defaults come from walls of two assessors; other weights are for
/// measuring what a fit without one of those walls would have answered on it.
///
/// @param base the points every pair starts from: below 0, so that nothing joins without a reason.
///   A more generous one lets big walls run together into one lump
/// @param factors how much more or less a kind of evidence counts than by default; 1 if left out
public record Weights(double base, Map<String, Double> factors) {

    public static final Weights DEFAULT = new Weights(-2, Map.of());

    public Weights {
        factors = Map.copyOf(factors);
    }

    double of(TermKind kind) {
        return factors.getOrDefault(kind.name(), 1.0);
    }
}
