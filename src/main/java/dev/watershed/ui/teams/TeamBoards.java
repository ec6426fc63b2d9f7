package dev.watershed.ui.teams;

import dev.watershed.decision.DecisionLog;
import dev.watershed.study.Study;
import dev.watershed.team.Move;
import dev.watershed.team.Moves;
import dev.watershed.team.Team;
import dev.watershed.team.TeamAlternative;
import dev.watershed.team.TeamProposal;
import dev.watershed.team.Topology;
import dev.watershed.team.Topology.Horizon;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/// Everything this lens shows, worked out behind the window.
///
/// @param said the teams people said there are, agreed on and shall be, by time; a time nobody
///   spoke of is missing
/// @param proposals the first proposal and its alternatives, with their pictures
/// @param moves what leads to the teams of a time from those before it
record TeamBoards(
        Map<Horizon, TeamsView> said,
        List<TeamAlternative> alternatives,
        List<TeamsView> proposals,
        Map<Horizon, List<Move>> moves) {

    /// Takes a while: not for the window's own thread.
    static TeamBoards of(Study study, Locale locale) {
        List<TeamAlternative> alternatives = study.teamAlternatives();
        DecisionLog log = study.decisionLog();
        Map<Horizon, TeamsView> said = new TreeMap<>();
        for (Horizon horizon : Horizon.values()) {
            Topology topology = study.topology(horizon);
            if (!topology.teams().isEmpty()) {
                TeamProposal weighed = study.weighed(topology);
                TeamProposal spoken =
                        new TeamProposal(
                                weighed.teams(),
                                weighed.interactions(),
                                log.unwaived(weighed.findings()));
                said.put(horizon, TeamsView.said(study, spoken, topology, locale));
            }
        }
        List<TeamsView> proposals =
                alternatives.stream().map(a -> TeamsView.proposed(study, a, locale)).toList();
        return new TeamBoards(said, alternatives, proposals, moves(study, locale, said));
    }

    /// The proposal to begin with: the first that leaves the fewest teams with too much.
    int first() {
        return alternatives.indexOf(TeamAlternative.lightest(alternatives));
    }

    /// The next teams follow today's, later ones those of next; what is proposed stands in for what
    /// nobody agreed on.
    private static Map<Horizon, List<Move>> moves(
            Study study, Locale locale, Map<Horizon, TeamsView> said) {
        List<Team> now = study.topology(Horizon.NOW).teams();
        List<Team> next =
                said.containsKey(Horizon.NEXT)
                        ? study.topology(Horizon.NEXT).teams()
                        : study.teams().teams().stream().map(t -> t.agreed(locale)).toList();
        List<Team> later = study.topology(Horizon.LATER).teams();
        Map<Horizon, List<Move>> moves = new TreeMap<>();
        if (!now.isEmpty()) {
            moves.put(Horizon.NEXT, Moves.between(now, next));
        }
        if (!later.isEmpty()) {
            moves.put(Horizon.LATER, Moves.between(next, later));
        }
        return moves;
    }
}
