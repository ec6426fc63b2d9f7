package dev.watershed.boundary;

import java.util.List;
import java.util.function.BooleanSupplier;

/// Weighs every pair of atoms there is any evidence on, in log-odds. The weights are those of a
/// calibrated fit on walls of two assessors, a whole system held out each time; what added nothing
/// there is left out: messages that are events, shared actors, the timeline, how busy an aggregate
/// is.
final class Points {

    private Points() {}

    /// The pairs with evidence, in a fixed order.
    static List<Pair> on(BoundaryEvidence evidence, Atoms atoms, BooleanSupplier cancelled) {
        PairTable table = new PairTable(atoms);
        Traffic.between(evidence, atoms).forEach(table::pass);
        new ReferencePoints(evidence, atoms, table).add();
        NamePoints.add(atoms, table);
        new SharedPoints(evidence, atoms, table).add();
        LikenessPoints.add(evidence, atoms, table, cancelled);
        PlacePoints.add(evidence, atoms, table);
        PlanePoints.add(evidence, atoms, table);
        DividePoints.add(evidence, atoms, table);
        List<Pair> pairs = table.all();
        IdleAtoms.mark(evidence, atoms, pairs);
        return pairs;
    }
}
