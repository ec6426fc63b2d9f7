package dev.watershed.study;

import static org.assertj.core.api.Assertions.assertThat;

import dev.watershed.boundary.BoundedContext;
import dev.watershed.boundary.Classification;
import dev.watershed.boundary.ContextId;
import dev.watershed.document.Accepted;
import dev.watershed.document.Decider;
import dev.watershed.document.Document;
import dev.watershed.document.Evolution;
import dev.watershed.finding.Finding;
import dev.watershed.team.Interaction;
import dev.watershed.team.InteractionMode;
import dev.watershed.team.Team;
import dev.watershed.team.TeamId;
import dev.watershed.team.TeamType;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.pcollections.HashTreePMap;

class TeamFixesTest {

    @Test
    void everyFixOfATeamFindingSettlesIt() {
        Document document = troubled();
        Map<Finding, List<Fix>> fixes = Study.of(document).fixes();
        assertThat(fixes.keySet())
                .extracting(finding -> finding.rule().value())
                .contains(
                        "team.no-owner",
                        "team.two-owners",
                        "team.too-many-people",
                        "team.lone-platform",
                        "team.enabling-owns",
                        "team.endless-collaboration",
                        "team.idle-collaboration");
        fixes.forEach((finding, ways) ->
                ways.forEach(fix -> {
                    Accepted accepted = (Accepted) Decider.decide(document, fix.edit());
                    Document after = Evolution.evolve(document, accepted.changes());
                    assertThat(Study.of(after).findings())
                            .as(fix.label().inEnglish())
                            .doesNotContain(finding);
                }));
    }

    private static Document troubled() {
        Document document = Document.EMPTY;
        for (String name : List.of("a", "b", "c", "d")) {
            int ordinal = document.contexts().size();
            document =
                    document.with(
                            new BoundedContext(
                                    new ContextId(name),
                                    name,
                                    Set.of(),
                                    "",
                                    Classification.UNDECIDED,
                                    ordinal));
        }
        Map<TeamId, Team> teams =
                Stream.of(
                                team("one", TeamType.STREAM_ALIGNED, 9, "a"),
                                team("two", TeamType.STREAM_ALIGNED, 5, "a"),
                                team("base", TeamType.PLATFORM, 5, "b"),
                                team("guides", TeamType.ENABLING, 3, "c"))
                        .collect(Collectors.toMap(Team::id, Function.identity()));
        Interaction close =
                new Interaction(
                        new TeamId("one"), new TeamId("base"), InteractionMode.COLLABORATION, "");
        return document.withTeams(HashTreePMap.from(teams), List.of(close));
    }

    private static Team team(String id, TeamType type, int people, String... owned) {
        List<ContextId> ids = Stream.of(owned).map(ContextId::new).toList();
        return new Team(new TeamId(id), id, type, ids, people);
    }
}
