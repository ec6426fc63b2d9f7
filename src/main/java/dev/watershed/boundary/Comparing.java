package dev.watershed.boundary;

import dev.watershed.board.NoteId;
import dev.watershed.finding.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// Says how another stop of the slider differs from the proposal and what the difference costs.
final class Comparing {

    private static final int NAMED = 2;

    private Comparing() {}

    static Alternative with(Division proposed, Division other) {
        boolean coarser = other.services() < proposed.services();
        Wording difference =
                coarser
                        ? difference(proposed, other, "boundary.merged")
                        : difference(other, proposed, "boundary.split");
        return new Alternative(
                other.services(), difference, tradeoff(proposed, other, coarser), other);
    }

    /// Which proposals of `fine` share one of `coarse`.
    private static Wording difference(Division fine, Division coarse, String key) {
        Map<NoteId, ContextId> homes = coarse.homes();
        Map<String, List<String>> parts = new TreeMap<>();
        for (Proposal part : fine.proposals()) {
            ContextId whole =
                    homes.get(
                            part.heads().isEmpty()
                                    ? part.members().iterator().next()
                                    : part.heads().getFirst());
            if (whole != null) {
                coarse.proposal(whole)
                        .ifPresent(p ->
                                parts.computeIfAbsent(p.name(), n -> new ArrayList<>())
                                        .add(part.name()));
            }
        }
        parts.values().removeIf(list -> list.size() < 2);
        List<Wording> said =
                parts.entrySet().stream()
                        .limit(NAMED)
                        .map(e -> Wording.of(key, e.getKey(), String.join(" + ", e.getValue())))
                        .toList();
        int more = parts.size() - said.size();
        if (said.isEmpty()) {
            return Wording.of("boundary.same-lines");
        }
        Wording shown =
                said.size() == 1
                        ? said.getFirst()
                        : Wording.of("boundary.both", said.get(0), said.get(1));
        return more > 0 ? Wording.of("boundary.and-more", shown, more) : shown;
    }

    private static Wording tradeoff(Division proposed, Division other, boolean coarser) {
        int messages = Math.abs(messages(other) - messages(proposed));
        long pairs = Math.abs(coordinated(other) - coordinated(proposed));
        return Wording.of(
                coarser ? "boundary.coarser-trades" : "boundary.finer-trades", messages, pairs);
    }

    private static int messages(Division division) {
        return division.crossing().events().size() + division.crossing().calls().size();
    }

    /// Pairs of aggregates that are released together: the coordination inside the lines.
    private static long coordinated(Division division) {
        return division.proposals().stream()
                .mapToLong(p -> (long) p.heads().size() * (p.heads().size() - 1) / 2)
                .sum();
    }
}
