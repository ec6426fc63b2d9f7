package dev.watershed.cli.bench;

import dev.watershed.boundary.Boundaries;
import dev.watershed.boundary.Fit;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/// What a fit that never saw a system would have answered on it: the weights of every kind of
/// evidence and the base are fitted to all other systems each time.
final class HeldOut {

    private HeldOut() {}

    /// The adjusted Rand index of every wall, in their order.
    static List<Double> ari(List<BoundaryCase> walls) {
        List<Fit.Known> known =
                walls.stream().map(w -> new Fit.Known(w.evidence(), w.gold())).toList();
        return IntStream.range(0, walls.size()).mapToObj(i -> ari(walls.get(i), i, known)).toList();
    }

    private static double ari(BoundaryCase wall, int place, List<Fit.Known> known) {
        List<Fit.Known> others = new ArrayList<>(known);
        others.remove(place);
        Boundaries boundaries =
                Boundaries.of(known.get(place).evidence(), Fit.to(others), () -> false);
        return BoundaryScore.scored(boundaries.proposed(), wall).ari();
    }
}
