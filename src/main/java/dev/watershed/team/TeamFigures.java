package dev.watershed.team;

import dev.watershed.boundary.ContextId;
import dev.watershed.boundary.ContextMap;
import dev.watershed.boundary.ContextMap.Relation;
import dev.watershed.team.TeamProposal.Proposed;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// What a topology costs, in figures that can be compared.
///
/// @param teams without enabling teams, which are there for a while
/// @param people in all
/// @param heaviest the largest load of one team, in points
/// @param overloaded teams that carry more than the limit
/// @param crossing messages that go from one team to another
/// @param collaborations pairs of teams that work closely together
public record TeamFigures(
        int teams, int people, double heaviest, int overloaded, int crossing, int collaborations) {

    public static TeamFigures of(TeamProposal proposal, ContextMap map) {
        List<Proposed> owners =
                proposal.teams().stream().filter(team -> !team.contexts().isEmpty()).toList();
        return new TeamFigures(
                owners.size(),
                owners.stream().mapToInt(Proposed::size).sum(),
                owners.stream().mapToDouble(team -> team.load().total()).max().orElse(0),
                (int) owners.stream().filter(team -> !team.load().fits()).count(),
                crossing(owners, map),
                (int)
                        proposal.interactions().stream()
                                .filter(w -> w.mode() == InteractionMode.COLLABORATION)
                                .count());
    }

    private static int crossing(List<Proposed> owners, ContextMap map) {
        Map<ContextId, Proposed> owner = new HashMap<>();
        owners.forEach(team -> team.contexts().forEach(c -> owner.put(c, team)));
        int messages = 0;
        for (Relation relation : map.relations()) {
            Proposed from = owner.get(relation.upstream());
            Proposed to = owner.get(relation.downstream());
            if (from != null && to != null && !from.equals(to)) {
                messages += relation.messages().size() + relation.back().size();
            }
        }
        return messages;
    }
}
