package dev.watershed.team;

import dev.watershed.finding.Evidence;
import dev.watershed.finding.Finding;
import dev.watershed.finding.RuleId;
import dev.watershed.finding.Severity;
import dev.watershed.finding.Wording;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Checks teams, proposed or agreed on, against the contexts and what passes between them: owners
/// and sizes ([OwnerChecks]), ways of working ([WorkingChecks]), what the wall says of both
/// ([WallChecks]) and the jobs of the users ([JobChecks]). The evidence of a finding names teams
/// first, then contexts.
public final class TeamCheck {

    private static final String SOURCE = "Skelton and Pais, Team Topologies";

    private TeamCheck() {}

    /// Findings by rule; none where there is no team.
    static List<Finding> findings(TeamProposal topology, TeamEvidence evidence) {
        List<Finding> findings = new ArrayList<>();
        if (topology.teams().isEmpty()) {
            return findings;
        }
        CheckedTeams checked = CheckedTeams.of(topology, evidence);
        findings.addAll(OwnerChecks.findings(checked));
        findings.addAll(WorkingChecks.findings(checked));
        findings.addAll(WallChecks.findings(checked));
        findings.addAll(JobChecks.findings(checked));
        findings.sort(Comparator.comparing(Finding::rule));
        return findings;
    }

    static Finding finding(String rule, Wording message, List<String> about) {
        return finding(rule, Severity.WARNING, message, about, SOURCE);
    }

    static Finding finding(
            String rule, Severity severity, Wording message, List<String> about, String source) {
        return new Finding(
                new RuleId("team." + rule), severity, message, new Evidence(about), source);
    }
}
