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

    /// What rests on text alone needs so many uses on both sides.
    static final int OFTEN = 3;

    public Pair {
        parts = List.copyOf(parts);
    }

    /// Whether the evidence is of the kind a card may rest on, however divergent: what people wrote
    /// down about the word on both sides. The text of the notes alone carries a card only across a
    /// drawn line, when both sides say the word often and in other company: two words picked at
    /// random out of one context differ, too, but stand beside the same ones.
    ///
    /// @param drawn whether the team drew the regions; where they are a guess, text is not enough
    public boolean canCarryACard(boolean drawn) {
        boolean told = rests(Channel.ATTRIBUTES) || rests(Channel.DEFINITIONS);
        return enough && !scant && (told || (drawn && rests(Channel.NEIGHBOURS)));
    }

    private boolean rests(Channel channel) {
        return parts.stream().anyMatch(part -> part.channel() == channel);
    }

    /// What one channel adds to the divergence.
    ///
    /// @param amount share of the divergence, from 0 to 1
    /// @param likeness of the two sides in this channel, from 0 to 1
    /// @param seen how much was seen of this channel on the smaller side, from 0 to 1; for
    ///   [Channel#NEIGHBOURS] how far apart they lie
    public record Part(Channel channel, double amount, double likeness, double seen) {}
}
