package dev.watershed.ui.teams;

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
/// @param agreed true for teams that were accepted, false for a proposal
record TeamsView(Document document, boolean agreed, TeamProposal teams, TeamDiagram diagram) {

    /// The teams that were accepted, and a proposal made from the same wall; the same where none
    /// was accepted.
    record Both(TeamsView current, TeamsView proposed) {}

    /// Takes a while: not for the window's own thread.
    static Both of(Study study, Locale locale) {
        TeamsView proposed = view(study, study.teams(), false, locale);
        boolean agreed = !study.document().teams().isEmpty();
        return new Both(
                agreed ? view(study, study.currentTeams(), true, locale) : proposed, proposed);
    }

    private static TeamsView view(Study study, TeamProposal teams, boolean agreed, Locale locale) {
        Document document = study.document();
        TeamReader reader = new TeamReader(document.board(), study.contexts(), locale);
        return new TeamsView(document, agreed, teams, TeamDiagram.of(reader.read(teams)));
    }

    int people() {
        return teams.teams().stream().mapToInt(Proposed::size).sum();
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
}
