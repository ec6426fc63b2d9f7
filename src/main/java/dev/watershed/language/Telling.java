package dev.watershed.language;

import dev.watershed.language.reading.Lexicon;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// What tells one sense from the others: log-odds with an informative Dirichlet prior (Monroe,
/// Colaresi and Quinn, "Fightin' Words", 2008), the prior being the word's own features over all
/// senses.
final class Telling {

    private static final double PRIOR = 0.5;
    private static final double GENERIC = 0.3;

    private Telling() {}

    private record Scored(String feature, double score, double count) {}

    /// The most telling features of `here` against `elsewhere`, best first. With nothing elsewhere,
    /// the most frequent.
    static List<String> of(Map<String, Double> here, Map<String, Double> elsewhere, int most) {
        double inHere = sum(here);
        double inElsewhere = sum(elsewhere);
        double priors = PRIOR * (inHere + inElsewhere);
        List<Scored> scored = new ArrayList<>();
        here.forEach((feature, count) -> {
            double other = elsewhere.getOrDefault(feature, 0.0);
            double prior = PRIOR * (count + other);
            double odds =
                    logOdds(count + prior, inHere + priors)
                            - logOdds(other + prior, inElsewhere + priors);
            double z = odds / Math.sqrt(1 / (count + prior) + 1 / (other + prior));
            double weight = Lexicon.isGeneric(feature) ? GENERIC : 1;
            if (elsewhere.isEmpty() || odds > 0) {
                scored.add(
                        new Scored(
                                feature, elsewhere.isEmpty() ? count * weight : z * weight, count));
            }
        });
        return scored.stream()
                .sorted(
                        Comparator.comparingDouble(Scored::score)
                                .reversed()
                                .thenComparing(Comparator.comparingDouble(Scored::count).reversed())
                                .thenComparing(Scored::feature))
                .limit(most)
                .map(Scored::feature)
                .toList();
    }

    private static double logOdds(double count, double total) {
        double rest = Math.max(total - count, 0.1);
        return Math.log(count / rest);
    }

    private static double sum(Map<String, Double> counts) {
        return counts.values().stream().mapToDouble(Double::doubleValue).sum();
    }

    /// The counts of several tallies together, sorted by feature.
    static Map<String, Double> together(List<Tally> tallies) {
        Map<String, Double> all = new TreeMap<>();
        for (Tally tally : tallies) {
            tally.counts().forEach((feature, count) -> all.merge(feature, count, Double::sum));
        }
        return all;
    }

    /// What every one of the groups has, most frequent first, words every thing has last.
    static List<String> shared(List<Map<String, Double>> groups, int most) {
        if (groups.size() < 2) {
            return List.of();
        }
        Map<String, Double> all = new TreeMap<>();
        groups.getFirst()
                .forEach((feature, ignored) -> {
                    if (groups.stream().allMatch(group -> group.containsKey(feature))) {
                        all.put(feature, weighed(feature, groups));
                    }
                });
        return all.entrySet().stream()
                .sorted(
                        Map.Entry.<String, Double>comparingByValue()
                                .reversed()
                                .thenComparing(Map.Entry::getKey))
                .limit(most)
                .map(Map.Entry::getKey)
                .toList();
    }

    private static double weighed(String feature, List<Map<String, Double>> groups) {
        double weight = Lexicon.isGeneric(feature) ? GENERIC : 1;
        return weight
                * groups.stream().mapToDouble(group -> group.getOrDefault(feature, 0.0)).sum();
    }
}
