package dev.watershed.boundary;

import dev.watershed.board.NoteId;
import java.util.BitSet;
import java.util.List;
import java.util.Set;

/// Fracture planes keep apart. Weak, and only beside other evidence: no labelled wall has any, so
/// that no fit tells what they are worth.
final class PlanePoints {

    static final double PLANE = -.5;

    private final List<Plane> planes;
    private final BitSet[] here;
    private final BitSet[] there;

    private PlanePoints(List<Plane> planes, Atoms atoms) {
        this.planes = planes;
        here = new BitSet[atoms.list().size()];
        there = new BitSet[atoms.list().size()];
        for (int atom = 0; atom < here.length; atom++) {
            here[atom] = new BitSet();
            there[atom] = new BitSet();
        }
        for (int i = 0; i < planes.size(); i++) {
            mark(here, planes.get(i).here(), i, atoms);
            mark(there, planes.get(i).there(), i, atoms);
        }
    }

    private static void mark(BitSet[] side, Set<NoteId> notes, int plane, Atoms atoms) {
        notes.stream().map(atoms::of).filter(a -> a >= 0).forEach(a -> side[a].set(plane));
    }

    static void add(BoundaryEvidence evidence, Atoms atoms, PairTable table) {
        if (evidence.planes().isEmpty()) {
            return;
        }
        PlanePoints points = new PlanePoints(evidence.planes(), atoms);
        table.all().forEach(pair -> points.weigh(pair, table));
    }

    private void weigh(Pair pair, PairTable table) {
        BitSet across = across(pair.a, pair.b);
        across.or(across(pair.b, pair.a));
        across.stream()
                .forEach(
                        i -> table.add(pair.a, pair.b, TermKind.PLANE, PLANE, planes.get(i).why()));
    }

    /// The planes with one atom on this side and one on that; an atom with notes on both sides
    /// stands on none.
    private BitSet across(int one, int other) {
        BitSet planesBetween = (BitSet) here[one].clone();
        planesBetween.andNot(there[one]);
        planesBetween.and(there[other]);
        planesBetween.andNot(here[other]);
        return planesBetween;
    }
}
