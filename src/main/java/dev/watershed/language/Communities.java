package dev.watershed.language;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.IntPredicate;

/// Groups things that are tied more closely to each other than to the rest: modularity, raised by
/// moving one thing at a time and then whole groups (Blondel et al., "Fast unfolding of
/// communities", 2008). Things are visited in order, so the same ties give the same groups.
final class Communities {

    private static final double TINY = 1e-9;

    /// Per thing its neighbours with the weight of the tie; a tie to itself counts once.
    private final List<TreeMap<Integer, Double>> ties = new ArrayList<>();

    Communities(int things) {
        for (int i = 0; i < things; i++) {
            ties.add(new TreeMap<>());
        }
    }

    void tie(int a, int b, double weight) {
        if (weight <= 0) {
            return;
        }
        ties.get(a).merge(b, weight, Double::sum);
        if (a != b) {
            ties.get(b).merge(a, weight, Double::sum);
        }
    }

    /// Per thing the number of its group, from 0 in order of appearance.
    int[] groups() {
        int[] group = numbered(moved());
        int count = Arrays.stream(group).max().orElse(-1) + 1;
        if (count == ties.size()) {
            return group;
        }
        Communities whole = new Communities(count);
        for (int a = 0; a < ties.size(); a++) {
            for (var tie : ties.get(a).entrySet()) {
                if (tie.getKey() >= a) {
                    whole.tie(group[a], group[tie.getKey()], tie.getValue());
                }
            }
        }
        int[] above = whole.groups();
        return numbered(Arrays.stream(group).map(g -> above[g]).toArray());
    }

    /// Lets every group without a seed join the group it is tied to most; a group tied to none
    /// stays.
    void join(int[] group, IntPredicate seed) {
        Set<Integer> seeded = new TreeSet<>();
        for (int i = 0; i < group.length; i++) {
            if (seed.test(i)) {
                seeded.add(group[i]);
            }
        }
        boolean changed = true;
        while (changed) {
            changed = false;
            for (int g : new TreeSet<>(Arrays.stream(group).boxed().toList())) {
                int to = seeded.contains(g) ? g : closest(g, group);
                if (to != g) {
                    for (int i = 0; i < group.length; i++) {
                        group[i] = group[i] == g ? to : group[i];
                    }
                    changed = true;
                }
            }
        }
    }

    /// Parts one group round its seeds: each of the others goes where it is tied to most, step by
    /// step, else to the seed that comes next to it in order. The first seed keeps the number of
    /// the group.
    void part(int[] group, List<Integer> seeds) {
        int old = group[seeds.getFirst()];
        int fresh = Arrays.stream(group).max().orElse(0) + 1;
        TreeSet<Integer> open = new TreeSet<>();
        for (int i = 0; i < group.length; i++) {
            if (group[i] == old) {
                open.add(i);
            }
        }
        PriorityQueue<Pull> pulls = new PriorityQueue<>(Pull.STRONGEST);
        for (int s = 0; s < seeds.size(); s++) {
            open.remove(seeds.get(s));
            group[seeds.get(s)] = s == 0 ? old : fresh + s - 1;
        }
        seeds.forEach(seed -> pull(seed, open, pulls, group));
        while (!open.isEmpty()) {
            Pull pull = pulls.poll();
            if (pull == null) {
                int first = open.getFirst();
                pull = new Pull(0, first, group[nearest(first, seeds)]);
            }
            if (open.remove(pull.thing())) {
                group[pull.thing()] = pull.to();
                pull(pull.thing(), open, pulls, group);
            }
        }
    }

    /// A tie of a thing that is not placed yet to a group.
    private record Pull(double weight, int thing, int to) {
        static final Comparator<Pull> STRONGEST =
                Comparator.comparingDouble(Pull::weight)
                        .reversed()
                        .thenComparing(Pull::thing)
                        .thenComparing(Pull::to);
    }

    private void pull(int placed, Set<Integer> open, PriorityQueue<Pull> pulls, int[] group) {
        ties.get(placed)
                .forEach((other, weight) -> {
                    if (open.contains(other)) {
                        pulls.add(new Pull(weight, other, group[placed]));
                    }
                });
    }

    private static int nearest(int i, List<Integer> seeds) {
        int best = seeds.getFirst();
        for (int seed : seeds) {
            if (Math.abs(seed - i) < Math.abs(best - i)) {
                best = seed;
            }
        }
        return best;
    }

    private int closest(int g, int[] group) {
        TreeMap<Integer, Double> towards = new TreeMap<>();
        for (int i = 0; i < group.length; i++) {
            if (group[i] == g) {
                ties.get(i).forEach((j, weight) -> towards.merge(group[j], weight, Double::sum));
            }
        }
        towards.remove(g);
        int best = g;
        double most = 0;
        for (var tie : towards.entrySet()) {
            if (tie.getValue() > most + TINY) {
                most = tie.getValue();
                best = tie.getKey();
            }
        }
        return best;
    }

    private int[] moved() {
        int n = ties.size();
        int[] group = new int[n];
        double[] degree = new double[n];
        double total = 0;
        for (int i = 0; i < n; i++) {
            group[i] = i;
            for (var tie : ties.get(i).entrySet()) {
                degree[i] += tie.getKey() == i ? 2 * tie.getValue() : tie.getValue();
            }
            total += degree[i];
        }
        if (total == 0) {
            return group;
        }
        double[] groupDegree = degree.clone();
        boolean changed = true;
        for (int round = 0; changed && round < 50; round++) {
            changed = false;
            for (int i = 0; i < n; i++) {
                int best = bestGroup(i, group, degree, groupDegree, total);
                if (best != group[i]) {
                    groupDegree[group[i]] -= degree[i];
                    groupDegree[best] += degree[i];
                    group[i] = best;
                    changed = true;
                }
            }
        }
        return group;
    }

    private int bestGroup(int i, int[] group, double[] degree, double[] groupDegree, double total) {
        TreeMap<Integer, Double> towards = new TreeMap<>();
        for (var tie : ties.get(i).entrySet()) {
            if (tie.getKey() != i) {
                towards.merge(group[tie.getKey()], tie.getValue(), Double::sum);
            }
        }
        int best = group[i];
        double rest = groupDegree[best] - degree[i];
        double bestGain = towards.getOrDefault(best, 0.0) - degree[i] * rest / total;
        for (var candidate : towards.entrySet()) {
            int to = candidate.getKey();
            if (to == group[i]) {
                continue;
            }
            double gain = candidate.getValue() - degree[i] * groupDegree[to] / total;
            if (gain > bestGain + TINY) {
                bestGain = gain;
                best = to;
            }
        }
        return best;
    }

    private static int[] numbered(int[] group) {
        TreeMap<Integer, Integer> numbers = new TreeMap<>();
        int[] result = new int[group.length];
        for (int i = 0; i < group.length; i++) {
            numbers.putIfAbsent(group[i], numbers.size());
            result[i] = numbers.getOrDefault(group[i], 0);
        }
        return result;
    }
}
