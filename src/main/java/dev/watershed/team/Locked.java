package dev.watershed.team;

import dev.watershed.boundary.ContextId;
import dev.watershed.finding.Finding;
import dev.watershed.finding.Wording;
import dev.watershed.team.TeamProposal.Proposed;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// The locked teams of a proposal, as they are; a lock that breaks a hard rule is not followed and
/// said so.
///
/// @param free what is left to give to somebody
record Locked(List<Proposed> teams, List<ContextProfile> free, List<Finding> refused) {

    static Locked of(TeamEvidence evidence, List<ContextProfile> profiles, Neighbours neighbours) {
        Map<ContextId, ContextProfile> left = new LinkedHashMap<>();
        profiles.forEach(profile -> left.put(profile.id(), profile));
        List<Proposed> teams = new ArrayList<>();
        List<Finding> refused = new ArrayList<>();
        for (Team team : evidence.organisation().locks().teams()) {
            List<ContextProfile> own =
                    team.contexts().stream().map(left::get).filter(Objects::nonNull).toList();
            if (mayStay(team, own, neighbours)) {
                own.forEach(profile -> left.remove(profile.id()));
                teams.add(proposed(team, own));
            } else {
                refused.add(
                        Ownership.refusal(
                                team.id().value(), Wording.of("team.lock-team", team.name())));
            }
        }
        keepEnabling(evidence.organisation(), teams);
        return new Locked(teams, List.copyOf(left.values()), refused);
    }

    /// Teams that help others own nothing; no context decides whether they stay.
    private static void keepEnabling(Organisation organisation, List<Proposed> teams) {
        for (Team team : organisation.today()) {
            boolean enabling = team.type() == TeamType.ENABLING && team.contexts().isEmpty();
            if (enabling
                    && team.size() <= TeamProposal.MOST_PEOPLE
                    && teams.stream().noneMatch(t -> t.id().equals(team.id()))) {
                teams.add(proposed(team, List.of()));
            }
        }
    }

    private static boolean mayStay(Team team, List<ContextProfile> own, Neighbours neighbours) {
        if (team.size() > TeamProposal.MOST_PEOPLE || !HardRules.mayBeOne(own)) {
            return false;
        }
        List<Candidate> parts = own.stream().map(Typing::stream).toList();
        for (int i = 0; i < parts.size(); i++) {
            for (int j = i + 1; j < parts.size(); j++) {
                if (!neighbours.mayJoin(parts.get(i), parts.get(j))) {
                    return false;
                }
            }
        }
        return true;
    }

    private static Proposed proposed(Team team, List<ContextProfile> own) {
        Candidate candidate = new Candidate(team.type(), own, List.of());
        return new Proposed(
                team.id(),
                Wording.literally(team.name()),
                team.type(),
                own.stream().sorted(ContextProfile.FLOW_OF_CHANGE).map(ContextProfile::id).toList(),
                team.size(),
                candidate.load(),
                List.copyOf(candidate.actors()),
                List.of(Wording.of("team.why-kept")));
    }
}
