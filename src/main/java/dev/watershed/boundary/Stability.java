package dev.watershed.boundary;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;

/// How surely a group comes out again when the evidence weighs a little more or less: the wall is
/// merged again with every kind of evidence halved in turn and with a stricter and a more generous
/// base.
final class Stability {

    private static final double STRICTER = 1;

    /// From this many atoms on, only so many kinds of evidence are halved: each takes its time.
    private static final int HUGE = 3000;

    private static final int FEW = 2;

    /// The cluster of every atom in one run, and the notes per cluster.
    private static final class Run {
        final int[] clusters;
        final int[] sizes;

        Run(int[] clusters, int[] sizes) {
            this.clusters = clusters;
            this.sizes = sizes;
        }
    }

    private final int[] atomSizes;
    private final List<Run> runs = new ArrayList<>();

    Stability(Analysis analysis, BooleanSupplier cancelled) {
        this.atomSizes = sizes(analysis.atoms());
        for (TermKind kind : kinds(analysis)) {
            add(analysis.again(analysis.base(), p -> halved(p, kind), cancelled));
        }
        add(analysis.again(analysis.base() - STRICTER, Pair::points, cancelled));
        add(analysis.again(analysis.base() + STRICTER, Pair::points, cancelled));
    }

    /// The kinds of evidence there are; of a huge wall only those that weigh most.
    private static List<TermKind> kinds(Analysis analysis) {
        Map<TermKind, Double> weights = new EnumMap<>(TermKind.class);
        for (Pair pair : analysis.pairs()) {
            for (Term term : pair.terms) {
                if (term.points() != 0) {
                    weights.merge(term.kind(), Math.abs(term.points()), Double::sum);
                }
            }
        }
        return weights.entrySet().stream()
                .sorted(
                        Map.Entry.<TermKind, Double>comparingByValue(Comparator.reverseOrder())
                                .thenComparing(Map.Entry.comparingByKey()))
                .limit(analysis.atoms().size() > HUGE ? FEW : weights.size())
                .map(Map.Entry::getKey)
                .toList();
    }

    private void add(Dendrogram run) {
        int[] clusters = run.after(run.likely());
        int[] sizes = new int[clusters.length];
        for (int atom = 0; atom < clusters.length; atom++) {
            sizes[clusters[atom]] += atomSizes[atom];
        }
        runs.add(new Run(clusters, sizes));
    }

    private static double halved(Pair pair, TermKind kind) {
        double sum = 0;
        for (Term term : pair.terms) {
            sum += term.kind() == kind ? term.points() / 2 : term.points();
        }
        return sum;
    }

    /// How sure a policy or a view is of the group it was attached to once the atoms are right: on
    /// walls whose lines are known about one in seven lies elsewhere.
    private static final double ATTACHED = .85;

    /// The expected share of pairs of notes that belong together, 0 to 1.
    ///
    /// @param group the atoms, maybe none
    /// @param notes how many notes there are, attached ones among them
    double of(int[] group, int notes) {
        int inAtoms = 0;
        for (int atom : group) {
            inAtoms += atomSizes[atom];
        }
        double sure = notes == 0 ? 1 : Math.min(1, (double) inAtoms / notes);
        double each = sure + ATTACHED * (1 - sure);
        return (group.length == 0 ? 1 : of(group)) * each * each;
    }

    /// The mean likeness (Jaccard) of the group with the group most like it in every run, 0 to 1.
    private double of(int[] group) {
        return runs.stream().mapToDouble(run -> likeness(group, run)).sum() / runs.size();
    }

    private double likeness(int[] group, Run run) {
        Map<Integer, Integer> shared = new HashMap<>();
        int mine = 0;
        for (int atom : group) {
            shared.merge(run.clusters[atom], atomSizes[atom], Integer::sum);
            mine += atomSizes[atom];
        }
        double best = 0;
        for (var entry : shared.entrySet()) {
            int both = entry.getValue();
            best = Math.max(best, (double) both / (mine + run.sizes[entry.getKey()] - both));
        }
        return best;
    }

    private static int[] sizes(Atoms atoms) {
        int[] sizes = new int[atoms.size()];
        Arrays.setAll(sizes, i -> atoms.get(i).notes().size());
        return sizes;
    }
}
