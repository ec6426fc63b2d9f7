package dev.watershed.team;

import dev.watershed.boundary.ContextId;
import dev.watershed.finding.Wording;
import dev.watershed.team.TeamProposal.Proposed;
import dev.watershed.team.TeamProposal.Working;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// The teams an organisation has agreed on, weighed like proposed ones: what each carries, whom it
/// serves, and what the checks say.
public final class AgreedTeams {

    private final Map<ContextId, ContextProfile> profiles = new TreeMap<>();

    private AgreedTeams(TeamEvidence evidence) {
        ContextProfile.all(evidence).forEach(profile -> profiles.put(profile.id(), profile));
    }

    public static TeamProposal of(
            Collection<Team> teams, List<Interaction> interactions, TeamEvidence evidence) {
        AgreedTeams agreed = new AgreedTeams(evidence);
        List<Proposed> weighed =
                teams.stream()
                        .sorted(
                                Comparator.comparingInt((Team team) -> TeamType.place(team.type()))
                                        .thenComparingDouble(agreed::start)
                                        .thenComparing(Team::id))
                        .map(agreed::weighed)
                        .toList();
        List<Working> modes = interactions.stream().map(AgreedTeams::working).toList();
        TeamProposal topology = new TeamProposal(weighed, modes, List.of());
        return new TeamProposal(weighed, modes, TeamCheck.findings(topology, evidence));
    }

    private List<ContextProfile> profiles(Team team) {
        return team.contexts().stream()
                .flatMap(id -> Optional.ofNullable(profiles.get(id)).stream())
                .toList();
    }

    private double start(Team team) {
        return profiles(team).stream().mapToDouble(ContextProfile::start).min().orElse(0);
    }

    private Proposed weighed(Team team) {
        List<ContextProfile> own = profiles(team);
        Candidate candidate = new Candidate(team.type(), own, List.of());
        return new Proposed(
                team.id(),
                Wording.literally(team.name()),
                team.type(),
                own.stream().map(ContextProfile::id).toList(),
                team.size(),
                candidate.load(),
                List.copyOf(candidate.actors()),
                List.of());
    }

    private static Working working(Interaction interaction) {
        return new Working(
                interaction.from(),
                interaction.to(),
                interaction.mode(),
                Wording.of("team.agreed-" + interaction.mode().name()),
                interaction.until().isBlank()
                        ? Optional.empty()
                        : Optional.of(Wording.literally(interaction.until())));
    }
}
