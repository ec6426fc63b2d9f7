package dev.watershed.team;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/// What weighs how much in a load, as the team sees it: points for one of each kind.
///
/// @param changed the weights that differ from [LoadKind#weight()]
public record LoadWeights(Map<LoadKind, Double> changed) {

    /// Nothing asks for more than this, in points.
    public static final double MOST = 5;

    /// Nobody has said otherwise.
    public static final LoadWeights USUAL = new LoadWeights(Map.of());

    public LoadWeights {
        Map<LoadKind, Double> kept = new TreeMap<>();
        changed.forEach((kind, weight) -> {
            double points = weight.isNaN() ? kind.weight() : Math.clamp(weight, 0, MOST);
            if (points != kind.weight()) {
                kept.put(kind, points);
            }
        });
        changed = Collections.unmodifiableMap(kept);
    }

    /// Points for one of it.
    public double of(LoadKind kind) {
        return changed.getOrDefault(kind, kind.weight());
    }

    /// The same with another weight, in hundredths of a point.
    public LoadWeights with(LoadKind kind, double points) {
        Map<LoadKind, Double> more = new TreeMap<>(changed);
        more.put(kind, Math.rint(points * 100) / 100);
        return new LoadWeights(more);
    }

    public boolean areUsual() {
        return changed.isEmpty();
    }
}
