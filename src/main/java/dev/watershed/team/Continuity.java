package dev.watershed.team;

import dev.watershed.finding.Wording;
import dev.watershed.team.TeamProposal.Proposed;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Lets a proposed team go on under the name of the team that owns most of the same contexts today,
/// so that a plan speaks of teams people know.
final class Continuity {

    private Continuity() {}

    private record Match(int proposed, Team today, int shared) {}

    /// @param kept teams whose ids are taken
    static List<Proposed> named(List<Proposed> proposed, List<Team> today, List<Proposed> kept) {
        Map<Integer, Team> known = matches(proposed, today, kept);
        Set<TeamId> taken = new HashSet<>();
        kept.forEach(team -> taken.add(team.id()));
        known.values().forEach(team -> taken.add(team.id()));
        List<Proposed> named = new ArrayList<>();
        for (int i = 0; i < proposed.size(); i++) {
            Team team = known.get(i);
            named.add(team == null ? fresh(proposed.get(i), taken) : as(team, proposed.get(i)));
        }
        return named;
    }

    private static Map<Integer, Team> matches(
            List<Proposed> proposed, List<Team> today, List<Proposed> kept) {
        List<Match> matches = new ArrayList<>();
        for (Team team : today) {
            if (kept.stream().noneMatch(k -> k.id().equals(team.id()))) {
                for (int i = 0; i < proposed.size(); i++) {
                    int shared = shared(proposed.get(i).contexts(), team.contexts());
                    if (shared > 0) {
                        matches.add(new Match(i, team, shared));
                    }
                }
            }
        }
        matches.sort(
                Comparator.comparingInt(Match::shared)
                        .reversed()
                        .thenComparingInt(Match::proposed)
                        .thenComparing(match -> match.today().id()));
        Map<Integer, Team> found = new HashMap<>();
        Set<TeamId> used = new HashSet<>();
        for (Match match : matches) {
            if (!found.containsKey(match.proposed()) && used.add(match.today().id())) {
                found.put(match.proposed(), match.today());
            }
        }
        return found;
    }

    static int shared(Collection<?> one, Collection<?> other) {
        return (int) one.stream().filter(other::contains).count();
    }

    private static Proposed as(Team team, Proposed proposed) {
        return proposed.called(team.id(), Wording.literally(team.name()));
    }

    private static Proposed fresh(Proposed proposed, Set<TeamId> taken) {
        TeamId id = proposed.id();
        for (int n = 2; !taken.add(id); n++) {
            id = new TeamId(proposed.id() + "-" + n);
        }
        return proposed.called(id, proposed.name());
    }
}
