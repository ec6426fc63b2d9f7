package dev.watershed.language;

import java.util.ArrayList;
import java.util.List;

/// Groups the usages of one word by how far they lie apart: average link, cut at a fixed height, so that one word with
/// ten regions gives one card and not forty-five.
final class Grouping {

    /// Two groups nearer than this are one sense.
    static final double CUT = 0.45;

    private Grouping() {}

    /// Groups of indices into `usages`, each sorted. A usage with too little evidence joins the group it is nearest to.
    ///
    /// @param comparable per usage whether it is enough to be compared with any other
    /// @param divergence symmetric
    static List<List<Integer>> of(
            List<Usage> usages, boolean[] comparable, double[][] divergence) {
        List<List<Integer>> groups = new ArrayList<>();
        List<Integer> few = new ArrayList<>();
        for (int i = 0; i < usages.size(); i++) {
            if (comparable[i]) {
                groups.add(new ArrayList<>(List.of(i)));
            } else {
                few.add(i);
            }
        }
        if (groups.isEmpty()) {
            return List.of(few);
        }
        merge(groups, divergence);
        few.forEach(i -> nearest(groups, i, divergence).add(i));
        groups.forEach(group -> group.sort(null));
        return groups;
    }

    private static void merge(List<List<Integer>> groups, double[][] divergence) {
        while (groups.size() > 1) {
            double best = CUT;
            int left = -1;
            int right = -1;
            for (int i = 0; i < groups.size(); i++) {
                for (int j = i + 1; j < groups.size(); j++) {
                    double between = average(groups.get(i), groups.get(j), divergence);
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

    private static List<Integer> nearest(List<List<Integer>> groups, int i, double[][] divergence) {
        List<Integer> best = groups.getFirst();
        for (List<Integer> group : groups) {
            if (average(group, List.of(i), divergence) < average(best, List.of(i), divergence)) {
                best = group;
            }
        }
        return best;
    }

    private static double average(List<Integer> a, List<Integer> b, double[][] divergence) {
        double sum = 0;
        for (int i : a) {
            for (int j : b) {
                sum += divergence[i][j];
            }
        }
        return sum / (a.size() * (double) b.size());
    }
}
