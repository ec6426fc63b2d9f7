package dev.watershed.boundary;

import dev.watershed.board.LinkKind;
import dev.watershed.board.NoteKind;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// Aggregates nothing happens to: no command, no event, no policy that acts on them. Such a one is
/// no service; it is a detail of what it is tied to most, and its silence towards everything else
/// tells nothing. Of twenty-three on walls whose lines are known, twenty lie with that tie.
final class IdleAtoms {

    /// Weaker ties make no detail.
    private static final double TIED = 1;

    private IdleAtoms() {}

    /// Marks the details, unless nothing happens to any atom at all: then the wall just does not
    /// say.
    static void mark(BoundaryEvidence evidence, Atoms atoms, List<Pair> pairs) {
        BitSet idle = idle(evidence, atoms);
        if (idle.cardinality() == atoms.size()) {
            return;
        }
        Map<Integer, List<Pair>> ties = new TreeMap<>();
        BitSet details = new BitSet();
        for (Pair pair : pairs) {
            if (pair.detail >= 0) {
                details.set(pair.detail);
            }
            if (pair.forbidden == null && pair.points() >= TIED && drawn(pair)) {
                ties.computeIfAbsent(pair.a, a -> new ArrayList<>()).add(pair);
                ties.computeIfAbsent(pair.b, b -> new ArrayList<>()).add(pair);
            }
        }
        idle.andNot(details);
        idle.stream()
                .forEach(atom ->
                        strongest(ties.getOrDefault(atom, List.of()))
                                .filter(pair -> pair.detail < 0)
                                .ifPresent(pair -> pair.detail = atom));
    }

    private static Optional<Pair> strongest(List<Pair> ties) {
        return ties.stream()
                .max(
                        Comparator.comparingDouble(Pair::points)
                                .thenComparing(p -> -p.a)
                                .thenComparing(p -> -p.b));
    }

    /// Somebody has drawn it: likeness alone makes nothing part of anything.
    private static boolean drawn(Pair pair) {
        return pair.terms.stream()
                .anyMatch(t -> t.kind() == TermKind.REFERENCE || t.kind() == TermKind.SHARED_VIEW);
    }

    private static BitSet idle(BoundaryEvidence evidence, Atoms atoms) {
        BitSet idle = new BitSet();
        for (Atom atom : atoms.list()) {
            boolean happens =
                    atom.notes().stream()
                            .flatMap(n -> evidence.board().note(n).stream())
                            .anyMatch(n ->
                                    n.kind() == NoteKind.COMMAND
                                            || n.kind() == NoteKind.EVENT
                                            || !evidence.flow()
                                                    .to(n.id(), LinkKind.HANDLED_BY)
                                                    .isEmpty());
            idle.set(atom.index(), !happens);
        }
        return idle;
    }
}
