package dev.watershed.team;

import dev.watershed.board.NoteId;
import dev.watershed.boundary.BoundedContext;
import dev.watershed.finding.Finding;
import dev.watershed.finding.Severity;
import dev.watershed.finding.Wording;
import dev.watershed.team.TeamProposal.Proposed;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What the jobs of the users say of the teams: those that cross too many of them, and a team that
/// stands between another one and its users.
final class JobChecks {

    private static final int TEAMS_PER_JOB = 2;
    private static final String SOURCE = "Skelton and Pais, Team Topologies";

    private final CheckedTeams checked;
    private final List<Run> runs = new ArrayList<>();
    private final List<Finding> findings = new ArrayList<>();

    /// A job with the teams it sets out from and those it reaches, in their order.
    private record Run(JobRun job, Set<TeamId> from, Set<TeamId> all) {}

    private JobChecks(CheckedTeams checked) {
        this.checked = checked;
        Map<NoteId, TeamId> owners = new HashMap<>();
        for (BoundedContext context : checked.evidence().contexts()) {
            checked.owner(context.id())
                    .ifPresent(
                            team -> context.members().forEach(note -> owners.put(note, team.id())));
        }
        for (JobRun job : checked.evidence().jobs()) {
            runs.add(new Run(job, teams(job.starts(), owners), teams(job.notes(), owners)));
        }
    }

    static List<Finding> findings(CheckedTeams checked) {
        JobChecks checks = new JobChecks(checked);
        checks.runs.forEach(checks::crossing);
        checked.teams().forEach(checks::between);
        return checks.findings;
    }

    private static Set<TeamId> teams(Collection<NoteId> notes, Map<NoteId, TeamId> owners) {
        Set<TeamId> teams = new LinkedHashSet<>();
        for (NoteId note : notes) {
            TeamId owner = owners.get(note);
            if (owner != null) {
                teams.add(owner);
            }
        }
        return teams;
    }

    private void crossing(Run run) {
        if (run.all().size() > TEAMS_PER_JOB) {
            List<String> about =
                    Stream.concat(
                                    run.all().stream().map(TeamId::value),
                                    run.job().notes().stream().map(NoteId::value))
                            .toList();
            Wording message = Wording.of("team.long-job", run.job().name(), run.all().size());
            findings.add(TeamCheck.finding("long-job", Severity.WARNING, message, about, SOURCE));
        }
    }

    /// A stream-aligned team whom nobody reaches but through one other stream-aligned team.
    private void between(Proposed team) {
        List<ContextProfile> own = checked.profiles(team);
        boolean met =
                own.stream().anyMatch(p -> !p.actors().isEmpty())
                        || runs.stream().anyMatch(run -> run.from().contains(team.id()));
        if (own.isEmpty() || met || team.type() != TeamType.STREAM_ALIGNED) {
            return;
        }
        onlyOne(team)
                .filter(other -> other.type() == TeamType.STREAM_ALIGNED)
                .filter(other -> !other.serves().isEmpty())
                .ifPresent(other ->
                        findings.add(
                                TeamCheck.finding(
                                        "between-users",
                                        Wording.of("team.between-users", other.name(), team.name()),
                                        List.of(team.id().value(), other.id().value()))));
    }

    /// The one team every job that reaches this one sets out from; where no job does, the one team
    /// anything passes between.
    private Optional<Proposed> onlyOne(Proposed team) {
        List<Run> reaching = runs.stream().filter(run -> run.all().contains(team.id())).toList();
        Set<TeamId> others =
                reaching.isEmpty()
                        ? checked.traffic().keySet().stream()
                                .filter(pair -> pair.contains(team.id()))
                                .flatMap(Set::stream)
                                .filter(id -> !id.equals(team.id()))
                                .collect(Collectors.toSet())
                        : reaching.stream()
                                .flatMap(run -> run.from().stream())
                                .collect(Collectors.toSet());
        return others.size() == 1
                ? checked.topology().team(others.iterator().next())
                : Optional.empty();
    }
}
