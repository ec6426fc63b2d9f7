package dev.watershed.boundary;

import dev.watershed.board.NoteId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// Fits weights to walls whose lines are known: the probability that two atoms belong together, as
/// a logistic function of their evidence. Held towards the defaults, since a score of walls says
/// little about rare evidence.
public final class Fit {

    /// A wall whose lines are known.
    ///
    /// @param lines the context of every note that has one
    public record Known(BoundaryEvidence evidence, Map<NoteId, String> lines) {}

    private static final List<TermKind> KINDS = List.of(TermKind.values());
    private static final int STEPS = 25;

    /// Evidence every kind is believed to have been seen on already: the inverse variance of its
    /// factor.
    private static final double HELD = 4;

    private final List<double[]> evidence = new ArrayList<>();
    private final List<Double> together = new ArrayList<>();
    private final List<Double> weights = new ArrayList<>();

    private Fit() {}

    /// The weights that explain these walls best; every wall counts by the root of its pairs.
    public static Weights to(Collection<Known> walls) {
        Fit fit = new Fit();
        walls.forEach(fit::read);
        return fit.solve();
    }

    private void read(Known wall) {
        Atoms atoms = Atoms.of(wall.evidence());
        List<Pair> pairs = Points.on(wall.evidence(), atoms, () -> false);
        List<Pair> known =
                pairs.stream().filter(p -> p.forbidden == null && !p.terms.isEmpty()).toList();
        double weight = 1 / Math.sqrt(Math.max(1, known.size()));
        for (Pair pair : known) {
            String a = line(atoms.get(pair.a), wall.lines());
            String b = line(atoms.get(pair.b), wall.lines());
            if (!a.isEmpty() && !b.isEmpty()) {
                evidence.add(row(pair));
                together.add(a.equals(b) ? 1.0 : 0.0);
                weights.add(weight);
            }
        }
    }

    /// The line most notes of an atom are in, empty if none is in any.
    private static String line(Atom atom, Map<NoteId, String> lines) {
        Map<String, Integer> votes = new TreeMap<>();
        atom.notes().stream()
                .map(lines::get)
                .filter(java.util.Objects::nonNull)
                .forEach(l -> votes.merge(l, 1, Integer::sum));
        return votes.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse("");
    }

    private static double[] row(Pair pair) {
        double[] row = new double[1 + KINDS.size()];
        row[0] = 1;
        pair.terms.forEach(t -> row[1 + KINDS.indexOf(t.kind())] += t.points());
        return row;
    }

    private Weights solve() {
        int size = 1 + KINDS.size();
        double[] held = new double[size];
        Arrays.fill(held, 1);
        held[0] = Weights.DEFAULT.base();
        double[] found = held.clone();
        for (int step = 0; step < STEPS; step++) {
            double[][] curvature = new double[size][size];
            double[] slope = new double[size];
            for (int i = 0; i < size; i++) {
                curvature[i][i] = HELD;
                slope[i] = HELD * (held[i] - found[i]);
            }
            add(found, slope, curvature);
            double[] move = LinearEquations.solve(curvature, slope);
            for (int i = 0; i < size; i++) {
                found[i] += move[i];
            }
        }
        return weights(found);
    }

    private void add(double[] found, double[] slope, double[][] curvature) {
        for (int n = 0; n < evidence.size(); n++) {
            double[] row = evidence.get(n);
            double score = 0;
            for (int i = 0; i < row.length; i++) {
                score += found[i] * row[i];
            }
            double p = 1 / (1 + Math.exp(-score));
            for (int i = 0; i < row.length; i++) {
                slope[i] += weights.get(n) * (together.get(n) - p) * row[i];
                for (int j = 0; j < row.length; j++) {
                    curvature[i][j] += weights.get(n) * p * (1 - p) * row[i] * row[j];
                }
            }
        }
    }

    private static Weights weights(double[] found) {
        Map<String, Double> factors = new TreeMap<>();
        for (int i = 0; i < KINDS.size(); i++) {
            factors.put(KINDS.get(i).name(), Math.max(0, found[1 + i]));
        }
        return new Weights(found[0], factors);
    }
}
