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
/// @param scant true when a side says just one word about its things: no card rests on that
public record Pair(
        String a,
        String b,
        double divergence,
        double strength,
        int usesInA,
        int usesInB,
        List<Part> parts,
        boolean enough,
        boolean scant) {

    /// A card that rests on text alone needs so many uses on both sides ...
    private static final int OFTEN = 4;

    /// ... and so much evidence beside what is assumed.
    private static final double STRONG = 0.45;

    public Pair {
        parts = List.copyOf(parts);
    }

    /// Whether the evidence is of the kind a card may rest on, however divergent: what people wrote
    /// down about the word on both sides. The text of the notes alone carries a card only across a
    /// drawn line and when both sides say the word often: two words picked at random out of one
    /// context differ, too.
    ///
    /// @param drawn whether the team drew the regions; where they are a guess, text is not enough
    public boolean canCarryACard(boolean drawn) {
        boolean told =
                parts.stream()
                        .map(Part::channel)
                        .anyMatch(c -> c == Channel.ATTRIBUTES || c == Channel.DEFINITIONS);
        boolean often = Math.min(usesInA, usesInB) >= OFTEN && strength >= STRONG;
        return enough && !scant && (told || (drawn && often));
    }

    /// What one channel adds to the divergence.
    ///
    /// @param amount share of the divergence, from 0 to 1
    /// @param likeness of the two sides in this channel, from 0 to 1
    /// @param seen how much was seen of this channel on the smaller side, from 0 to 1
    public record Part(Channel channel, double amount, double likeness, double seen) {}
}
