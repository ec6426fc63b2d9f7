package dev.watershed.team;

import static org.assertj.core.api.Assertions.assertThat;

import dev.watershed.boundary.ContextId;
import dev.watershed.team.Topology.Horizon;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// What is done to teams by hand, and what it is called afterwards.
class ReteamingTest {

    private static final TeamId SHOP = new TeamId("shop");
    private static final TeamId DEPOT = new TeamId("depot");
    private static final ContextId ORDERS = new ContextId("orders");
    private static final ContextId STOCK = new ContextId("stock");

    private final Topology now =
            new Topology(
                    Horizon.NOW,
                    List.of(team(SHOP, 6, "orders", "carts"), team(DEPOT, 5, "stock")),
                    List.of(
                            new Interaction(
                                    SHOP, DEPOT, InteractionMode.COLLABORATION, "31 March")));

    @Test
    void aContextSwitchesToAnotherTeamAndLeavesTheOneItHad() {
        Topology after = Reteaming.of(now).switched(ORDERS, DEPOT);
        assertThat(owned(after, SHOP)).containsExactly(new ContextId("carts"));
        assertThat(owned(after, DEPOT)).containsExactly(STOCK, ORDERS);
        assertThat(moves(after)).containsExactly(Move.Kind.SWITCH);
    }

    @Test
    void aContextIsIsolatedInATeamOfItsOwn() {
        Topology after = Reteaming.of(now).isolated(ORDERS, "Orders");
        assertThat(after.teams()).hasSize(3);
        assertThat(moves(after)).containsExactly(Move.Kind.ISOLATE);
    }

    @Test
    void twoTeamsMergeWithTheirPeopleAndWorkNoLongerWithThemselves() {
        Topology after = Reteaming.of(now).merged(DEPOT, SHOP);
        assertThat(after.teams())
                .singleElement()
                .satisfies(team -> {
                    assertThat(team.size()).isEqualTo(11);
                    assertThat(team.contexts()).hasSize(3);
                });
        assertThat(after.interactions()).isEmpty();
        assertThat(moves(after)).contains(Move.Kind.MERGE);
    }

    @Test
    void aTeamSplitsInHalves() {
        Topology after = Reteaming.of(now).split(SHOP, "Carts");
        assertThat(after.teams()).extracting(Team::size).containsExactly(3, 5, 3);
        assertThat(moves(after)).contains(Move.Kind.ISOLATE, Move.Kind.SHRINK);
    }

    @Test
    void twoTeamsWorkTogetherInOneWayUntilItIsChanged() {
        Interaction served = new Interaction(DEPOT, SHOP, InteractionMode.X_AS_A_SERVICE, "");
        Topology after = Reteaming.of(now).working(served);
        assertThat(after.interactions()).containsExactly(served);
        assertThat(Reteaming.of(after).apart(SHOP, DEPOT).interactions()).isEmpty();
    }

    @Test
    void whatIsNotThereChangesNothing() {
        TeamId nobody = new TeamId("nobody");
        assertThat(Reteaming.of(now).switched(ORDERS, nobody)).isEqualTo(now);
        assertThat(Reteaming.of(now).merged(nobody, SHOP)).isEqualTo(now);
        assertThat(Reteaming.of(now).merged(SHOP, SHOP)).isEqualTo(now);
        assertThat(Reteaming.of(now).split(nobody, "x")).isEqualTo(now);
    }

    /// Whatever is done: ids stay unique, nothing gets two owners, nobody works with a team that is
    /// not there, and only stopping a team leaves a context without one.
    @Test
    void noContextIsLostAndNoIdIsGivenTwice() {
        for (int seed = 0; seed < 200; seed++) {
            Random random = new Random(seed);
            Topology topology = now;
            for (int step = 0; step < 12; step++) {
                topology = step(topology, random);
                Set<TeamId> ids = new HashSet<>(topology.teams().stream().map(Team::id).toList());
                List<ContextId> owned =
                        topology.teams().stream().flatMap(t -> t.contexts().stream()).toList();
                assertThat(ids).as("seed %d", seed).hasSameSizeAs(topology.teams());
                assertThat(owned).as("seed %d", seed).doesNotHaveDuplicates().hasSize(3);
                assertThat(topology.interactions())
                        .as("seed %d", seed)
                        .allMatch(i -> ids.contains(i.from()) && ids.contains(i.to()))
                        .noneMatch(i -> i.from().equals(i.to()));
            }
        }
    }

    private static Topology step(Topology topology, Random random) {
        List<Team> teams = new ArrayList<>(topology.teams());
        TeamId one = teams.get(random.nextInt(teams.size())).id();
        TeamId other = teams.get(random.nextInt(teams.size())).id();
        ContextId context = List.of(ORDERS, STOCK).get(random.nextInt(2));
        Reteaming hand = Reteaming.of(topology);
        return switch (random.nextInt(6)) {
            case 0 -> hand.switched(context, one);
            case 1 -> hand.isolated(context, "Own");
            case 2 -> hand.merged(one, other);
            case 3 -> hand.split(one, "Half");
            case 4 -> hand.apart(one, other);
            default ->
                    one.equals(other)
                            ? topology
                            : hand.working(
                                    new Interaction(one, other, InteractionMode.FACILITATING, ""));
        };
    }

    private List<Move.Kind> moves(Topology after) {
        return Moves.between(now.teams(), after.teams()).stream().map(Move::kind).toList();
    }

    private static List<ContextId> owned(Topology topology, TeamId id) {
        return topology.teams().stream()
                .filter(team -> team.id().equals(id))
                .findFirst()
                .orElseThrow()
                .contexts();
    }

    private static Team team(TeamId id, int people, String... owned) {
        List<ContextId> contexts = Stream.of(owned).map(ContextId::new).toList();
        return new Team(id, id.value(), TeamType.STREAM_ALIGNED, contexts, people);
    }
}
