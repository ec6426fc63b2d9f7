package dev.watershed.boundary;

import java.util.Arrays;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.ToDoubleFunction;

/// Who merges before whom: always the two clusters with the highest score, equals by content.
/// Sparse: only clusters with evidence on them meet; what is left over at the coarse end is folded
/// smallest first.
final class Dendrogram {

    /// @param left the cluster with the smaller first atom; a leaf below the number of atoms, else
    ///   atoms + its place
    /// @param score in points when they merged
    /// @param settled true when an answer or a pinned context joined them, whatever the score
    record Merge(int left, int right, double score, boolean settled) {}

    private final int atoms;
    private final List<Merge> merges;

    private Dendrogram(int atoms, List<Merge> merges) {
        this.atoms = atoms;
        this.merges = List.copyOf(merges);
    }

    int atoms() {
        return atoms;
    }

    List<Merge> merges() {
        return merges;
    }

    /// How strongly size dilutes: 1 (an average) for up to ten atoms, down to .75 for twenty and
    /// more.
    static double exponent(int atoms) {
        return Math.clamp(1 - Math.log(Math.max(1, atoms) / 10.0) / Math.log(2) / 4, .75, 1);
    }

    /// How much the strongest pair of two clusters counts beside the average of all their pairs. An
    /// average alone lets pairs nobody said anything about speak against: details of one root
    /// seldom refer to each other.
    static final double STRONGEST = .5;

    /// The score of two clusters beside the base.
    ///
    /// @param sum of the points of all pairs across
    /// @param strongest the points of the strongest pair across
    /// @param pairs the number of pairs across that could have said something, see [#across]
    static double score(double sum, double strongest, double pairs, double exponent) {
        return (1 - STRONGEST) * sum / Math.pow(pairs, exponent) + STRONGEST * strongest;
    }

    /// The number of pairs across that could have said something: a detail of one atom only has a
    /// voice beside that one.
    ///
    /// @param voices the pairs of atoms that are no details
    /// @param details the pairs of a detail with what it is a detail of
    /// @param all every pair, for clusters of details of something else
    static double across(double voices, double details, double all) {
        return voices + details > 0 ? voices + details : all;
    }

    /// What is known before anything merges.
    ///
    /// @param size what the exponent is taken from; usually the number of atoms
    /// @param together clusters that are joined first, whatever their score
    /// @param apart pairs of places in `together` that never join
    record Start(
            int atoms,
            int size,
            List<Pair> pairs,
            List<List<Integer>> together,
            List<int[]> apart) {}

    static Dendrogram of(
            Start start, double base, ToDoubleFunction<Pair> points, BooleanSupplier cancelled) {
        return merged(start, new Merging(start, base, points, Double.NEGATIVE_INFINITY), cancelled);
    }

    /// Only the merges that are settled or above 0, without the coarse end: much faster.
    static Dendrogram likely(
            Start start, double base, ToDoubleFunction<Pair> points, BooleanSupplier cancelled) {
        return merged(start, new Merging(start, base, points, 0), cancelled);
    }

    private static Dendrogram merged(Start start, Merging merging, BooleanSupplier cancelled) {
        return new Dendrogram(start.atoms(), merging.run(cancelled));
    }

    /// The number of merges the team has settled: the finest stop of the slider.
    int settled() {
        return (int) merges.stream().filter(Merge::settled).count();
    }

    /// The number of merges that are settled or above 0: what is proposed.
    int likely() {
        int count = settled();
        while (count < merges.size() && merges.get(count).score() >= 0) {
            count++;
        }
        return count;
    }

    /// The cluster of every atom after so many merges, numbered by first appearance.
    int[] after(int count) {
        int[] parent = new int[atoms + count];
        Arrays.setAll(parent, i -> i);
        for (int m = 0; m < count; m++) {
            parent[merges.get(m).left()] = atoms + m;
            parent[merges.get(m).right()] = atoms + m;
        }
        for (int i = parent.length - 1; i >= 0; i--) {
            parent[i] = parent[parent[i]];
        }
        int[] numbers = new int[parent.length];
        int[] clusters = new int[atoms];
        int next = 0;
        for (int i = 0; i < atoms; i++) {
            int root = parent[i];
            if (numbers[root] == 0) {
                numbers[root] = ++next;
            }
            clusters[i] = numbers[root] - 1;
        }
        return clusters;
    }
}
