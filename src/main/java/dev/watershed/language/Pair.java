package dev.watershed.language;

import java.util.List;

/// How far the uses of a word in two regions lie apart.
///
/// @param a id of the region that comes first
/// @param b id of the other region
/// @param divergence from 0, all alike, to 1, nothing alike
/// @param strength how much of that rests on evidence and not on what is assumed, from 0 to 1
/// @param usesInA notes of `a` that say the word
/// @param usesInB notes of `b` that say the word
/// @param parts what the divergence is made of: they add up to it, largest first
/// @param enough false when a side has too few uses: then the number is not to be shown
public record Pair(
        String a,
        String b,
        double divergence,
        double strength,
        int usesInA,
        int usesInB,
        List<Part> parts,
        boolean enough) {

    public Pair {
        parts = List.copyOf(parts);
    }

    /// What one channel adds to the divergence.
    ///
    /// @param amount share of the divergence, from 0 to 1
    /// @param likeness of the two sides in this channel, from 0 to 1
    public record Part(Channel channel, double amount, double likeness) {}
}
