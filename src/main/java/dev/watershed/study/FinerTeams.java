package dev.watershed.study;

import dev.watershed.board.NoteId;
import dev.watershed.boundary.Boundaries;
import dev.watershed.boundary.BoundedContext;
import dev.watershed.boundary.Classification;
import dev.watershed.boundary.ContextId;
import dev.watershed.boundary.Cut;
import dev.watershed.boundary.Division;
import dev.watershed.boundary.Proposal;
import dev.watershed.team.CognitiveLoad;
import dev.watershed.team.ContextFacts;
import dev.watershed.team.LoadKind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.ToDoubleFunction;

/// Divides the contexts that are more than one team carries, each along the lines of the coarsest
/// stop of the boundary slider that leaves nothing too heavy of it; the other contexts stay as they
/// are.
final class FinerTeams {

    /// No context is divided along lines finer than this many times the services proposed.
    private static final int FINEST = 4;

    private final Boundaries boundaries;
    private final ToDoubleFunction<List<BoundedContext>> heaviest;

    /// @param heaviest the largest load of some contexts, in points
    FinerTeams(Boundaries boundaries, ToDoubleFunction<List<BoundedContext>> heaviest) {
        this.boundaries = boundaries;
        this.heaviest = heaviest;
    }

    /// The contexts after the split; empty where nothing is too much or nothing finer is known.
    Optional<List<BoundedContext>> of(List<ContextFacts> facts) {
        if (facts.stream().allMatch(f -> f.load().fits())) {
            return Optional.empty();
        }
        List<BoundedContext> finer = new ArrayList<>();
        int next = facts.stream().mapToInt(f -> f.context().ordinal()).max().orElse(-1) + 1;
        for (ContextFacts one : inOrder(facts)) {
            List<BoundedContext> pieces =
                    one.load().fits() ? List.of(one.context()) : lightest(one, next);
            next += pieces.size() - 1;
            finer.addAll(pieces);
        }
        return finer.size() == facts.size() ? Optional.empty() : Optional.of(finer);
    }

    private static List<ContextFacts> inOrder(List<ContextFacts> facts) {
        return facts.stream().sorted(Comparator.comparingInt(f -> f.context().ordinal())).toList();
    }

    /// The pieces at the first stop at which one team carries each, else at the stop that leaves
    /// the lightest ones.
    private List<BoundedContext> lightest(ContextFacts heavy, int nextOrdinal) {
        int now = boundaries.proposed().services();
        List<BoundedContext> best = List.of(heavy.context());
        double least = heavy.load().total();
        for (Cut cut : boundaries.cuts()) {
            int services = cut.services();
            if (services <= FINEST * now && least > CognitiveLoad.LIMIT) {
                List<BoundedContext> pieces =
                        pieces(heavy.context(), boundaries.at(services), nextOrdinal);
                double load = pieces.size() > 1 ? weighed(heavy, pieces) : least;
                if (load < least) {
                    least = load;
                    best = pieces;
                }
            }
        }
        return best;
    }

    /// Any piece of a core context may turn out to be core.
    private double weighed(ContextFacts heavy, List<BoundedContext> pieces) {
        boolean core = heavy.load().count(LoadKind.CORE) > 0;
        return heaviest.applyAsDouble(
                core
                        ? pieces.stream().map(p -> p.classifiedAs(Classification.CORE)).toList()
                        : pieces);
    }

    /// The largest piece goes on as the context it was, with what has no home in the finer cut.
    private static List<BoundedContext> pieces(
            BoundedContext context, Division division, int nextOrdinal) {
        Map<Proposal, Set<NoteId>> parts = new LinkedHashMap<>();
        for (Proposal proposal : division.proposals()) {
            Set<NoteId> part = new TreeSet<>(proposal.members());
            part.retainAll(context.members());
            if (!part.isEmpty()) {
                parts.put(proposal, part);
            }
        }
        if (parts.size() < 2) {
            return List.of(context);
        }
        Proposal main =
                parts.keySet().stream()
                        .max(Comparator.comparingInt(p -> parts.getOrDefault(p, Set.of()).size()))
                        .orElseThrow();
        Set<NoteId> rest = new TreeSet<>(context.members());
        List<BoundedContext> pieces = new ArrayList<>();
        parts.forEach((proposal, notes) -> {
            if (!proposal.equals(main)) {
                rest.removeAll(notes);
                int n = pieces.size();
                ContextId id = new ContextId(context.id() + "-" + (n + 2));
                pieces.add(
                        new BoundedContext(
                                id,
                                proposal.name(),
                                notes,
                                "",
                                context.classification(),
                                nextOrdinal + n));
            }
        });
        boolean taken = pieces.stream().anyMatch(piece -> piece.name().equals(context.name()));
        BoundedContext left = context.holding(rest);
        pieces.addFirst(taken ? left.named(main.name()) : left);
        return pieces;
    }
}
