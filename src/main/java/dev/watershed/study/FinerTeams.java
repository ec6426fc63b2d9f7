package dev.watershed.study;

import dev.watershed.board.NoteId;
import dev.watershed.boundary.Boundaries;
import dev.watershed.boundary.BoundedContext;
import dev.watershed.boundary.ContextId;
import dev.watershed.boundary.Cut;
import dev.watershed.boundary.Division;
import dev.watershed.boundary.Proposal;
import dev.watershed.team.CognitiveLoad;
import dev.watershed.team.ContextFacts;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;

/// Divides the contexts that are more than one team carries along the lines of a finer stop of the
/// boundary slider; the other contexts stay as they are.
final class FinerTeams {

    private FinerTeams() {}

    /// The contexts after the split at the first stop that leaves nothing too heavy, else at the
    /// one that leaves least; empty where nothing is too much or nothing finer is known.
    ///
    /// @param heaviest the largest load of some contexts, in points
    static Optional<List<BoundedContext>> of(
            List<ContextFacts> facts,
            Boundaries boundaries,
            ToDoubleFunction<List<BoundedContext>> heaviest) {
        Set<ContextId> heavy =
                facts.stream()
                        .filter(f -> f.load().total() > CognitiveLoad.LIMIT)
                        .map(f -> f.context().id())
                        .collect(Collectors.toCollection(TreeSet::new));
        if (heavy.isEmpty()) {
            return Optional.empty();
        }
        int now = boundaries.proposed().services();
        List<BoundedContext> contexts =
                facts.stream()
                        .map(ContextFacts::context)
                        .sorted(Comparator.comparingInt(BoundedContext::ordinal))
                        .toList();
        List<BoundedContext> best = contexts;
        double least = Double.POSITIVE_INFINITY;
        for (Cut cut : boundaries.cuts()) {
            if (cut.services() > now && cut.services() <= 2 * now && least > CognitiveLoad.LIMIT) {
                Division division = boundaries.at(cut.services());
                List<BoundedContext> finer = divided(contexts, heavy, division);
                double load = heaviest.applyAsDouble(finer);
                if (finer.size() > contexts.size() && load < least) {
                    least = load;
                    best = finer;
                }
            }
        }
        return best.equals(contexts) ? Optional.empty() : Optional.of(best);
    }

    private static List<BoundedContext> divided(
            List<BoundedContext> contexts, Set<ContextId> heavy, Division division) {
        List<BoundedContext> finer = new ArrayList<>();
        int next = contexts.stream().mapToInt(BoundedContext::ordinal).max().orElse(-1) + 1;
        for (BoundedContext context : contexts) {
            if (!heavy.contains(context.id())) {
                finer.add(context);
                continue;
            }
            List<BoundedContext> pieces = pieces(context, division, next);
            next += pieces.size() - 1;
            finer.addAll(pieces);
        }
        return finer;
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
