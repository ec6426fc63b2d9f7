package dev.watershed.team;

import dev.watershed.boundary.ContextId;
import dev.watershed.boundary.ContextMap.Relation;
import dev.watershed.team.TeamProposal.Proposed;
import dev.watershed.team.TeamProposal.Working;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Teams beside the contexts and the traffic they are checked against, read once.
///
/// @param owners every team that owns a context; several where it is not clear
/// @param traffic what passes between the contexts of two teams, by pair
record CheckedTeams(
        TeamProposal topology,
        TeamEvidence evidence,
        Map<ContextId, ContextProfile> profiles,
        Map<ContextId, List<Proposed>> owners,
        Map<Set<TeamId>, List<Relation>> traffic) {

    static CheckedTeams of(TeamProposal topology, TeamEvidence evidence) {
        Map<ContextId, ContextProfile> profiles = new LinkedHashMap<>();
        ContextProfile.all(evidence).forEach(p -> profiles.put(p.id(), p));
        Map<ContextId, List<Proposed>> owners = new HashMap<>();
        for (Proposed team : topology.teams()) {
            for (ContextId context : new HashSet<>(team.contexts())) {
                owners.computeIfAbsent(context, ignored -> new ArrayList<>()).add(team);
            }
        }
        Map<Set<TeamId>, List<Relation>> traffic = new HashMap<>();
        for (Relation relation : evidence.map().relations()) {
            TeamId up = first(owners, relation.upstream());
            TeamId down = first(owners, relation.downstream());
            if (up != null && down != null && !up.equals(down)) {
                traffic.computeIfAbsent(Set.of(up, down), ignored -> new ArrayList<>())
                        .add(relation);
            }
        }
        return new CheckedTeams(topology, evidence, profiles, owners, traffic);
    }

    private static @Nullable TeamId first(
            Map<ContextId, List<Proposed>> owners, ContextId context) {
        List<Proposed> known = owners.get(context);
        return known == null ? null : known.getFirst().id();
    }

    List<Proposed> teams() {
        return topology.teams();
    }

    List<Working> workings() {
        return topology.interactions();
    }

    List<Working> workings(Proposed team, InteractionMode mode) {
        return workings().stream()
                .filter(w -> w.mode() == mode)
                .filter(w -> w.from().equals(team.id()) || w.to().equals(team.id()))
                .toList();
    }

    /// What passes between the two teams of an interaction.
    List<Relation> traffic(Working working) {
        return working.from().equals(working.to())
                ? List.of()
                : traffic.getOrDefault(Set.of(working.from(), working.to()), List.of());
    }

    List<ContextProfile> profiles(Proposed team) {
        return team.contexts().stream().map(profiles::get).filter(Objects::nonNull).toList();
    }

    Optional<Proposed> owner(ContextId context) {
        return Optional.ofNullable(owners.get(context)).map(List::getFirst);
    }

    String name(ContextId context) {
        ContextProfile profile = profiles.get(context);
        return profile == null ? context.value() : profile.context().name();
    }

    Object name(TeamId team) {
        return topology.team(team).<Object>map(Proposed::name).orElse(team.value());
    }
}
