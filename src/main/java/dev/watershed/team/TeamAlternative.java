package dev.watershed.team;

import dev.watershed.boundary.BoundedContext;
import dev.watershed.boundary.ContextId;
import dev.watershed.boundary.ContextMap;
import dev.watershed.finding.Wording;
import dev.watershed.team.TeamProposal.Proposed;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// A topology beside the one that is proposed first, with what it trades.
///
/// @param name what it does differently, in a few words
/// @param contexts what the teams own: finer ones than drawn where a context is more than one team
///   carries
public record TeamAlternative(
        Wording name,
        TeamProposal proposal,
        List<BoundedContext> contexts,
        TeamFigures figures,
        Wording trade) {

    public TeamAlternative {
        contexts = List.copyOf(contexts);
    }

    /// The first proposal and, where they differ, one team for every context and as few teams as
    /// the rules allow.
    public static List<TeamAlternative> of(TeamEvidence evidence) {
        List<TeamAlternative> all = new ArrayList<>();
        for (Style style : Style.values()) {
            TeamProposal proposal = TeamProposal.of(evidence, style);
            if (all.stream().noneMatch(other -> sameOwners(other.proposal(), proposal))) {
                Wording name = Wording.of("team.style-" + style.name());
                all.add(of(name, proposal, evidence.contexts(), evidence.map(), all));
            }
        }
        return List.copyOf(all);
    }

    /// The one to begin with: the first that leaves the fewest teams with more than they carry.
    public static TeamAlternative lightest(List<TeamAlternative> all) {
        return all.stream()
                .min(Comparator.comparingInt(a -> a.figures().overloaded()))
                .orElseThrow();
    }

    /// The teams of the first style for a finer cut of the same wall.
    public TeamAlternative finer(TeamEvidence finer) {
        TeamProposal split = TeamProposal.of(finer);
        return of(
                Wording.of("team.style-FINER"),
                split,
                finer.contexts(),
                finer.map(),
                List.of(this));
    }

    private static TeamAlternative of(
            Wording name,
            TeamProposal proposal,
            List<BoundedContext> contexts,
            ContextMap map,
            List<TeamAlternative> before) {
        TeamFigures figures = TeamFigures.of(proposal, map);
        Wording trade =
                before.isEmpty() ? first(figures) : against(before.getFirst().figures(), figures);
        return new TeamAlternative(name, proposal, contexts, figures, trade);
    }

    private static Wording first(TeamFigures figures) {
        return Wording.of(
                "team.trade-first",
                figures.teams(),
                figures.crossing(),
                CognitiveLoad.shown(figures.heaviest()));
    }

    /// Compared with the first: teams, people, messages, heaviest load.
    private static Wording against(TeamFigures first, TeamFigures other) {
        return Wording.of(
                "team.trade",
                change("teams", other.teams() - first.teams()),
                change("people", other.people() - first.people()),
                change("messages", other.crossing() - first.crossing()),
                CognitiveLoad.shown(first.heaviest()),
                CognitiveLoad.shown(other.heaviest()));
    }

    private static Wording change(String what, int more) {
        String key = more == 0 ? "same" : more > 0 ? "more" : "fewer";
        return Wording.of("team.trade-" + key + "-" + what, Math.abs(more));
    }

    private static boolean sameOwners(TeamProposal one, TeamProposal other) {
        return owners(one).equals(owners(other));
    }

    private static List<Set<ContextId>> owners(TeamProposal proposal) {
        return proposal.teams().stream()
                .map(Proposed::contexts)
                .filter(contexts -> !contexts.isEmpty())
                .sorted(Comparator.comparing(c -> c.stream().sorted().toList().toString()))
                .map(contexts -> contexts.stream().collect(Collectors.toSet()))
                .toList();
    }
}
