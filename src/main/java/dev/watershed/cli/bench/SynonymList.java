package dev.watershed.cli.bench;

import dev.watershed.language.Synonym;
import dev.watershed.language.Term;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/// The synonyms of one wall and which of them a person labelled.
///
/// @param same the labelled pairs, by key
record SynonymList(List<Synonym> synonyms, List<Set<String>> same) {

    private static final int TOP = 10;

    /// What each kind of signal counts beside what the product gives it: nothing else.
    static final Map<String, Double> AS_SHIPPED = Map.of();

    private static final double ALIKE = 0.3;
    private static final double HIGHER = 0.3;
    private static final int ROUNDS = 2;
    private static final double[] STEPS = {1, 0.5, 0.25, 1.5};

    /// How many labelled pairs are among the first ten.
    ///
    /// @param factors by kind of signal what its weights are multiplied with; 1 where none is given
    int found(Map<String, Double> factors) {
        return (int) ranks(factors).stream().filter(rank -> rank <= TOP).count();
    }

    /// The same with a little more for what stands higher.
    private double worth(Map<String, Double> factors) {
        double worth = 0;
        for (int rank : ranks(factors)) {
            worth += (rank <= TOP ? 1 : 0) + HIGHER / rank;
        }
        return worth;
    }

    /// The place of every labelled pair that is listed, from 1.
    private List<Integer> ranks(Map<String, Double> factors) {
        List<Set<String>> ranked =
                synonyms.stream()
                        .sorted(
                                Comparator.comparingDouble((Synonym s) -> score(s, factors))
                                        .reversed())
                        .map(SynonymList::words)
                        .toList();
        return same.stream().map(ranked::indexOf).filter(i -> i >= 0).map(i -> i + 1).toList();
    }

    private static Set<String> words(Synonym synonym) {
        return new TreeSet<>(synonym.words().stream().map(Term::key).toList());
    }

    private static double score(Synonym synonym, Map<String, Double> factors) {
        return Synonym.together(
                synonym.signals().stream()
                        .mapToDouble(signal -> {
                            double factor = factors.getOrDefault(signal.because().key(), 1.0);
                            return Math.min(0.95, signal.weight() * factor);
                        })
                        .toArray());
    }

    /// What makes most of the pairs of these walls appear among the first ten: kind by kind, twice,
    /// starting with every kind of signal counting alike.
    static Map<String, Double> chosenOn(List<SynonymList> lists) {
        Map<String, Double> factors = alike(lists);
        for (int round = 0; round < ROUNDS; round++) {
            for (String kind : List.copyOf(factors.keySet())) {
                double start = factors.getOrDefault(kind, 1.0);
                double best = start;
                double most = -1;
                for (double step : STEPS) {
                    factors.put(kind, start * step);
                    double worth = lists.stream().mapToDouble(list -> list.worth(factors)).sum();
                    if (worth > most) {
                        most = worth;
                        best = start * step;
                    }
                }
                factors.put(kind, best);
            }
        }
        return factors;
    }

    private static Map<String, Double> alike(List<SynonymList> lists) {
        Map<String, Double> sums = new TreeMap<>();
        Map<String, Integer> counts = new TreeMap<>();
        for (SynonymList list : lists) {
            for (Synonym synonym : list.synonyms) {
                for (Synonym.Signal signal : synonym.signals()) {
                    sums.merge(signal.because().key(), signal.weight(), Double::sum);
                    counts.merge(signal.because().key(), 1, Integer::sum);
                }
            }
        }
        sums.replaceAll((kind, sum) -> ALIKE * counts.getOrDefault(kind, 1) / sum);
        return sums;
    }
}
