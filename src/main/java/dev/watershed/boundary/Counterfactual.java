package dev.watershed.boundary;

import dev.watershed.finding.Wording;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// Finds the one thing without which a proposal would fall apart.
final class Counterfactual {

    /// Proposals with more pairs than this hang on no single one of them.
    private static final int TRIED = 40;

    private final Analysis analysis;

    Counterfactual(Analysis analysis) {
        this.analysis = analysis;
    }

    /// Tried by merging the group again without it, the heaviest pair first: an exact answer, not a
    /// guess.
    Optional<Wording> of(int[] group) {
        Set<Integer> inside = new HashSet<>(Arrays.stream(group).boxed().toList());
        List<Pair> pairs =
                Arrays.stream(group)
                        .boxed()
                        .flatMap(atom ->
                                analysis.pairsOf(atom).stream()
                                        .filter(p -> p.a == atom && inside.contains(p.b)))
                        .filter(p -> p.points() > 0)
                        .sorted(
                                Comparator.comparingDouble((Pair p) -> -p.points())
                                        .thenComparingInt(p -> p.a)
                                        .thenComparingInt(p -> p.b))
                        .limit(TRIED)
                        .toList();
        return pairs.stream().flatMap(p -> without(p, group).stream()).findFirst();
    }

    private Optional<Wording> without(Pair pair, int[] group) {
        for (Set<TermKind> bundle :
                List.of(
                        Set.of(TermKind.REFERENCE, TermKind.EXCLUSIVE, TermKind.BY_ID),
                        Set.of(TermKind.TRANSACTION),
                        Set.of(TermKind.SHARED_VIEW))) {
            Optional<Term> term =
                    pair.terms.stream().filter(t -> bundle.contains(t.kind())).findFirst();
            if (term.isPresent()
                    && !analysis.holds(group, p -> p == pair ? left(pair, bundle) : p.points())) {
                return Optional.of(say(term.get()));
            }
        }
        return Optional.empty();
    }

    private static double left(Pair pair, Set<TermKind> bundle) {
        Stream<Term> rest = pair.terms.stream().filter(t -> !bundle.contains(t.kind()));
        return rest.mapToDouble(Term::points).sum();
    }

    private static Wording say(Term term) {
        return switch (term.kind()) {
            case TRANSACTION ->
                    Wording.of("boundary.without-transaction", term.arguments().toArray());
            case SHARED_VIEW -> Wording.of("boundary.without-view", term.arguments().toArray());
            default -> Wording.of("boundary.without-reference", term.arguments().toArray());
        };
    }
}
