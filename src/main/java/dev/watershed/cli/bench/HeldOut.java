package dev.watershed.cli.bench;

import dev.watershed.boundary.Boundaries;
import dev.watershed.boundary.Fit;
import dev.watershed.boundary.Weights;
import java.util.List;

/// What a fit that never saw a system would have answered on it: the weights of every kind of
/// evidence and the base are fitted to all other systems each time.
final class HeldOut {

    private HeldOut() {}

    /// The adjusted Rand index of every wall, in their order.
    static List<Double> ari(List<BoundaryCase> walls) {
        List<Fit.Known> known =
                walls.stream().map(w -> new Fit.Known(w.evidence(), w.gold())).toList();
        return walls.stream().map(w -> ari(w, walls, known)).toList();
    }

    private static double ari(
            BoundaryCase wall, List<BoundaryCase> walls, List<Fit.Known> known) {
        Fit.Known own = known.get(walls.indexOf(wall));
        Weights weights = Fit.to(known.stream().filter(k -> k != own).toList());
        Boundaries boundaries = Boundaries.of(own.evidence(), weights, () -> false);
        return BoundaryScore.scored(boundaries.proposed(), wall).ari();
    }
}
