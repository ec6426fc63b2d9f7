package dev.watershed.team;

import static org.assertj.core.api.Assertions.assertThat;

import dev.watershed.boundary.ContextId;
import dev.watershed.team.Move.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class MovesTest {

    private final Team shop = team("shop", 6, "cart", "catalog");
    private final Team money = team("money", 5, "payments");

    @Test
    void nothingMovesWhereNothingChanges() {
        assertThat(Moves.between(List.of(shop, money), List.of(money, shop))).isEmpty();
    }

    @Test
    void aTeamGrowsAndAnotherShrinks() {
        List<Move> moves =
                Moves.between(
                        List.of(shop, money),
                        List.of(team("shop", 8, "cart", "catalog"), team("money", 4, "payments")));

        assertThat(moves).extracting(Move::kind).containsExactly(Kind.GROW, Kind.SHRINK);
        assertThat(moves).extracting(Move::people).containsExactly(2, -1);
    }

    @Test
    void aContextThatGetsATeamOfItsOwnIsIsolated() {
        List<Move> moves =
                Moves.between(
                        List.of(shop), List.of(team("shop", 6, "cart"), team("new", 4, "catalog")));

        assertThat(moves).extracting(Move::kind).containsExactly(Kind.ISOLATE);
        assertThat(moves.getFirst().contexts()).containsExactly(new ContextId("catalog"));
    }

    @Test
    void aTeamOfFourContextsSplitsInTwo() {
        Team all = team("all", 8, "a", "b", "c", "d");

        List<Move> moves =
                Moves.between(
                        List.of(all), List.of(team("all", 8, "a", "b"), team("new", 5, "c", "d")));

        assertThat(moves).extracting(Move::kind).containsExactly(Kind.SPLIT);
    }

    @Test
    void twoTeamsMerge() {
        List<Move> moves =
                Moves.between(
                        List.of(shop, money),
                        List.of(team("shop", 6, "cart", "catalog", "payments")));

        assertThat(moves).hasSize(1);
        assertThat(moves.getFirst().kind()).isEqualTo(Kind.MERGE);
        assertThat(moves.getFirst().from()).containsExactly(shop, money);
    }

    @Test
    void aContextSwitchesTeams() {
        List<Move> moves =
                Moves.between(
                        List.of(shop, money),
                        List.of(team("shop", 6, "cart"), team("money", 5, "payments", "catalog")));

        assertThat(moves).extracting(Move::kind).containsExactly(Kind.SWITCH);
    }

    @Test
    void teamsStartAndStop() {
        List<Move> moves =
                Moves.between(
                        List.of(shop, team("release", 4)),
                        List.of(shop, team("returns", 3, "returns")));

        assertThat(moves).extracting(Move::kind).containsExactly(Kind.START, Kind.STOP);
    }

    @Test
    void everyContextThatChangesHandsIsInExactlyOneMove() {
        for (int seed = 0; seed < 300; seed++) {
            Random random = new Random(seed);
            List<Team> before = topology(random);
            List<Team> after = topology(random);
            List<ContextId> moved =
                    Moves.between(before, after).stream()
                            .flatMap(move -> move.contexts().stream())
                            .toList();
            assertThat(moved).as("seed %d", seed).doesNotHaveDuplicates();
            assertThat(Moves.between(before, before)).isEmpty();
        }
    }

    private static List<Team> topology(Random random) {
        int teams = 1 + random.nextInt(5);
        List<List<String>> owned = new ArrayList<>();
        for (int i = 0; i < teams; i++) {
            owned.add(new ArrayList<>());
        }
        for (int c = 0; c < 8; c++) {
            owned.get(random.nextInt(teams)).add("c" + c);
        }
        List<Team> all = new ArrayList<>();
        for (int i = 0; i < teams; i++) {
            String id = "t" + (i + random.nextInt(2) * 10);
            all.add(team(id, 1 + random.nextInt(8), owned.get(i).toArray(String[]::new)));
        }
        return all;
    }

    private static Team team(String id, int people, String... contexts) {
        return new Team(
                new TeamId(id),
                id,
                TeamType.STREAM_ALIGNED,
                Stream.of(contexts).map(ContextId::new).toList(),
                people);
    }
}
