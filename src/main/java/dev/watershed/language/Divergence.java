package dev.watershed.language;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// How far two usages of one word lie apart: one minus a weighted mean of likenesses, channel by
/// channel. A channel counts by its weight times how much was seen of it, a channel nothing was
/// seen of is left out, and a prior stands for what nobody wrote. The weights were chosen on
/// labelled cases; `bench words` measures them again.
final class Divergence {

    /// Stands among the modifiers when the word stands alone.
    static final String BARE = "<bare>";

    /// At least so many uses on both sides, else there is not enough evidence ...
    static final int ENOUGH = 2;

    /// ... unless the things of that name carry at least so many attribute words on both sides.
    private static final int TELLING_ATTRIBUTES = 2;

    /// ... or somebody wrote at least so many words on both sides about what it means.
    private static final int TELLING_DEFINITION = 4;

    private static final double PRIOR_WEIGHT = 1;
    private static final double PRIOR_LIKENESS = 0.8;

    /// What a word that stands alone counts beside one with something before it, and what it counts
    /// where both sides say it alone: that a word is said without ado is the usual case and no sign
    /// that the same is meant.
    static final double ALONE = 0.7;

    private static final double BOTH_ALONE = 0.6;

    /// Where neither side tells what its things carry, and both say what stands beside the word:
    /// how much more counts what else was seen when nothing of that is common. Halves of one
    /// context nearly always share what stands beside a word.
    private static final double APART = 0.3;

    private static final double BESIDE_ENOUGH = 0.2;

    /// From this likeness on the surroundings, or what is done, are common.
    private static final double COMMON = 0.5;

    /// From here on nine in ten of the labelled cases mark a boundary. People read that as one
    /// half, so what lies below and above it is stretched to either side of one half.
    private static final double LINE = 0.35;

    /// What a shared text counts that anything might say: account created, account updated.
    private static final double COMMON_TEXT = 0.3;

    private Divergence() {}

    /// The pair of two usages, named by their regions.
    static Pair between(Usage a, Usage b, List<Region> regions) {
        List<Weighed> seen = new ArrayList<>(6);
        seen.add(new Weighed(Channel.PRIOR, PRIOR_WEIGHT, 1, PRIOR_LIKENESS));
        double things = seen(a.attributes(), b.attributes(), 2);
        if (things > 0) {
            double overlap = a.attributes().overlap(b.attributes());
            double dice = a.attributes().dice(b.attributes());
            seen.add(new Weighed(Channel.ATTRIBUTES, 3, things, (2 * overlap + dice) / 3));
        }
        modifiers(seen, a.modifiers(), b.modifiers());
        add(seen, Channel.VERBS, a.verbs(), b.verbs(), 0.5, 3);
        add(seen, Channel.DEFINITIONS, a.definitions(), b.definitions(), 2, 4);
        double texts =
                a.texts().shared(b.texts()) + COMMON_TEXT * a.commonTexts().shared(b.commonTexts());
        if (texts > 0) {
            seen.add(new Weighed(Channel.TEXTS, 4, texts / (texts + 1.0), 1));
        }
        return pair(a, b, regions, seen, apart(a, b));
    }

    private static void modifiers(List<Weighed> seen, Tally a, Tally b) {
        boolean alone = isAlone(a) && isAlone(b);
        double r = alone ? BOTH_ALONE / 2 : seen(a, b, 1);
        if (r > 0) {
            seen.add(new Weighed(Channel.MODIFIERS, 1, r, a.cosine(b)));
        }
    }

    private static boolean isAlone(Tally modifiers) {
        return modifiers.distinct() == 1 && modifiers.count(BARE) > 0;
    }

    /// How far apart the surroundings of the word lie, from 0 to 1, where the text of the notes is
    /// all there is.
    private static double apart(Usage a, Usage b) {
        boolean told = seen(a.attributes(), b.attributes(), 1) > 0;
        boolean defined = seen(a.definitions(), b.definitions(), 1) > 0;
        boolean often = a.uses() >= Pair.OFTEN && b.uses() >= Pair.OFTEN;
        boolean beside = seen(a.neighbours(), b.neighbours(), 3) >= BESIDE_ENOUGH;
        if (told || defined || !often || !beside || a.verbs().cosine(b.verbs()) > COMMON) {
            return 0;
        }
        return Math.max(0, 1 - a.neighbours().cosine(b.neighbours()) / COMMON);
    }

    /// @param full what the channel counts once everything was seen of it
    /// @param seen how much was seen, from 0 to 1
    private record Weighed(Channel channel, double full, double seen, double likeness) {
        double weight() {
            return full * seen;
        }
    }

    private static void add(
            List<Weighed> seen, Channel channel, Tally a, Tally b, double weight, double half) {
        double r = seen(a, b, half);
        if (r > 0) {
            seen.add(new Weighed(channel, weight, r, a.cosine(b)));
        }
    }

    /// How much was seen of a channel, from 0 to 1: one half when the smaller side weighs `half`.
    private static double seen(Tally a, Tally b, double half) {
        double n = Math.min(a.mass(), b.mass());
        return n / (n + half);
    }

    /// Whether the two sides say enough to be compared.
    private static boolean isEnough(Usage a, Usage b) {
        boolean used = a.uses() >= ENOUGH && b.uses() >= ENOUGH;
        boolean told =
                a.attributes().distinct() >= TELLING_ATTRIBUTES
                        && b.attributes().distinct() >= TELLING_ATTRIBUTES;
        boolean defined =
                a.definitions().distinct() >= TELLING_DEFINITION
                        && b.definitions().distinct() >= TELLING_DEFINITION;
        return used || told || defined;
    }

    /// Whether one word is all that a side says about its things: a coincidence either way.
    private static boolean isScant(Usage a, Usage b) {
        return Math.min(a.attributes().distinct(), b.attributes().distinct()) == 1;
    }

    private static Pair pair(
            Usage a, Usage b, List<Region> regions, List<Weighed> seen, double apart) {
        double weight = seen.stream().mapToDouble(Weighed::weight).sum();
        double said = 0;
        for (Weighed one : seen) {
            said += one.weight() * (1 - one.likeness()) / weight;
        }
        double unlike = said * (1 + APART * apart);
        double divergence = stretched(unlike);
        List<Pair.Part> parts = new ArrayList<>(seen.size() + 1);
        if (apart > 0) {
            double share = divergence * (unlike - said) / unlike;
            double likeness = a.neighbours().cosine(b.neighbours());
            parts.add(new Pair.Part(Channel.NEIGHBOURS, share, likeness, apart));
        }
        for (Weighed one : seen) {
            double amount = one.weight() * (1 - one.likeness()) / weight;
            double share = unlike == 0 ? 0 : amount * divergence / unlike;
            parts.add(new Pair.Part(one.channel(), share, one.likeness(), one.seen()));
        }
        parts.sort(
                Comparator.comparingDouble(Pair.Part::amount)
                        .reversed()
                        .thenComparing(Pair.Part::channel));
        return new Pair(
                regions.get(a.region()).id(),
                regions.get(b.region()).id(),
                divergence,
                1 - PRIOR_WEIGHT / weight,
                a.uses(),
                b.uses(),
                parts,
                isEnough(a, b),
                isScant(a, b));
    }

    private static double stretched(double unlike) {
        return unlike < LINE
                ? unlike / LINE / 2
                : 0.5 + (Math.min(1, unlike) - LINE) / (1 - LINE) / 2;
    }
}
