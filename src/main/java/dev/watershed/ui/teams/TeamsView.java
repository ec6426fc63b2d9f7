package dev.watershed.ui.teams;

import dev.watershed.boundary.BoundedContext;
import dev.watershed.document.Document;
import dev.watershed.drawing.teams.TeamDiagram;
import dev.watershed.drawing.teams.TeamReader;
import dev.watershed.finding.Finding;
import dev.watershed.study.Study;
import dev.watershed.team.TeamProposal;
import dev.watershed.team.TeamProposal.Proposed;
import dev.watershed.team.TeamProposal.Working;
import java.util.List;
import java.util.Locale;

/// Teams with their picture laid out.
///
/// @param document the wall they are for
/// @param agreed true for teams people said there are or shall be, false for a proposal
/// @param contexts what they own; finer than drawn where an alternative divides a context
record TeamsView(
        Document document,
        boolean agreed,
        TeamProposal teams,
        List<BoundedContext> contexts,
        TeamDiagram diagram) {

    static TeamsView of(
            Study study,
            TeamProposal teams,
            List<BoundedContext> contexts,
            boolean agreed,
            Locale locale) {
        Document document = study.document();
        TeamReader reader = new TeamReader(document.board(), contexts, locale);
        TeamDiagram diagram = TeamDiagram.of(reader.read(teams));
        return new TeamsView(document, agreed, teams, contexts, diagram);
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

    BoundedContext context(dev.watershed.boundary.ContextId id) {
        return contexts.stream()
                .filter(context -> context.id().equals(id))
                .findFirst()
                .orElseThrow();
    }
}
