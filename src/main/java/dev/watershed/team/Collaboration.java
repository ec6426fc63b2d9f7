package dev.watershed.team;

import dev.watershed.boundary.ContextId;
import dev.watershed.boundary.ContextMap.Relation;
import dev.watershed.finding.Wording;
import dev.watershed.team.TeamProposal.Proposed;
import dev.watershed.team.TeamProposal.Working;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/// An interaction mode for every two teams whose contexts exchange something. Two-way traffic asks
/// for collaboration, with an end, and a team collaborates with one other at a time; everything
/// else is used as a service.
final class Collaboration {

    private final Map<ContextId, Proposed> owner = new TreeMap<>();

    /// Where a team stands along the flow of change: ids are random and must not decide anything.
    private final Map<TeamId, Integer> places = new HashMap<>();

    private Collaboration(List<Proposed> teams) {
        teams.forEach(team -> team.contexts().forEach(context -> owner.put(context, team)));
        teams.forEach(team -> places.put(team.id(), places.size()));
    }

    /// What flows between two teams, `there` from the provider to the consumer.
    private record Traffic(Proposed consumer, Proposed provider, int there, int back) {

        int all() {
            return there + back;
        }

        boolean bothWays() {
            return there > 0 && back > 0;
        }
    }

    static List<Working> between(List<Proposed> teams, TeamEvidence evidence) {
        return new Collaboration(teams).modes(evidence.map().relations());
    }

    private List<Working> modes(List<Relation> relations) {
        List<Traffic> pairs = traffic(relations);
        pairs.sort(Comparator.comparingInt(Traffic::all).reversed());
        Set<TeamId> collaborating = new HashSet<>();
        List<Working> modes = new ArrayList<>();
        for (Traffic pair : pairs) {
            modes.add(mode(pair, collaborating));
        }
        modes.sort(
                Comparator.comparingInt((Working w) -> place(w.from()))
                        .thenComparingInt(w -> place(w.to())));
        return modes;
    }

    private static Working mode(Traffic pair, Set<TeamId> collaborating) {
        TeamId from = pair.consumer().id();
        TeamId to = pair.provider().id();
        boolean free = !collaborating.contains(from) && !collaborating.contains(to);
        if (pair.bothWays() && free) {
            collaborating.add(from);
            collaborating.add(to);
            return new Working(
                    from,
                    to,
                    InteractionMode.COLLABORATION,
                    Wording.of("team.why-collaborate", pair.there(), pair.back()),
                    Optional.of(Wording.of("team.until-contract")));
        }
        String why = pair.bothWays() ? "team.why-service-crowded" : "team.why-service";
        return new Working(
                from,
                to,
                InteractionMode.X_AS_A_SERVICE,
                Wording.of(why, pair.consumer().name(), pair.provider().name(), pair.all()),
                Optional.empty());
    }

    private List<Traffic> traffic(List<Relation> relations) {
        Map<Integer, Traffic> pairs = new TreeMap<>();
        for (Relation relation : relations) {
            Proposed provider = owner.get(relation.upstream());
            Proposed consumer = owner.get(relation.downstream());
            if (provider != null && consumer != null && !provider.id().equals(consumer.id())) {
                Traffic found =
                        new Traffic(
                                consumer,
                                provider,
                                relation.messages().size(),
                                relation.back().size());
                pairs.merge(key(consumer.id(), provider.id()), found, Collaboration::together);
            }
        }
        return new ArrayList<>(pairs.values());
    }

    /// One number for a pair whatever its order, smaller for pairs that come earlier.
    private int key(TeamId a, TeamId b) {
        return Math.min(place(a), place(b)) * places.size() + Math.max(place(a), place(b));
    }

    private int place(TeamId team) {
        return places.getOrDefault(team, places.size());
    }

    private static Traffic together(Traffic known, Traffic more) {
        boolean same = known.consumer().id().equals(more.consumer().id());
        int there = known.there() + (same ? more.there() : more.back());
        int back = known.back() + (same ? more.back() : more.there());
        return there >= back
                ? new Traffic(known.consumer(), known.provider(), there, back)
                : new Traffic(known.provider(), known.consumer(), back, there);
    }
}
