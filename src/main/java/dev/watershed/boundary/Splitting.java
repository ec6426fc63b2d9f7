package dev.watershed.boundary;

import dev.watershed.board.NoteId;
import dev.watershed.finding.Wording;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Counts what the next split of a group removes and what it creates.
final class Splitting {

    private final Analysis analysis;

    Splitting(Analysis analysis) {
        this.analysis = analysis;
    }

    /// The split that undoes the last merge of a cluster of the dendrogram; empty for one atom and
    /// for what the team has settled.
    Optional<Split> of(int node) {
        int atoms = analysis.atoms().size();
        if (node < atoms) {
            return Optional.empty();
        }
        Dendrogram.Merge merge = analysis.dendrogram().merges().get(node - atoms);
        return merge.settled()
                ? Optional.empty()
                : Optional.of(
                        between(analysis.leaves(merge.left()), analysis.leaves(merge.right())));
    }

    private Split between(int[] left, int[] right) {
        Set<Integer> others = new HashSet<>(Arrays.stream(right).boxed().toList());
        int events = 0;
        int calls = 0;
        Set<NoteId> steps = new HashSet<>();
        for (int atom : left) {
            for (Pair pair : analysis.pairsOf(atom)) {
                if (others.contains(pair.a == atom ? pair.b : pair.a)) {
                    events += pair.events;
                    calls += pair.messages - pair.events;
                    pair.terms.stream()
                            .filter(t -> t.kind() == TermKind.TRANSACTION)
                            .forEach(t -> steps.addAll(t.evidence()));
                }
            }
        }
        int coordination = left.length * right.length;
        String one = name(left);
        String other = name(right);
        return new Split(
                heads(left),
                heads(right),
                one,
                other,
                coordination,
                events,
                calls,
                steps.size(),
                say(one, other, coordination, events, calls, steps.size()));
    }

    private static Wording say(
            String one, String other, int coordination, int events, int calls, int steps) {
        Wording removed = Wording.of("boundary.split-removes", one, other, coordination);
        Wording created =
                events + calls + steps == 0
                        ? Wording.of("boundary.split-quiet")
                        : Wording.of("boundary.split-creates", events, calls, steps);
        return Wording.of("boundary.split-trades", removed, created);
    }

    private String name(int[] group) {
        return Naming.plural(analysis.atoms().get(analysis.largest(group)).name());
    }

    private List<NoteId> heads(int[] group) {
        return Arrays.stream(group).mapToObj(a -> analysis.atoms().get(a).head()).toList();
    }
}
