package dev.watershed.team;

import dev.watershed.boundary.ContextMap.Relation;
import dev.watershed.finding.Finding;
import dev.watershed.finding.Severity;
import dev.watershed.finding.Wording;
import dev.watershed.team.TeamProposal.Proposed;
import dev.watershed.team.TeamProposal.Working;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// The ways teams work together: how many, for how long, and whether they follow what passes
/// between the contexts (Conway's law, both ways).
final class WorkingChecks {

    private static final int MANY_WAITING = 3;
    private static final String CONWAY = "Conway, How Do Committees Invent?";

    private final CheckedTeams checked;
    private final List<Finding> findings = new ArrayList<>();

    private WorkingChecks(CheckedTeams checked) {
        this.checked = checked;
    }

    static List<Finding> findings(CheckedTeams checked) {
        WorkingChecks checks = new WorkingChecks(checked);
        checked.teams().forEach(checks::team);
        checked.workings().forEach(checks::working);
        checks.silent();
        return checks.findings;
    }

    private void team(Proposed team) {
        List<Working> close = checked.workings(team, InteractionMode.COLLABORATION);
        if (close.size() > 1) {
            add("many-collaborations", List.of(team.id().value()), team.name(), close.size());
        }
        List<Working> service = checked.workings(team, InteractionMode.X_AS_A_SERVICE);
        long consumers = service.stream().filter(w -> w.to().equals(team.id())).count();
        if (team.type() == TeamType.PLATFORM && consumers < 2) {
            findings.add(
                    TeamCheck.finding(
                            "lone-platform",
                            Severity.INFO,
                            Wording.of("team.lone-platform", team.name(), (int) consumers),
                            List.of(team.id().value()),
                            "Skelton and Pais, Team Topologies"));
        }
        bottleneck(team, close.size(), (int) consumers);
    }

    /// A team of specialists for whom several teams wait.
    private void bottleneck(Proposed team, int close, int consumers) {
        boolean special = team.type() == TeamType.COMPLICATED_SUBSYSTEM;
        if (special && close + consumers >= MANY_WAITING) {
            add("bottleneck", List.of(team.id().value()), team.name(), close + consumers);
        }
    }

    private void working(Working working) {
        List<String> both = List.of(working.from().value(), working.to().value());
        Object from = checked.name(working.from());
        Object to = checked.name(working.to());
        switch (working.mode()) {
            case COLLABORATION -> {
                if (working.until().isEmpty()) {
                    add("endless-collaboration", both, from, to);
                }
                if (checked.traffic(working).isEmpty() && bothOwn(working)) {
                    idle(both, from, to);
                }
            }
            case X_AS_A_SERVICE -> {
                boolean streams = isStream(working.from()) && isStream(working.to());
                if (streams && checked.traffic(working).stream().anyMatch(r -> r.calls() > 0)) {
                    add("stream-serves-stream", both, to, from);
                }
            }
            case FACILITATING -> {
                if (working.until().isEmpty()) {
                    findings.add(
                            TeamCheck.finding(
                                    "endless-facilitating",
                                    Severity.INFO,
                                    Wording.of("team.endless-facilitating", to, from),
                                    both,
                                    "Skelton and Pais, Team Topologies"));
                }
            }
        }
    }

    private void idle(List<String> both, Object from, Object to) {
        findings.add(
                TeamCheck.finding(
                        "idle-collaboration",
                        Severity.WARNING,
                        Wording.of("team.idle-collaboration", from, to),
                        both,
                        CONWAY));
    }

    private boolean isStream(TeamId team) {
        return checked.topology()
                .team(team)
                .filter(t -> t.type() == TeamType.STREAM_ALIGNED && !t.contexts().isEmpty())
                .isPresent();
    }

    private boolean bothOwn(Working working) {
        return !owned(working.from()).isEmpty() && !owned(working.to()).isEmpty();
    }

    private List<?> owned(TeamId team) {
        return checked.topology().team(team).map(Proposed::contexts).orElse(List.of());
    }

    /// Contexts that talk while their teams do not.
    private void silent() {
        List<Proposed> teams = checked.teams();
        for (int i = 0; i < teams.size(); i++) {
            for (int j = i + 1; j < teams.size(); j++) {
                Proposed a = teams.get(i);
                Proposed b = teams.get(j);
                List<Relation> between =
                        checked.traffic().getOrDefault(Set.of(a.id(), b.id()), List.of());
                if (!between.isEmpty() && !work(a, b)) {
                    int messages =
                            between.stream()
                                    .mapToInt(r -> r.messages().size() + r.back().size())
                                    .sum();
                    findings.add(
                            TeamCheck.finding(
                                    "silent-teams",
                                    Severity.WARNING,
                                    Wording.of("team.silent-teams", a.name(), b.name(), messages),
                                    List.of(a.id().value(), b.id().value()),
                                    CONWAY));
                }
            }
        }
    }

    private boolean work(Proposed a, Proposed b) {
        return checked.workings().stream()
                .anyMatch(w ->
                        (w.from().equals(a.id()) && w.to().equals(b.id()))
                                || (w.from().equals(b.id()) && w.to().equals(a.id())));
    }

    private void add(String rule, List<String> about, Object... words) {
        findings.add(TeamCheck.finding(rule, Wording.of("team." + rule, words), about));
    }
}
