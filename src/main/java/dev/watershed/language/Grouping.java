package dev.watershed.language;

import java.util.ArrayList;
import java.util.List;

/// Groups the usages of one word by how far they lie apart: average link, cut at a fixed height, so
/// that one word with ten regions gives one card and not forty-five. A pair counts by its strength:
/// regions that say little about a word do not bridge two that say much.
final class Grouping {

    /// Two groups nearer than this are one sense.
    static final double CUT = 0.45;

    private static final double LEAST = 0.01;

    private final int usages;
    private final double[][] divergence;
    private final double[][] strength;

    /// Per usage whether it was enough to be compared with any other.
    private final boolean[] comparable;

    Grouping(int usages) {
        this.usages = usages;
        divergence = new double[usages][usages];
        strength = new double[usages][usages];
        comparable = new boolean[usages];
    }

    void compare(int i, int j, Pair pair) {
        divergence[i][j] = pair.divergence();
        divergence[j][i] = pair.divergence();
        strength[i][j] = Math.max(pair.strength(), LEAST);
        strength[j][i] = strength[i][j];
        comparable[i] |= pair.enough();
        comparable[j] |= pair.enough();
    }

    /// Groups of indices, each sorted. A usage with too little evidence joins the group it is
    /// nearest to.
    List<List<Integer>> groups() {
        List<List<Integer>> groups = new ArrayList<>();
        List<Integer> few = new ArrayList<>();
        for (int i = 0; i < usages; i++) {
            if (comparable[i]) {
                groups.add(new ArrayList<>(List.of(i)));
            } else {
                few.add(i);
            }
        }
        if (groups.isEmpty()) {
            return List.of(few);
        }
        merge(groups);
        few.forEach(i -> nearest(groups, i).add(i));
        groups.forEach(group -> group.sort(null));
        return groups;
    }

    private void merge(List<List<Integer>> groups) {
        while (groups.size() > 1) {
            double best = CUT;
            int left = -1;
            int right = -1;
            for (int i = 0; i < groups.size(); i++) {
                for (int j = i + 1; j < groups.size(); j++) {
                    double between = average(groups.get(i), groups.get(j));
                    if (between < best) {
                        best = between;
                        left = i;
                        right = j;
                    }
                }
            }
            if (left < 0) {
                return;
            }
            groups.get(left).addAll(groups.remove(right));
        }
    }

    private List<Integer> nearest(List<List<Integer>> groups, int i) {
        List<Integer> best = groups.getFirst();
        for (List<Integer> group : groups) {
            if (average(group, List.of(i)) < average(best, List.of(i))) {
                best = group;
            }
        }
        return best;
    }

    private double average(List<Integer> a, List<Integer> b) {
        double sum = 0;
        double weight = 0;
        for (int i : a) {
            for (int j : b) {
                sum += divergence[i][j] * strength[i][j];
                weight += strength[i][j];
            }
        }
        return sum / weight;
    }
}
