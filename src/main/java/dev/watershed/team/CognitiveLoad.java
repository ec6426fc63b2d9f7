package dev.watershed.team;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/// How much a team has to hold in its head, as a sum anyone can check (the idea: Skelton and Pais,
/// Team Topologies; Sweller). In points; see [LoadWeights] for the weights.
///
/// @param parts largest first, those that weigh nothing left out
public record CognitiveLoad(List<Part> parts) {

    /// What one team can carry.
    public static final double LIMIT = 8;

    /// Above this a context has a team to itself.
    public static final double COMPLEX = 5.5;

    /// Up to this a context is simple: a team may own two or three of them.
    public static final double SIMPLE = 3;

    public static final CognitiveLoad NONE = new CognitiveLoad(List.of());

    /// @param count how many there are
    /// @param weight points for one of them
    public record Part(LoadKind kind, int count, double weight) {

        /// Points: count times weight.
        public double points() {
            return count * weight;
        }
    }

    public CognitiveLoad {
        parts = List.copyOf(parts);
    }

    public static CognitiveLoad of(Map<LoadKind, Integer> counts, LoadWeights weights) {
        List<Part> parts = new ArrayList<>();
        new TreeMap<>(counts)
                .forEach((kind, count) -> parts.add(new Part(kind, count, weights.of(kind))));
        return largestFirst(parts);
    }

    private static CognitiveLoad largestFirst(List<Part> parts) {
        return new CognitiveLoad(
                parts.stream()
                        .filter(part -> part.points() > 0)
                        .sorted(Comparator.comparingDouble(Part::points).reversed())
                        .toList());
    }

    /// Points in all.
    public double total() {
        return parts.stream().mapToDouble(Part::points).sum();
    }

    /// Points with one digit after the point, as they are shown and said.
    public static String shown(double points) {
        return String.format(Locale.ROOT, "%.1f", points);
    }

    /// How many of one kind there are.
    public int count(LoadKind kind) {
        return parts.stream().filter(part -> part.kind() == kind).mapToInt(Part::count).sum();
    }

    /// What a team carries that owns both.
    public CognitiveLoad plus(CognitiveLoad other) {
        Map<LoadKind, Part> both = new TreeMap<>();
        Stream.concat(parts.stream(), other.parts.stream())
                .forEach(part ->
                        both.merge(
                                part.kind(),
                                part,
                                (a, b) -> new Part(a.kind(), a.count() + b.count(), a.weight())));
        return largestFirst(List.copyOf(both.values()));
    }

    public boolean isSimple() {
        return total() <= SIMPLE;
    }

    public boolean isComplex() {
        return total() > COMPLEX;
    }

    public boolean fits() {
        return total() <= LIMIT;
    }
}
