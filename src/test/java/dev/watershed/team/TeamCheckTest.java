package dev.watershed.team;

import static org.assertj.core.api.Assertions.assertThat;

import dev.watershed.boundary.BoundedContext;
import dev.watershed.boundary.Classification;
import dev.watershed.boundary.ContextId;
import dev.watershed.finding.Finding;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class TeamCheckTest {

    private final BoundedContext orders = context("orders");
    private final BoundedContext stock = context("stock");

    @Test
    void nothingIsFoundWhileNoTeamWasAccepted() {
        assertThat(TeamCheck.findings(List.of(), List.of(orders))).isEmpty();
    }

    @Test
    void oneOwnerEachIsFine() {
        assertThat(TeamCheck.findings(List.of(team("a", 5, orders, stock)), List.of(orders, stock)))
                .isEmpty();
    }

    @Test
    void aContextWithoutOwnerWithTwoAndATeamOfNineAreFound() {
        List<Team> teams = List.of(team("a", 9, orders), team("b", 4, orders));

        List<Finding> findings = TeamCheck.findings(teams, List.of(orders, stock));

        assertThat(findings)
                .extracting(finding -> finding.rule().value())
                .containsExactly("team.no-owner", "team.too-many-people", "team.two-owners");
        assertThat(findings.getFirst().evidence().ids()).containsExactly("stock");
    }

    private static BoundedContext context(String name) {
        return new BoundedContext(
                new ContextId(name), name, Set.of(), "", Classification.UNDECIDED, 0);
    }

    private static Team team(String id, int people, BoundedContext... owned) {
        List<ContextId> ids = List.of(owned).stream().map(BoundedContext::id).toList();
        return new Team(new TeamId(id), id, TeamType.STREAM_ALIGNED, ids, people);
    }
}
