package dev.watershed.team;

import dev.watershed.finding.Finding;
import dev.watershed.finding.Severity;
import dev.watershed.finding.Wording;
import dev.watershed.team.TeamProposal.Proposed;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// One owner each, at most eight people, and no more than a team holds in its head. Two owners and
/// more than eight people break a rule that no proposal breaks: these are errors.
final class OwnerChecks {

    private final CheckedTeams checked;
    private final List<Finding> findings = new ArrayList<>();

    private OwnerChecks(CheckedTeams checked) {
        this.checked = checked;
    }

    static List<Finding> findings(CheckedTeams checked) {
        OwnerChecks checks = new OwnerChecks(checked);
        checked.profiles().values().forEach(checks::owner);
        checked.teams().forEach(checks::team);
        return checks.findings;
    }

    private void owner(ContextProfile profile) {
        List<Proposed> owners = checked.owners().getOrDefault(profile.id(), List.of());
        if (owners.isEmpty()) {
            add("no-owner", List.of(profile.id().value()), profile.context().name());
        } else if (owners.size() > 1) {
            List<String> about =
                    Stream.concat(
                                    Stream.of(profile.id().value()),
                                    owners.stream().map(team -> team.id().value()))
                            .toList();
            broken("two-owners", about, profile.context().name());
        }
    }

    private void team(Proposed team) {
        List<ContextProfile> own = checked.profiles(team);
        if (team.size() > TeamProposal.MOST_PEOPLE) {
            broken("too-many-people", List.of(team.id().value()), team.name(), team.size());
        }
        if (team.type() == TeamType.ENABLING && !own.isEmpty()) {
            add("enabling-owns", about(team, own), team.name(), own.getFirst().context().name());
        }
        heads(team, own);
        overload(team, own);
    }

    private void heads(Proposed team, List<ContextProfile> own) {
        long complex = of(own, Complexity.COMPLEX);
        long complicated = of(own, Complexity.COMPLICATED);
        if (complex > 0 && own.size() > 1) {
            ContextProfile one =
                    own.stream()
                            .filter(p -> p.complexity() == Complexity.COMPLEX)
                            .findFirst()
                            .orElseThrow();
            add("complex-shares", about(team, own), one.context().name(), team.name());
        } else if (own.size() > HardRules.MOST_CONTEXTS) {
            add("too-many-simple", about(team, own), team.name(), own.size());
        } else if (complicated > 1) {
            add("two-complicated", about(team, own), team.name(), complicated);
        }
    }

    private static long of(List<ContextProfile> own, Complexity complexity) {
        return own.stream().filter(p -> p.complexity() == complexity).count();
    }

    private void overload(Proposed team, List<ContextProfile> own) {
        if (!team.load().fits()) {
            String key = own.size() > 1 ? "team.overloaded-joint" : "team.overloaded";
            Wording message =
                    Wording.of(
                            key,
                            team.name(),
                            CognitiveLoad.shown(team.load().total()),
                            CognitiveLoad.shown(CognitiveLoad.LIMIT));
            findings.add(TeamCheck.finding("overloaded", message, about(team, own)));
        }
    }

    private static List<String> about(Proposed team, List<ContextProfile> own) {
        return Stream.concat(Stream.of(team.id().value()), own.stream().map(p -> p.id().value()))
                .toList();
    }

    private void add(String rule, List<String> about, Object... words) {
        findings.add(TeamCheck.finding(rule, Wording.of("team." + rule, words), about));
    }

    private void broken(String rule, List<String> about, Object... words) {
        Wording message = Wording.of("team." + rule, words);
        findings.add(TeamCheck.finding(rule, Severity.ERROR, message, about, "Team Topologies"));
    }
}
