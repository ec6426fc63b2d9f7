package dev.watershed.team;

import dev.watershed.boundary.BoundedContext;
import dev.watershed.finding.Evidence;
import dev.watershed.finding.Finding;
import dev.watershed.finding.RuleId;
import dev.watershed.finding.Severity;
import dev.watershed.finding.Wording;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/// Checks the teams that were accepted against the contexts there are: one owner each, at most
/// eight people.
public final class TeamCheck {

    private static final String SOURCE = "Skelton and Pais, Team Topologies";

    private TeamCheck() {}

    /// Findings by rule; none where no team was accepted yet.
    public static List<Finding> findings(
            Collection<Team> teams, Collection<BoundedContext> contexts) {
        List<Finding> findings = new ArrayList<>();
        if (teams.isEmpty()) {
            return findings;
        }
        for (BoundedContext context : contexts) {
            long owners = teams.stream().filter(t -> t.contexts().contains(context.id())).count();
            if (owners != 1) {
                String rule = owners == 0 ? "no-owner" : "two-owners";
                findings.add(finding(rule, context.id().value(), context.name()));
            }
        }
        for (Team team : teams) {
            if (team.size() > TeamProposal.MOST_PEOPLE) {
                findings.add(
                        finding("too-many-people", team.id().value(), team.name(), team.size()));
            }
        }
        findings.sort(Comparator.comparing(Finding::rule));
        return findings;
    }

    static Finding finding(String rule, Wording message, List<String> about) {
        return new Finding(
                new RuleId("team." + rule),
                Severity.WARNING,
                message,
                new Evidence(about),
                SOURCE);
    }

    private static Finding finding(String rule, String about, Object... words) {
        return new Finding(
                new RuleId("team." + rule),
                Severity.WARNING,
                Wording.of("team." + rule, words),
                Evidence.of(about),
                SOURCE);
    }
}
