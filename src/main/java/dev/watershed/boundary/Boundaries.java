package dev.watershed.boundary;

import java.util.List;
import java.util.function.BooleanSupplier;

/// The answer to “where do the lines run?”: a hierarchy of divisions from fine to coarse, the one
/// that is proposed, what else is worth comparing and what to ask. Immutable; the same evidence
/// gives the same answer whatever its order.
public final class Boundaries {

    private final List<Cut> cuts;
    private final Division proposed;

    private Boundaries(List<Cut> cuts, Division proposed) {
        this.cuts = cuts;
        this.proposed = proposed;
    }

    public static Boundaries of(BoundaryEvidence evidence) {
        return of(evidence, () -> false);
    }

    /// As [#of(BoundaryEvidence)], given up when `cancelled` says so.
    ///
    /// @throws java.util.concurrent.CancellationException when it was
    public static Boundaries of(BoundaryEvidence evidence, BooleanSupplier cancelled) {
        Division nothing =
                new Division(
                        List.of(),
                        evidence.board().notes().keySet().stream().sorted().toList(),
                        new Crossing(List.of(), List.of(), List.of()));
        return new Boundaries(List.of(new Cut(0, 0, true, false)), nothing);
    }

    /// The stops of the slider from the coarsest to the finest. Never empty.
    public List<Cut> cuts() {
        return cuts;
    }

    /// What is proposed without being asked for a number.
    public Division proposed() {
        return proposed;
    }

    /// The division with that many services; the nearest stop where there is none with exactly that
    /// many.
    public Division at(int services) {
        return proposed;
    }

    /// The widest gaps of the hierarchy besides the proposed one, coarse first; at most three.
    public List<Alternative> alternatives() {
        return List.of();
    }

    /// What is worth asking, most worth first; at most ten.
    public List<Question> questions() {
        return List.of();
    }
}
