package dev.watershed.team;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/// How much a team has to hold in its head, as a sum anyone can check (the idea: Skelton and Pais,
/// Team Topologies; Sweller). In points; see [LoadKind] for the weights.
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
    public record Part(LoadKind kind, int count) {

        /// Points: count times weight.
        public double points() {
            return count * kind.weight();
        }
    }

    public CognitiveLoad {
        parts = List.copyOf(parts);
    }

    public static CognitiveLoad of(Map<LoadKind, Integer> counts) {
        List<Part> parts = new ArrayList<>();
        new TreeMap<>(counts)
                .forEach((kind, count) -> {
                    if (count > 0) {
                        parts.add(new Part(kind, count));
                    }
                });
        parts.sort((a, b) -> Double.compare(b.points(), a.points()));
        return new CognitiveLoad(parts);
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
        Map<LoadKind, Integer> counts = new TreeMap<>();
        parts.forEach(part -> counts.merge(part.kind(), part.count(), Integer::sum));
        other.parts.forEach(part -> counts.merge(part.kind(), part.count(), Integer::sum));
        return of(counts);
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
