package dev.watershed.boundary;

import dev.watershed.board.NoteId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import java.util.function.ToDoubleFunction;

/// The wall with its atoms weighed and merged: what the answers are read from.
final class Analysis {

    private final Wall wall;
    private final double base;
    private final List<Pair> pairs;
    private final List<List<Pair>> pairsOf;
    private final Dendrogram.Start start;
    private final Dendrogram dendrogram;
    private final List<int[]> leaves = new ArrayList<>();
    private final int[] notes;
    private final int[] sizes;
    private final int[] voices;
    private final int[] largest;

    private Analysis(Wall wall, double base, List<Pair> pairs, BooleanSupplier cancelled) {
        this.wall = wall;
        this.base = base;
        this.pairs = pairs;
        this.pairsOf = new ArrayList<>();
        for (int i = 0; i < wall.atoms().size(); i++) {
            pairsOf.add(new ArrayList<>());
        }
        for (Pair pair : pairs) {
            pairsOf.get(pair.a).add(pair);
            pairsOf.get(pair.b).add(pair);
        }
        this.start = wall.start(pairs);
        this.dendrogram = Dendrogram.of(start, base, Pair::points, cancelled);
        this.notes = new int[wall.atoms().size() + dendrogram.merges().size()];
        this.sizes = new int[notes.length];
        this.voices = new int[notes.length];
        this.largest = new int[notes.length];
        measure();
    }

    private void measure() {
        int n = atoms().size();
        for (int i = 0; i < n; i++) {
            notes[i] = atoms().get(i).notes().size();
            sizes[i] = 1;
            voices[i] = 1;
            largest[i] = i;
        }
        pairs.stream().filter(p -> p.detail >= 0).forEach(p -> voices[p.detail] = 0);
        for (int m = 0; m < dendrogram.merges().size(); m++) {
            Dendrogram.Merge merge = dendrogram.merges().get(m);
            notes[n + m] = notes[merge.left()] + notes[merge.right()];
            sizes[n + m] = sizes[merge.left()] + sizes[merge.right()];
            voices[n + m] = voices[merge.left()] + voices[merge.right()];
            int a = largest[merge.left()];
            int b = largest[merge.right()];
            boolean first = notes[a] > notes[b] || (notes[a] == notes[b] && a < b);
            largest[n + m] = first ? a : b;
        }
    }

    static Analysis of(BoundaryEvidence evidence, Weights weights, BooleanSupplier cancelled) {
        Wall wall = Wall.read(evidence);
        List<Pair> pairs = Points.on(evidence, wall.atoms(), cancelled);
        if (!weights.factors().isEmpty()) {
            pairs.forEach(pair -> pair.weigh(weights));
        }
        return new Analysis(wall, weights.base(), pairs, cancelled);
    }

    /// The points every pair starts from.
    double base() {
        return base;
    }

    Wall wall() {
        return wall;
    }

    Atoms atoms() {
        return wall.atoms();
    }

    Dendrogram dendrogram() {
        return dendrogram;
    }

    /// The pairs an atom is part of.
    List<Pair> pairsOf(int atom) {
        return pairsOf.get(atom);
    }

    double exponent() {
        return Dendrogram.exponent(atoms().size());
    }

    /// The atoms of a cluster of the dendrogram, sorted.
    int[] leaves(int node) {
        int n = atoms().size();
        if (node < n) {
            return new int[] {node};
        }
        while (leaves.size() <= node - n) {
            Dendrogram.Merge merge = dendrogram.merges().get(leaves.size());
            int[] left = leaves(merge.left());
            int[] both = Arrays.copyOf(left, left.length + leaves(merge.right()).length);
            System.arraycopy(
                    leaves(merge.right()), 0, both, left.length, both.length - left.length);
            Arrays.sort(both);
            leaves.add(both);
        }
        return leaves.get(node - n);
    }

    /// The same wall merged with other weights, as far as it is proposed.
    Dendrogram again(double from, ToDoubleFunction<Pair> points, BooleanSupplier cancelled) {
        return Dendrogram.likely(start, from, points, cancelled);
    }

    /// The cluster of every atom as it would be proposed after one more answer.
    int[] answered(Tie answer, BooleanSupplier cancelled) {
        Dendrogram again =
                Dendrogram.likely(
                        wall.answered(answer).start(pairs), base, Pair::points, cancelled);
        return again.after(again.likely());
    }

    /// How many pairs of notes are together in one of two divisions of the atoms and not in the
    /// other.
    double difference(int[] one, int[] other) {
        Map<Long, Integer> both = new HashMap<>();
        int[] ones = new int[atoms().size()];
        int[] others = new int[atoms().size()];
        for (int atom = 0; atom < one.length; atom++) {
            both.merge(((long) one[atom] << 32) | other[atom], notes[atom], Integer::sum);
            ones[one[atom]] += notes[atom];
            others[other[atom]] += notes[atom];
        }
        double shared = both.values().stream().mapToDouble(Analysis::pairs).sum();
        return Arrays.stream(ones).mapToDouble(Analysis::pairs).sum()
                + Arrays.stream(others).mapToDouble(Analysis::pairs).sum()
                - 2 * shared;
    }

    private static double pairs(int size) {
        return size * (size - 1.0) / 2;
    }

    /// Whether a group of atoms would still be one if its pairs were worth something else.
    boolean holds(int[] group, ToDoubleFunction<Pair> points) {
        Map<Integer, Integer> places = new HashMap<>();
        for (int atom : group) {
            places.put(atom, places.size());
        }
        List<Pair> inside = new ArrayList<>();
        Map<Pair, Pair> original = new HashMap<>();
        for (int atom : group) {
            for (Pair pair : pairsOf(atom)) {
                Integer a = places.get(pair.a);
                Integer b = places.get(pair.b);
                if (pair.a == atom && a != null && b != null) {
                    Pair moved = pair.between(a, b);
                    original.put(moved, pair);
                    inside.add(moved);
                }
            }
        }
        var alone =
                new Dendrogram.Start(group.length, atoms().size(), inside, List.of(), List.of());
        Dendrogram again =
                Dendrogram.likely(
                        alone,
                        base,
                        p -> points.applyAsDouble(original.getOrDefault(p, p)),
                        () -> false);
        return again.likely() == group.length - 1;
    }

    /// How many pairs between two clusters of the dendrogram could say something, see
    /// [Dendrogram#across]; details beside what they belong to are left out.
    double across(int left, int right) {
        return Dendrogram.across(
                (double) voices[left] * voices[right], 0, (double) sizes[left] * sizes[right]);
    }

    /// How many pairs between two groups of atoms could say something.
    ///
    /// @param between the pairs across that there is evidence on
    double across(int[] left, int[] right, List<Pair> between) {
        double both = (double) voices(left) * voices(right);
        double details = between.stream().filter(p -> p.detail >= 0).count();
        return Dendrogram.across(both, details, (double) left.length * right.length);
    }

    private int voices(int[] group) {
        return Arrays.stream(group).map(atom -> voices[atom]).sum();
    }

    /// The number of notes in the atoms of a cluster of the dendrogram, a measure of its size.
    int notes(int node) {
        return notes[node];
    }

    /// The atom with most notes in a cluster of the dendrogram.
    int largestIn(int node) {
        return largest[node];
    }

    /// The note that stands for a group: the head of its largest atom; equals by content.
    NoteId head(int[] group) {
        return atoms().get(largest(group)).head();
    }

    /// The atom with most notes.
    int largest(int[] group) {
        int best = group[0];
        for (int atom : group) {
            if (atoms().get(atom).notes().size() > atoms().get(best).notes().size()) {
                best = atom;
            }
        }
        return best;
    }

    List<Pair> pairs() {
        return pairs;
    }
}
