package dev.watershed.boundary;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;

/// The stops between coarse and fine: one per merge the team has not settled.
final class Slider {

    private final List<Cut> cuts;
    private final List<Integer> merges;
    private final int proposed;

    private Slider(List<Cut> cuts, List<Integer> merges, int proposed) {
        this.cuts = List.copyOf(cuts);
        this.merges = List.copyOf(merges);
        this.proposed = proposed;
    }

    /// Coarsest first.
    List<Cut> cuts() {
        return cuts;
    }

    /// How many merges lead to what is proposed.
    int proposed() {
        return proposed;
    }

    static Slider of(Analysis analysis, BooleanSupplier cancelled) {
        Dendrogram dendrogram = analysis.dendrogram();
        int finest = dendrogram.settled();
        int coarsest = dendrogram.merges().size();
        int proposed = dendrogram.likely();
        double[] heights = heights(analysis, finest, coarsest);
        List<Integer> merges = new ArrayList<>();
        List<Integer> services = new ArrayList<>();
        for (int m = coarsest; m >= finest; m--) {
            Stop.ifAsked(cancelled);
            merges.add(m);
            services.add(count(analysis, m));
        }
        int coarser = widest(heights, services, finest, coarsest, proposed + 1, coarsest);
        int finer = widest(heights, services, finest, coarsest, finest, proposed - 1);
        List<Cut> cuts = new ArrayList<>();
        for (int i = 0; i < merges.size(); i++) {
            int m = merges.get(i);
            cuts.add(
                    new Cut(
                            services.get(i),
                            heights[m - finest],
                            m == proposed,
                            m == coarser || m == finer));
        }
        return new Slider(cuts, merges, proposed);
    }

    private static int count(Analysis analysis, int merges) {
        boolean lonely =
                !analysis.wall().lonelyPolicies().isEmpty()
                        || !analysis.wall().evidence().pinned().isEmpty();
        int clusters = analysis.atoms().size() - merges;
        return lonely
                ? Attachment.count(analysis.wall(), analysis.dendrogram().after(merges))
                : clusters;
    }

    /// The score of the next merge, never rising; the last stop has no next one.
    private static double[] heights(Analysis analysis, int finest, int coarsest) {
        Dendrogram dendrogram = analysis.dendrogram();
        double[] heights = new double[coarsest - finest + 1];
        double least = Double.POSITIVE_INFINITY;
        for (int m = finest; m < coarsest; m++) {
            least = Math.min(least, dendrogram.merges().get(m).score());
            heights[m - finest] = least;
        }
        heights[coarsest - finest] = Math.min(least, analysis.base());
        return heights;
    }

    /// The stop that holds over the widest range of heights; -1 for none. One service is no
    /// alternative, nor is a stop with more than twice or less than half as many services as
    /// proposed.
    private static int widest(
            double[] heights, List<Integer> services, int finest, int coarsest, int from, int to) {
        int best = -1;
        double gap = 0;
        int now =
                services.isEmpty()
                        ? 0
                        : services.get(
                                Math.min(
                                        services.size() - 1,
                                        Math.max(
                                                0,
                                                coarsest - (from > finest ? from - 1 : to + 1))));
        for (int m = Math.max(from, finest + 1); m <= Math.min(to, coarsest); m++) {
            int count = services.get(coarsest - m);
            double width = heights[m - finest - 1] - heights[m - finest];
            if (count > 1 && 2 * count >= now && count <= 2 * now && width > gap) {
                gap = width;
                best = m;
            }
        }
        return best;
    }

    /// How many merges lead to the stop nearest to that many services.
    int mergesFor(int services) {
        int best = proposed;
        int distance = Integer.MAX_VALUE;
        for (int i = 0; i < cuts.size(); i++) {
            int off = Math.abs(cuts.get(i).services() - services);
            if (off < distance) {
                distance = off;
                best = merges.get(i);
            }
        }
        return best;
    }
}
