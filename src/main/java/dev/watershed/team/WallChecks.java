package dev.watershed.team;

import dev.watershed.board.NoteId;
import dev.watershed.boundary.ContextId;
import dev.watershed.boundary.ContextMap.Relation;
import dev.watershed.boundary.WordDivide;
import dev.watershed.finding.Finding;
import dev.watershed.finding.Severity;
import dev.watershed.finding.Wording;
import dev.watershed.team.TeamProposal.Proposed;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What the story on the wall says of the teams: jobs that cross too many of them, words, direct
/// calls, and who stands between a team and its users.
final class WallChecks {

    private static final int TEAMS_PER_JOB = 2;
    private static final String SOURCE = "Skelton and Pais, Team Topologies";
    private static final String WORDS = "Evans, Domain-Driven Design, ubiquitous language";

    /// Team names that say how the work is done and not for whom.
    private static final Set<String> TECHNIQUES =
            Set.of(
                    "frontend",
                    "front-end",
                    "backend",
                    "back-end",
                    "database",
                    "databases",
                    "db",
                    "dba",
                    "ui",
                    "ux",
                    "mobile",
                    "ios",
                    "android",
                    "web",
                    "qa",
                    "testing",
                    "test",
                    "infrastructure",
                    "middleware",
                    "integration",
                    "프론트엔드",
                    "백엔드",
                    "데이터베이스",
                    "디비",
                    "테스트",
                    "인프라",
                    "모바일",
                    "서버");

    private final CheckedTeams checked;
    private final List<Finding> findings = new ArrayList<>();

    private WallChecks(CheckedTeams checked) {
        this.checked = checked;
    }

    static List<Finding> findings(CheckedTeams checked) {
        WallChecks checks = new WallChecks(checked);
        checked.evidence().map().relations().forEach(checks::waiting);
        checks.jobs();
        for (Proposed team : checked.teams()) {
            checks.technique(team);
            checks.words(team);
            checks.between(team);
        }
        return checks.findings;
    }

    /// A failure that stops another team's service.
    private void waiting(Relation relation) {
        Proposed provider = checked.owner(relation.upstream()).orElse(null);
        Proposed consumer = checked.owner(relation.downstream()).orElse(null);
        if (relation.calls() > 0
                && provider != null
                && consumer != null
                && !provider.id().equals(consumer.id())) {
            findings.add(
                    TeamCheck.finding(
                            "waits-for-another",
                            Severity.WARNING,
                            Wording.of(
                                    "team.waits-for-another",
                                    checked.name(relation.downstream()),
                                    checked.name(relation.upstream()),
                                    consumer.name(),
                                    provider.name()),
                            List.of(
                                    consumer.id().value(),
                                    provider.id().value(),
                                    relation.downstream().value(),
                                    relation.upstream().value()),
                            "Nygard, Release It!"));
        }
    }

    private void jobs() {
        Map<NoteId, ContextId> homes = new HashMap<>();
        checked.evidence()
                .contexts()
                .forEach(c -> c.members().forEach(note -> homes.put(note, c.id())));
        for (Job job : Job.all(checked.evidence())) {
            Set<Proposed> teams = new LinkedHashSet<>();
            for (NoteId note : job.notes()) {
                ContextId home = homes.get(note);
                if (home != null) {
                    checked.owner(home).ifPresent(teams::add);
                }
            }
            if (teams.size() > TEAMS_PER_JOB) {
                Wording message = Wording.of("team.long-job", job.name(), teams.size());
                List<String> about =
                        Stream.concat(
                                        teams.stream().map(team -> team.id().value()),
                                        job.notes().stream().map(NoteId::value))
                                .toList();
                findings.add(
                        TeamCheck.finding("long-job", Severity.WARNING, message, about, SOURCE));
            }
        }
    }

    private void technique(Proposed team) {
        String name = team.name().inEnglish().toLowerCase(Locale.ROOT);
        boolean technical = Stream.of(name.split("[\\s,·/]+", -1)).anyMatch(TECHNIQUES::contains);
        if (technical && team.type() == TeamType.STREAM_ALIGNED) {
            add("technology-split", List.of(team.id().value()), team.name());
        }
    }

    /// One word with two meanings inside one team.
    private void words(Proposed team) {
        List<ContextProfile> own = checked.profiles(team);
        if (own.size() < 2) {
            return;
        }
        for (WordDivide divide : checked.evidence().divides()) {
            if (divide.twoMeanings()) {
                Set<ContextId> users = new TreeSet<>();
                Set<Integer> senses = new TreeSet<>();
                for (int s = 0; s < divide.senses().size(); s++) {
                    for (ContextProfile profile : own) {
                        Set<NoteId> notes = divide.senses().get(s);
                        if (!Collections.disjoint(profile.context().members(), notes)) {
                            users.add(profile.id());
                            senses.add(s);
                        }
                    }
                }
                if (senses.size() > 1 && users.size() > 1) {
                    divided(team, divide.word(), users);
                }
            }
        }
    }

    private void divided(Proposed team, String word, Set<ContextId> users) {
        List<String> about = new ArrayList<>(List.of(team.id().value()));
        users.forEach(context -> about.add(context.value()));
        findings.add(
                TeamCheck.finding(
                        "two-meanings",
                        Severity.WARNING,
                        Wording.of("team.two-meanings", team.name(), word),
                        about,
                        WORDS));
    }

    /// A stream-aligned team whom nobody reaches but through one other stream-aligned team.
    private void between(Proposed team) {
        List<ContextProfile> own = checked.profiles(team);
        boolean alone = own.isEmpty() || own.stream().anyMatch(p -> !p.actors().isEmpty());
        if (alone || team.type() != TeamType.STREAM_ALIGNED) {
            return;
        }
        Set<TeamId> others =
                checked.traffic().keySet().stream()
                        .filter(pair -> pair.contains(team.id()))
                        .flatMap(Set::stream)
                        .filter(id -> !id.equals(team.id()))
                        .collect(Collectors.toCollection(TreeSet::new));
        if (others.size() == 1) {
            TeamId other = others.iterator().next();
            boolean stream =
                    checked.topology()
                            .team(other)
                            .filter(t -> t.type() == TeamType.STREAM_ALIGNED)
                            .filter(t -> !t.serves().isEmpty())
                            .isPresent();
            if (stream) {
                add(
                        "between-users",
                        List.of(team.id().value(), other.value()),
                        checked.name(other),
                        team.name());
            }
        }
    }

    private void add(String rule, List<String> about, Object... words) {
        findings.add(TeamCheck.finding(rule, Wording.of("team." + rule, words), about));
    }
}
