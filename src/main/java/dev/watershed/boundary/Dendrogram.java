package dev.watershed.boundary;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.TreeSet;
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
        return new Building(start, base, points, Double.NEGATIVE_INFINITY).run(cancelled);
    }

    /// Only the merges that are settled or above 0, without the coarse end: much faster.
    static Dendrogram likely(
            Start start, double base, ToDoubleFunction<Pair> points, BooleanSupplier cancelled) {
        return new Building(start, base, points, 0).run(cancelled);
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

    private static final class Building {

        record Candidate(double score, int messages, int first, int second, int a, int b) {}

        static final Comparator<Candidate> ORDER =
                (x, y) -> {
                    int byScore = Double.compare(y.score, x.score);
                    int byMessages =
                            byScore != 0 ? byScore : Integer.compare(y.messages, x.messages);
                    int byFirst = byMessages != 0 ? byMessages : Integer.compare(x.first, y.first);
                    return byFirst != 0 ? byFirst : Integer.compare(x.second, y.second);
                };

        final int atoms;
        final double base;
        final double until;
        final double exponent;
        final List<Map<Integer, double[]>> near = new ArrayList<>();
        final List<Set<Integer>> never = new ArrayList<>();
        final List<Integer> sizes = new ArrayList<>();
        final List<Integer> voices = new ArrayList<>();
        final List<Integer> firsts = new ArrayList<>();
        final List<Boolean> alive = new ArrayList<>();
        final PriorityQueue<Candidate> queue = new PriorityQueue<>(ORDER);
        final List<Merge> merges = new ArrayList<>();

        Building(Start start, double base, ToDoubleFunction<Pair> points, double until) {
            this.until = until;
            this.atoms = start.atoms();
            this.base = base;
            this.exponent = exponent(start.size());
            List<Pair> pairs = start.pairs();
            for (int i = 0; i < atoms; i++) {
                open(1, 1, i);
            }
            for (Pair pair : pairs) {
                if (pair.forbidden != null) {
                    never.get(pair.a).add(pair.b);
                    never.get(pair.b).add(pair.a);
                }
                double worth = points.applyAsDouble(pair);
                double[] link = {worth, pair.messages, worth, pair.detail < 0 ? 0 : 1};
                if (pair.detail >= 0) {
                    voices.set(pair.detail, 0);
                }
                near.get(pair.a).put(pair.b, link);
                near.get(pair.b).put(pair.a, link);
            }
            settle(start);
            for (int i = 0; i < near.size(); i++) {
                int a = i;
                if (alive.get(a)) {
                    near.get(a).keySet().stream().filter(b -> a < b).forEach(b -> offer(a, b));
                }
            }
        }

        private void settle(Start start) {
            List<Integer> tops = new ArrayList<>();
            for (List<Integer> group : start.together()) {
                int top = group.getFirst();
                for (int atom : group.subList(1, group.size())) {
                    top = merge(top, atom, score(top, atom), true);
                }
                tops.add(top);
            }
            for (int[] two : start.apart()) {
                never.get(tops.get(two[0])).add(tops.get(two[1]));
                never.get(tops.get(two[1])).add(tops.get(two[0]));
            }
        }

        double score(int a, int b) {
            double[] link = near.get(a).getOrDefault(b, NOTHING);
            double both = (double) voices.get(a) * voices.get(b);
            double pairs = across(both, link[3], (double) sizes.get(a) * sizes.get(b));
            return base + Dendrogram.score(link[0], link[2], pairs, exponent);
        }

        private static final double[] NOTHING = {0, 0, 0, 0};

        private static final double LEAST = Double.NEGATIVE_INFINITY;

        void open(int size, int voice, int first) {
            voices.add(voice);
            near.add(new HashMap<>());
            never.add(new HashSet<>());
            sizes.add(size);
            firsts.add(first);
            alive.add(true);
        }

        void offer(int a, int b) {
            if (never.get(a).contains(b)) {
                return;
            }
            double[] link = near.get(a).get(b);
            double score = score(a, b);
            if (link != null && score >= until) {
                int first = Math.min(firsts.get(a), firsts.get(b));
                int second = Math.max(firsts.get(a), firsts.get(b));
                queue.add(new Candidate(score, (int) link[1], first, second, a, b));
            }
        }

        Dendrogram run(BooleanSupplier cancelled) {
            while (!queue.isEmpty()) {
                Stop.ifAsked(cancelled);
                Candidate best = queue.remove();
                if (alive.get(best.a) && alive.get(best.b)) {
                    int joined = merge(best.a, best.b, best.score, false);
                    near.get(joined).keySet().forEach(other -> offer(joined, other));
                }
            }
            if (until < 0) {
                fold();
            }
            return new Dendrogram(atoms, merges);
        }

        /// What has no evidence in common: the smallest first, then by content.
        private void fold() {
            Comparator<Integer> smallest =
                    Comparator.<Integer>comparingInt(sizes::get).thenComparingInt(firsts::get);
            TreeSet<Integer> left = new TreeSet<>(smallest);
            for (int i = 0; i < alive.size(); i++) {
                if (alive.get(i)) {
                    left.add(i);
                }
            }
            while (left.size() > 1) {
                int a = left.removeFirst();
                Optional<Integer> b =
                        left.stream().filter(other -> !never.get(a).contains(other)).findFirst();
                if (b.isPresent()) {
                    left.remove(b.get());
                    left.add(merge(a, b.get(), score(a, b.get()), false));
                }
            }
        }

        int merge(int a, int b, double score, boolean settled) {
            boolean ordered = firsts.get(a) < firsts.get(b);
            int left = ordered ? a : b;
            int right = ordered ? b : a;
            int joined = atoms + merges.size();
            merges.add(new Merge(left, right, score, settled));
            open(sizes.get(a) + sizes.get(b), voices.get(a) + voices.get(b), firsts.get(left));
            alive.set(a, false);
            alive.set(b, false);
            adopt(joined, left);
            adopt(joined, right);
            return joined;
        }

        private void adopt(int joined, int part) {
            near.get(part)
                    .forEach((other, link) -> {
                        if (alive.get(other)) {
                            double[] sum =
                                    near.get(joined)
                                            .computeIfAbsent(
                                                    other, o -> new double[] {0, 0, LEAST, 0});
                            sum[0] += link[0];
                            sum[1] += link[1];
                            sum[2] = Math.max(sum[2], link[2]);
                            sum[3] += link[3];
                            near.get(other).remove(part);
                            near.get(other).put(joined, sum);
                        }
                    });
            for (int other : never.get(part)) {
                if (alive.get(other)) {
                    never.get(joined).add(other);
                    never.get(other).remove(part);
                    never.get(other).add(joined);
                }
            }
        }
    }
}
