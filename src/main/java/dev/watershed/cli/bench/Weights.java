package dev.watershed.cli.bench;

import dev.watershed.language.Channel;
import dev.watershed.language.Pair;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/// Weights of the channels, chosen anew on some systems so that others can be scored with weights
/// that never saw them.
///
/// @param full what each channel counts once everything was seen of it
/// @param line from here on a case becomes a card
record Weights(Map<Channel, Double> full, double line) {

    private static final double PRECISION = 0.9;
    private static final double[] PRIOR = {0.5, 0.7, 1.1};
    private static final double[] ATTRIBUTES = {2, 3, 4};
    private static final double[] MODIFIERS = {0.5, 1, 1.5};
    private static final double[] VERBS = {0.25, 0.5, 1};
    private static final double[] TEXTS = {1, 2, 3};
    private static final double DEFINITIONS = 2;

    /// The weights that tell these cases apart best, and the lowest line above which nine in ten of
    /// them mark a boundary.
    static Weights chosenOn(List<WordScore> cases) {
        Weights best =
                grid().stream()
                        .max(Comparator.comparingDouble(weights -> weights.worth(cases)))
                        .orElseThrow();
        return new Weights(best.full, best.lineOn(cases));
    }

    private static List<Weights> grid() {
        List<Weights> grid = new ArrayList<>();
        for (double prior : PRIOR) {
            for (double attributes : ATTRIBUTES) {
                for (double modifiers : MODIFIERS) {
                    for (double verbs : VERBS) {
                        for (double texts : TEXTS) {
                            grid.add(
                                    new Weights(
                                            Map.of(
                                                    Channel.PRIOR, prior,
                                                    Channel.ATTRIBUTES, attributes,
                                                    Channel.MODIFIERS, modifiers,
                                                    Channel.VERBS, verbs,
                                                    Channel.TEXTS, texts,
                                                    Channel.DEFINITIONS, DEFINITIONS),
                                            1));
                        }
                    }
                }
            }
        }
        return grid;
    }

    private double worth(List<WordScore> cases) {
        List<WordScore> scored = scores(cases).stream().filter(WordScore::enough).toList();
        return WordFigures.area(scored, s -> s.is(WordCase.Label.DIVERGENT))
                + WordFigures.area(scored, WordScore::marksABoundary);
    }

    private double lineOn(List<WordScore> cases) {
        List<WordScore> scored =
                scores(cases).stream()
                        .filter(WordScore::mayRaise)
                        .sorted(Comparator.comparingDouble(WordScore::divergence).reversed())
                        .toList();
        double line = 1;
        int right = 0;
        for (int i = 0; i < scored.size(); i++) {
            right += scored.get(i).marksABoundary() ? 1 : 0;
            if (right >= PRECISION * (i + 1)) {
                line = scored.get(i).divergence();
            }
        }
        return line;
    }

    /// The same cases, scored with these weights.
    List<WordScore> scores(List<WordScore> cases) {
        return cases.stream()
                .map(one -> {
                    double divergence = one.parts().isEmpty() ? 0 : divergence(one.parts());
                    return one.rescored(divergence, one.mayRaise() && divergence >= line);
                })
                .toList();
    }

    private double divergence(List<Pair.Part> parts) {
        double unlike = 0;
        double weight = 0;
        for (Pair.Part part : parts) {
            double counts = full.getOrDefault(part.channel(), 0.0) * part.seen();
            unlike += counts * (1 - part.likeness());
            weight += counts;
        }
        return weight == 0 ? 0 : unlike / weight;
    }
}
