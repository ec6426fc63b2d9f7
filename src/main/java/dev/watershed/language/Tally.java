package dev.watershed.language;

import dev.watershed.language.reading.Lexicon;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;

/// How often each feature was seen: sorted by feature, so that sums come out alike on every
/// machine.
final class Tally {

    static final Tally NOTHING = new Tally(new String[0], new double[0], new double[0]);

    /// What a word that every thing has counts, beside 1 for any other.
    private static final double GENERIC = 0.3;

    private final String[] features;
    private final double[] counts;
    private final double[] weights;
    private final double norm;
    private final double mass;

    private Tally(String[] features, double[] counts, double[] weights) {
        this.features = features;
        this.counts = counts;
        this.weights = weights;
        double squares = 0;
        for (int i = 0; i < counts.length; i++) {
            squares += counts[i] * counts[i] * weights[i] * weights[i];
        }
        this.norm = Math.sqrt(squares);
        this.mass = Arrays.stream(weights).sum();
    }

    /// The same with one feature weighing less.
    Tally weighing(String feature, double weight) {
        int i = Arrays.binarySearch(features, feature);
        if (i < 0) {
            return this;
        }
        double[] other = weights.clone();
        other[i] = weight;
        return new Tally(features, counts, other);
    }

    static Tally of(Map<String, Integer> seen) {
        if (seen.isEmpty()) {
            return NOTHING;
        }
        String[] features = seen.keySet().toArray(String[]::new);
        Arrays.sort(features);
        double[] counts = new double[features.length];
        double[] weights = new double[features.length];
        for (int i = 0; i < features.length; i++) {
            counts[i] = seen.getOrDefault(features[i], 0);
            weights[i] = Lexicon.isGeneric(features[i]) ? GENERIC : 1;
        }
        return new Tally(features, counts, weights);
    }

    int distinct() {
        return features.length;
    }

    boolean isEmpty() {
        return features.length == 0;
    }

    double count(String feature) {
        int i = Arrays.binarySearch(features, feature);
        return i < 0 ? 0 : counts[i];
    }

    double total() {
        return Arrays.stream(counts).sum();
    }

    /// Cosine of the weighted counts; 0 when a side is empty.
    double cosine(Tally other) {
        if (norm == 0 || other.norm == 0) {
            return 0;
        }
        double[] dot = new double[1];
        eachShared(
                other, (i, j) -> dot[0] += counts[i] * other.counts[j] * weights[i] * weights[i]);
        return dot[0] / (norm * other.norm);
    }

    /// Weight of what both have over the weight of what the smaller one has.
    double overlap(Tally other) {
        double smaller = Math.min(mass, other.mass);
        return smaller == 0 ? 0 : sharedMass(other) / smaller;
    }

    /// Weight of what both have over the mean weight of the two (Dice).
    double dice(Tally other) {
        double both = mass + other.mass;
        return both == 0 ? 0 : 2 * sharedMass(other) / both;
    }

    private double sharedMass(Tally other) {
        double[] both = new double[1];
        eachShared(other, (i, j) -> both[0] += weights[i]);
        return both[0];
    }

    int shared(Tally other) {
        int[] both = new int[1];
        eachShared(other, (i, j) -> both[0]++);
        return both[0];
    }

    /// Weight of the distinct features: how much is known.
    double mass() {
        return mass;
    }

    private interface Shared {
        void at(int here, int there);
    }

    private void eachShared(Tally other, Shared visit) {
        int i = 0;
        int j = 0;
        while (i < features.length && j < other.features.length) {
            int order = features[i].compareTo(other.features[j]);
            if (order == 0) {
                visit.at(i++, j++);
            } else if (order < 0) {
                i++;
            } else {
                j++;
            }
        }
    }

    /// The counts by feature, sorted.
    Map<String, Double> counts() {
        Map<String, Double> map = new TreeMap<>();
        for (int i = 0; i < features.length; i++) {
            map.put(features[i], counts[i]);
        }
        return map;
    }
}
