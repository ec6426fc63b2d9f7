package dev.watershed.team;

import static org.assertj.core.api.Assertions.assertThat;

import dev.watershed.board.NoteId;
import dev.watershed.board.NoteKind;
import dev.watershed.boundary.ContextId;
import dev.watershed.team.TeamProposal.Proposed;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;

class TeamProposalTest {

    private final TeamWall wall = new TeamWall();

    @Test
    void aWallWithoutContextsNeedsNoTeam() {
        assertThat(wall.proposal().teams()).isEmpty();
    }

    @Test
    void twoSimpleContextsThatServeOnePersonAreOneTeam() {
        NoteId buyer = wall.put("", NoteKind.ACTOR, "Buyer");
        wall.acting(buyer, "Cart").acting(buyer, "Catalog");

        TeamProposal proposal = wall.proposal();

        assertThat(proposal.teams()).hasSize(1);
        Proposed team = proposal.teams().getFirst();
        assertThat(team.contexts()).containsExactlyInAnyOrder(id("Cart"), id("Catalog"));
        assertThat(team.serves()).containsExactly(buyer);
        assertThat(team.because().getFirst().inEnglish()).contains("Buyer");
        assertThat(team.because().getFirst().in(Locale.KOREAN)).contains("Buyer를");
    }

    @Test
    void aComplexContextHasATeamOfItsOwn() {
        NoteId buyer = wall.put("", NoteKind.ACTOR, "Buyer");
        wall.acting(buyer, "Cart").acting(buyer, "Ordering");
        wall.put("Ordering", NoteKind.EVENT, 30);

        assertThat(wall.proposal().teams()).hasSize(2);
    }

    @Test
    void aWordWithTwoMeaningsKeepsTeamsApart() {
        NoteId buyer = wall.put("", NoteKind.ACTOR, "Buyer");
        wall.acting(buyer, "Auth").acting(buyer, "Points");
        NoteId login = wall.put("Auth", NoteKind.AGGREGATE, "Account");
        NoteId money = wall.put("Points", NoteKind.AGGREGATE, "Account");
        assertThat(wall.proposal().teams()).hasSize(1);

        wall.twoMeanings("account", login, money);

        assertThat(wall.proposal().teams()).hasSize(2);
    }

    @Test
    void whatThreeContextsUseOneWayIsAPlatform() {
        wall.message("Notices", "Cart").message("Notices", "Points").message("Notices", "Shipping");
        NoteId buyer = wall.put("", NoteKind.ACTOR, "Buyer");
        wall.acting(buyer, "Cart").acting(buyer, "Points").acting(buyer, "Shipping");

        TeamProposal proposal = wall.proposal();

        Proposed platform = proposal.owning(id("Notices")).orElseThrow();
        assertThat(platform.type()).isEqualTo(TeamType.PLATFORM);
        assertThat(proposal.interactions())
                .isNotEmpty()
                .allMatch(working -> working.mode() == InteractionMode.X_AS_A_SERVICE)
                .allMatch(working -> working.to().equals(platform.id()));
    }

    @Test
    void trafficBothWaysAsksForCollaborationWithAnEnd() {
        wall.message("Orders", "Stock").message("Stock", "Orders");
        wall.put("Orders", NoteKind.EVENT, 30);
        wall.put("Stock", NoteKind.EVENT, 30);

        TeamProposal proposal = wall.proposal();

        assertThat(proposal.interactions()).hasSize(1);
        assertThat(proposal.interactions().getFirst().mode())
                .isEqualTo(InteractionMode.COLLABORATION);
        assertThat(proposal.interactions().getFirst().until()).isPresent();
    }

    @Test
    void aContextThatIsTooMuchForOneTeamIsSaidSo() {
        wall.put("Everything", NoteKind.AGGREGATE, 40);

        TeamProposal proposal = wall.proposal();

        assertThat(proposal.teams().getFirst().size()).isEqualTo(8);
        assertThat(proposal.findings()).hasSize(1);
        assertThat(proposal.findings().getFirst().message().inEnglish()).contains("20.0 of 8.0");
    }

    @Test
    void theLoadShowsItsArithmetic() {
        wall.put("Orders", NoteKind.EVENT, 12);
        wall.put("Orders", NoteKind.POLICY, 2);

        CognitiveLoad load = wall.proposal().teams().getFirst().load();

        assertThat(load.parts())
                .containsExactly(
                        new CognitiveLoad.Part(LoadKind.EVENTS, 12, .2),
                        new CognitiveLoad.Part(LoadKind.POLICIES, 2, .6));
        assertThat(CognitiveLoad.shown(load.total())).isEqualTo("3.6");
    }

    @Test
    void whatAContextIsCalledInTheFileDecidesNothing() {
        assertThat(told(crowd("a", "b", "c"))).isEqualTo(told(crowd("z", "y", "x")));
    }

    /// Three contexts that all talk both ways, named in the order of the story.
    private static TeamWall crowd(String first, String second, String third) {
        TeamWall wall = new TeamWall();
        for (String name : List.of(first, second, third)) {
            wall.put(name, NoteKind.EVENT, 30);
        }
        return wall.message(first, second)
                .message(second, first)
                .message(second, third)
                .message(third, second)
                .message(first, third)
                .message(third, first);
    }

    /// The modes by place in the flow, without names.
    private static List<String> told(TeamWall wall) {
        TeamProposal proposal = wall.proposal();
        List<TeamId> order = proposal.teams().stream().map(Proposed::id).toList();
        return proposal.interactions().stream()
                .map(w -> order.indexOf(w.from()) + " " + w.mode() + " " + order.indexOf(w.to()))
                .toList();
    }

    @Test
    void noProposalEverBreaksAHardRule() {
        for (int seed = 0; seed < 200; seed++) {
            TeamWall random = randomWall(new Random(seed));
            TeamProposal proposal = random.proposal();

            List<ContextId> owned =
                    proposal.teams().stream().flatMap(t -> t.contexts().stream()).toList();
            assertThat(owned).as("one owner each, seed %d", seed).doesNotHaveDuplicates();
            assertThat(owned).hasSameSizeAs(random.evidence().contexts());
            assertThat(proposal.teams()).allMatch(t -> t.size() <= TeamProposal.MOST_PEOPLE);
            assertThat(proposal.teams()).allMatch(t -> t.contexts().size() <= 3);
            assertThat(proposal.teams()).allMatch(t -> t.contexts().size() < 2 || t.load().fits());
            assertThat(proposal).isEqualTo(random.proposal());
        }
    }

    private static TeamWall randomWall(Random random) {
        TeamWall wall = new TeamWall();
        int contexts = 1 + random.nextInt(9);
        NoteKind[] kinds = NoteKind.values();
        NoteId actor = wall.put("", NoteKind.ACTOR, "Somebody");
        for (int i = 0; i < contexts * 6; i++) {
            String here = "c" + random.nextInt(contexts);
            String there = "c" + random.nextInt(contexts);
            switch (random.nextInt(4)) {
                case 0 -> wall.message(here, there);
                case 1 -> wall.acting(actor, here);
                default -> wall.put(here, kinds[random.nextInt(kinds.length)], 2);
            }
        }
        return wall;
    }

    private static ContextId id(String name) {
        return new ContextId(name);
    }
}
