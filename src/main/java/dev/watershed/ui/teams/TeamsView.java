package dev.watershed.ui.teams;

import dev.watershed.boundary.BoundedContext;
import dev.watershed.boundary.ContextId;
import dev.watershed.document.Document;
import dev.watershed.drawing.teams.TeamDiagram;
import dev.watershed.drawing.teams.TeamReader;
import dev.watershed.finding.Finding;
import dev.watershed.study.Fix;
import dev.watershed.study.Study;
import dev.watershed.team.ContextFacts;
import dev.watershed.team.TeamAlternative;
import dev.watershed.team.TeamProposal;
import dev.watershed.team.TeamProposal.Proposed;
import dev.watershed.team.TeamProposal.Working;
import dev.watershed.team.Topology;
import dev.watershed.team.Topology.Horizon;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// Teams with their picture laid out.
///
/// @param document the wall they are for
/// @param agreed true for teams people said there are or shall be, false for a proposal
/// @param contexts what they own; finer than drawn where an alternative divides a context
/// @param fixes of what the checks say, for teams of another time than next
/// @param facts every one of the contexts, along the flow of change
record TeamsView(
        Document document,
        boolean agreed,
        TeamProposal teams,
        List<BoundedContext> contexts,
        TeamDiagram diagram,
        Horizon horizon,
        Map<Finding, List<Fix>> fixes,
        List<ContextFacts> facts) {

    /// A topology of a time, as people said it.
    static TeamsView said(Study study, TeamProposal teams, Topology topology, Locale locale) {
        TeamsView plain = of(study, teams, study.contexts(), true, locale);
        Map<Finding, List<Fix>> fixes = study.fixesOf(topology, teams.findings());
        return new TeamsView(
                plain.document(),
                true,
                teams,
                plain.contexts(),
                plain.diagram(),
                topology.horizon(),
                fixes,
                plain.facts());
    }

    /// A proposal, which is for next.
    static TeamsView proposed(Study study, TeamAlternative alternative, Locale locale) {
        return of(study, alternative.proposal(), alternative.contexts(), false, locale)
                .knowing(study.contextFacts(alternative));
    }

    private TeamsView knowing(List<ContextFacts> more) {
        return new TeamsView(document, agreed, teams, contexts, diagram, horizon, fixes, more);
    }

    boolean isNext() {
        return horizon == Horizon.NEXT;
    }

    private static TeamsView of(
            Study study,
            TeamProposal teams,
            List<BoundedContext> contexts,
            boolean agreed,
            Locale locale) {
        Document document = study.document();
        TeamReader reader = new TeamReader(document.board(), contexts, locale);
        TeamDiagram diagram = TeamDiagram.of(reader.read(teams));
        return new TeamsView(
                document,
                agreed,
                teams,
                contexts,
                diagram,
                Horizon.NEXT,
                Map.of(),
                study.contextFacts());
    }

    int people() {
        return teams.people();
    }

    /// How a team works with others.
    List<Working> workingsOf(Proposed team) {
        return teams.interactions().stream()
                .filter(w -> w.from().equals(team.id()) || w.to().equals(team.id()))
                .toList();
    }

    /// What the checks say about a team or about what it owns.
    List<Finding> findingsAbout(Proposed team) {
        return teams.findings().stream()
                .filter(finding ->
                        finding.evidence().ids().contains(team.id().value())
                                || team.contexts().stream()
                                        .anyMatch(
                                                c -> finding.evidence().ids().contains(c.value())))
                .toList();
    }

    BoundedContext context(ContextId id) {
        return contexts.stream()
                .filter(context -> context.id().equals(id))
                .findFirst()
                .orElseThrow();
    }
}
