package dev.watershed.cli.bench;

import dev.watershed.language.Channel;
import dev.watershed.language.Pair;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/// Weights of the channels, chosen anew on some systems so that others can be scored with weights
/// that never saw them.
///
/// @param full what each channel counts once everything was seen of it; for [Channel#NEIGHBOURS]
///   how much more all else counts
/// @param line from here on a case becomes a card
record Weights(Map<Channel, Double> full, double line) {

    private static final double PRECISION = 0.9;
    private static final double[] PRIOR = {0.7, 1, 1.3};
    private static final double[] ATTRIBUTES = {2, 3, 4};
    private static final double[] MODIFIERS = {0.5, 1, 1.5};
    private static final double[] VERBS = {0.25, 0.5, 1};
    private static final double[] TEXTS = {2, 4, 6};
    private static final double[] NEIGHBOURS = {0.15, 0.3, 0.45};
    private static final double DEFINITIONS = 2;

    /// So many of the best are averaged: which one is best by a hair depends on single cases.
    private static final int BEST = 12;

    /// The weights that tell these cases apart best, with attributes and from text alone: the
    /// product has one set for both.
    static Weights chosenOn(List<List<WordScore>> kinds) {
        List<Weights> best =
                grid().stream()
                        .map(weights -> new Worth(weights, weights.worth(kinds)))
                        .sorted(Comparator.comparingDouble(Worth::sum).reversed())
                        .limit(BEST)
                        .map(Worth::weights)
                        .toList();
        Map<Channel, Double> mean = new EnumMap<>(Channel.class);
        for (Weights one : best) {
            one.full.forEach((channel, full) -> mean.merge(channel, full / BEST, Double::sum));
        }
        return new Weights(mean, 1);
    }

    private record Worth(Weights weights, double sum) {}

    /// The same with the lowest line above which nine in ten of these cases mark a boundary.
    Weights withLineOn(List<WordScore> cases) {
        return new Weights(full, lineOn(cases));
    }

    private static List<Weights> grid() {
        List<Weights> grid = List.of(new Weights(Map.of(Channel.DEFINITIONS, DEFINITIONS), 1));
        grid = times(grid, Channel.PRIOR, PRIOR);
        grid = times(grid, Channel.ATTRIBUTES, ATTRIBUTES);
        grid = times(grid, Channel.MODIFIERS, MODIFIERS);
        grid = times(grid, Channel.VERBS, VERBS);
        grid = times(grid, Channel.TEXTS, TEXTS);
        return times(grid, Channel.NEIGHBOURS, NEIGHBOURS);
    }

    private static List<Weights> times(List<Weights> grid, Channel channel, double[] values) {
        List<Weights> finer = new ArrayList<>(grid.size() * values.length);
        for (Weights weights : grid) {
            for (double value : values) {
                Map<Channel, Double> full = new EnumMap<>(weights.full);
                full.put(channel, value);
                finer.add(new Weights(full, 1));
            }
        }
        return finer;
    }

    private double worth(List<List<WordScore>> kinds) {
        return kinds.stream().mapToDouble(this::worthOf).sum();
    }

    private double worthOf(List<WordScore> cases) {
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
        double more = 1;
        for (Pair.Part part : parts) {
            double counts = full.getOrDefault(part.channel(), 0.0) * part.seen();
            if (part.channel() == Channel.NEIGHBOURS) {
                more += counts;
            } else {
                unlike += counts * (1 - part.likeness());
                weight += counts;
            }
        }
        return weight == 0 ? 0 : unlike * more / weight;
    }
}
