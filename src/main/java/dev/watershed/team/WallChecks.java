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
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/// What the story on the wall says of the teams: words, direct calls, and splits that follow the
/// technique and not the story.
final class WallChecks {

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
        for (Proposed team : checked.teams()) {
            checks.technique(team);
            checks.words(team);
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

    /// A team named after a layer, or kept apart for nothing but its technology.
    private void technique(Proposed team) {
        if (team.type() != TeamType.STREAM_ALIGNED) {
            return;
        }
        String name = team.name().inEnglish().toLowerCase(Locale.ROOT);
        List<ContextProfile> own = checked.profiles(team);
        if (Stream.of(name.split("[\\s,·/]+", -1)).anyMatch(TECHNIQUES::contains)) {
            add("technology-split", team, team.name());
        } else if (!own.isEmpty() && own.stream().allMatch(this::onlyTechnology)) {
            add("technology-plane", team, team.name(), own.getFirst().context().name());
        }
    }

    private boolean onlyTechnology(ContextProfile profile) {
        return checked.evidence()
                .organisation()
                .traits(profile.id())
                .planes()
                .equals(Set.of(FracturePlane.TECHNOLOGY));
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

    private void add(String message, Proposed team, Object... words) {
        List<String> about = new ArrayList<>(List.of(team.id().value()));
        team.contexts().forEach(context -> about.add(context.value()));
        findings.add(
                TeamCheck.finding("technology-split", Wording.of("team." + message, words), about));
    }
}
