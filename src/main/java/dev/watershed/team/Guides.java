package dev.watershed.team;

import dev.watershed.boundary.ContextMap.BorderWord;
import dev.watershed.boundary.ContextMap.Relation;
import dev.watershed.finding.Wording;
import dev.watershed.team.TeamProposal.Proposed;
import dev.watershed.team.TeamProposal.Working;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/// Adds a small enabling team for a while where several teams have to learn to keep contracts
/// between them.
final class Guides {

    /// Below this many teams that translate words they can help each other.
    private static final int LEARNERS = 3;

    private static final int PEOPLE = 2;
    private static final TeamId ID = new TeamId("team-guides");

    private Guides() {}

    static TeamProposal added(List<Proposed> owners, List<Working> modes, TeamEvidence evidence) {
        List<Proposed> teams = new ArrayList<>(owners);
        List<Working> working = new ArrayList<>(modes);
        List<Proposed> learners = learners(owners, evidence);
        if (learners.size() >= LEARNERS) {
            Optional<Proposed> known = owners.stream().filter(Guides::enables).findFirst();
            Proposed guides = known.orElseGet(() -> guides(learners.size()));
            if (known.isEmpty()) {
                teams.add(guides);
            }
            learners.forEach(team -> working.add(helped(team, guides.id())));
        }
        return new TeamProposal(teams, working, List.of());
    }

    private static boolean enables(Proposed team) {
        return team.type() == TeamType.ENABLING;
    }

    private static List<Proposed> learners(List<Proposed> owners, TeamEvidence evidence) {
        TreeSet<String> translating = new TreeSet<>();
        for (Relation relation : evidence.map().relations()) {
            if (!relation.words().stream().allMatch(BorderWord::same)) {
                translating.add(relation.downstream().value());
            }
        }
        return owners.stream()
                .filter(team -> team.type() == TeamType.STREAM_ALIGNED)
                .filter(t -> t.contexts().stream().anyMatch(c -> translating.contains(c.value())))
                .toList();
    }

    private static Proposed guides(int learners) {
        return new Proposed(
                ID,
                Wording.of("team.guides"),
                TeamType.ENABLING,
                List.of(),
                PEOPLE,
                CognitiveLoad.NONE,
                List.of(),
                List.of(Wording.of("team.why-guides", learners)));
    }

    private static Working helped(Proposed team, TeamId guides) {
        return new Working(
                team.id(),
                guides,
                InteractionMode.FACILITATING,
                Wording.of("team.why-facilitate"),
                Optional.of(Wording.of("team.until-six-weeks")));
    }
}
