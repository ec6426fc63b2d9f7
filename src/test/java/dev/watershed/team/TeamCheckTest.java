package dev.watershed.team;

import static org.assertj.core.api.Assertions.assertThat;

import dev.watershed.board.LinkKind;
import dev.watershed.board.NoteId;
import dev.watershed.board.NoteKind;
import dev.watershed.boundary.ContextId;
import dev.watershed.finding.Finding;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class TeamCheckTest {

    private final TeamWall wall = new TeamWall();
    private final List<Team> teams = new ArrayList<>();
    private final List<Interaction> interactions = new ArrayList<>();
    private Organisation organisation = Organisation.UNKNOWN;

    @Test
    void nothingIsFoundWhileThereIsNoTeam() {
        wall.put("orders", NoteKind.EVENT, 1);
        assertThat(rules()).isEmpty();
    }

    @Test
    void oneOwnerEachIsFine() {
        wall.put("orders", NoteKind.EVENT, 1);
        wall.put("stock", NoteKind.EVENT, 1);
        team("a", 5, "orders", "stock");
        assertThat(rules()).isEmpty();
    }

    @Test
    void aContextWithoutOwnerWithTwoAndATeamOfNineAreFound() {
        wall.put("orders", NoteKind.EVENT, 1);
        wall.put("stock", NoteKind.EVENT, 1);
        team("a", 9, "orders");
        team("b", 4, "orders");

        assertThat(rules())
                .containsExactly("team.no-owner", "team.too-many-people", "team.two-owners");
        assertThat(findings().getFirst().evidence().ids()).containsExactly("stock");
    }

    @Test
    void aComplexContextDoesNotShareItsTeam() {
        wall.put("orders", NoteKind.AGGREGATE, 12);
        wall.put("stock", NoteKind.EVENT, 1);
        team("a", 8, "orders", "stock");
        assertThat(rules()).containsExactly("team.complex-shares");
    }

    @Test
    void fourSimpleContextsAndTwoComplicatedOnesAreTooMany() {
        for (String name : List.of("a", "b", "c", "d")) {
            wall.put(name, NoteKind.EVENT, 1);
        }
        wall.put("e", NoteKind.AGGREGATE, 7);
        wall.put("f", NoteKind.AGGREGATE, 7);
        team("one", 5, "a", "b", "c", "d");
        team("two", 5, "e", "f");
        assertThat(rules()).containsExactly("team.too-many-simple", "team.two-complicated");
    }

    @Test
    void aTeamCollaboratesWithOneOtherAndForAWhile() {
        for (String name : List.of("a", "b", "c")) {
            wall.put(name, NoteKind.EVENT, 1);
            team(name, 5, name);
        }
        wall.message("a", "b").message("a", "c");
        works("a", InteractionMode.COLLABORATION, "b", "31 March");
        works("a", InteractionMode.COLLABORATION, "c", "");
        assertThat(rules())
                .containsExactly("team.endless-collaboration", "team.many-collaborations");
    }

    @Test
    void conwaySpeaksBothWays() {
        for (String name : List.of("a", "b", "c")) {
            wall.put(name, NoteKind.EVENT, 1);
            team(name, 5, name);
        }
        wall.message("a", "b");
        works("a", InteractionMode.COLLABORATION, "c", "May");
        assertThat(rules()).containsExactly("team.idle-collaboration", "team.silent-teams");
    }

    @Test
    void aPlatformWithOneConsumerIsNone() {
        wall.message("a", "b");
        team("user", 5, "b");
        team("base", TeamType.PLATFORM, 5, "a");
        works("user", InteractionMode.X_AS_A_SERVICE, "base", "");
        assertThat(rules()).containsExactly("team.lone-platform");
    }

    @Test
    void anEnablingTeamOwnsNoService() {
        wall.put("a", NoteKind.EVENT, 1);
        team("guides", TeamType.ENABLING, 3, "a");
        assertThat(rules()).containsExactly("team.enabling-owns");
    }

    @Test
    void aTeamOfALayerIsASplitByTechnologyOnly() {
        wall.put("a", NoteKind.EVENT, 1);
        wall.put("b", NoteKind.EVENT, 1);
        team("Frontend team", 3, "a");
        team("데이터베이스 팀", 3, "b");
        assertThat(rules()).containsExactly("team.technology-split", "team.technology-split");
    }

    @Test
    void aContextKeptApartForItsTechnologyOnlyIsSaidSo() {
        wall.put("a", NoteKind.EVENT, 1);
        team("Billing", 3, "a");
        splitAlong("a", FracturePlane.TECHNOLOGY, FracturePlane.RISK);
        assertThat(rules()).isEmpty();

        splitAlong("a", FracturePlane.TECHNOLOGY);

        assertThat(rules()).containsExactly("team.technology-split");
    }

    private void splitAlong(String context, FracturePlane... planes) {
        ContextId id = new ContextId(context);
        ContextTraits traits = ContextTraits.unsaid(id).splitAlong(Set.of(planes));
        organisation =
                new Organisation(
                        Map.of(id, traits),
                        List.of(),
                        Locks.NONE,
                        OptionalInt.empty(),
                        LoadWeights.USUAL);
    }

    @Test
    void aJobThatCrossesThreeTeamsIsSaidSo() {
        NoteId buyer = wall.put("", NoteKind.ACTOR, "Buyer");
        NoteId command = wall.put("a", NoteKind.COMMAND, "Send back");
        NoteId sent = wall.put("a", NoteKind.EVENT, "Sent back");
        NoteId pay = wall.put("b", NoteKind.POLICY, "Whenever sent back, refund");
        NoteId paid = wall.put("b", NoteKind.EVENT, "Refunded");
        NoteId shelve = wall.put("c", NoteKind.POLICY, "Whenever refunded, shelve");
        wall.link(buyer, command, LinkKind.INVOKES)
                .link(command, sent, LinkKind.PRODUCES)
                .link(sent, pay, LinkKind.TRIGGERS)
                .link(pay, paid, LinkKind.PRODUCES)
                .link(paid, shelve, LinkKind.TRIGGERS);
        for (String name : List.of("a", "b", "c")) {
            team(name, 5, name);
        }
        works("b", InteractionMode.X_AS_A_SERVICE, "a", "");
        works("c", InteractionMode.X_AS_A_SERVICE, "b", "");
        assertThat(rules()).contains("team.long-job");
        assertThat(
                        findings().stream()
                                .filter(f -> f.rule().value().equals("team.long-job"))
                                .map(f -> f.message().in(Locale.KOREAN)))
                .containsExactly("Send back 일은 팀 3개를 지나가요. 바꾸려면 모두 필요해요.");
    }

    /// Two commands and two flows that no one person set going on the wall, but the story says so.
    @Test
    void aJobStoryTheTeamWroteIsOneJobWhateverTheWallDrafts() {
        NoteId buyer = wall.put("", NoteKind.ACTOR, "Buyer");
        List<NoteId> commands = new ArrayList<>();
        for (String name : List.of("a", "b", "c")) {
            NoteId command = wall.put(name, NoteKind.COMMAND, "Do " + name);
            wall.link(buyer, command, LinkKind.INVOKES);
            commands.add(command);
            team(name, 5, name);
        }
        assertThat(rules()).isEmpty();

        wall.story("return a parcel", commands.toArray(NoteId[]::new));

        assertThat(findings())
                .singleElement()
                .satisfies(f ->
                        assertThat(f.message().inEnglish())
                                .startsWith("The job Return a parcel crosses 3 teams."));
    }

    @Test
    void whoeverHasAStoryOfItsOwnHasNobodyBeforeItsUsers() {
        NoteId buyer = wall.put("", NoteKind.ACTOR, "Buyer");
        wall.acting(buyer, "shop").message("shop", "orders");
        NoteId look = wall.put("orders", NoteKind.READ_MODEL, "My orders");
        team("front", 5, "shop");
        team("back", 5, "orders");
        works("back", InteractionMode.X_AS_A_SERVICE, "front", "");
        assertThat(rules()).containsExactly("team.between-users");

        wall.story("see my orders", look);

        assertThat(rules()).isEmpty();
    }

    @Test
    void oneWordWithTwoMeaningsInsideOneTeamIsFound() {
        NoteId login = wall.put("auth", NoteKind.AGGREGATE, "Account");
        NoteId money = wall.put("points", NoteKind.AGGREGATE, "Account");
        wall.twoMeanings("account", login, money);
        team("both", 5, "auth", "points");
        assertThat(rules()).containsExactly("team.two-meanings");
    }

    @Test
    void whoeverCallsAnotherTeamDirectlyStandsStillWithIt() {
        NoteId policy = wall.put("orders", NoteKind.POLICY, "Whenever ordered, reserve");
        NoteId stock = wall.put("stock", NoteKind.AGGREGATE, "Stock");
        wall.link(policy, stock, LinkKind.CALLS);
        team("a", 5, "orders");
        team("b", 5, "stock");
        works("a", InteractionMode.X_AS_A_SERVICE, "b", "");
        assertThat(rules()).contains("team.waits-for-another", "team.stream-serves-stream");
    }

    @Test
    void aTeamBetweenATeamAndItsUsersIsFound() {
        NoteId buyer = wall.put("", NoteKind.ACTOR, "Buyer");
        wall.acting(buyer, "shop").message("shop", "orders");
        team("front", 5, "shop");
        team("back", 5, "orders");
        works("back", InteractionMode.X_AS_A_SERVICE, "front", "");
        assertThat(rules()).containsExactly("team.between-users");
    }

    @Test
    void specialistsForWhomThreeTeamsWaitAreABottleneck() {
        for (String name : List.of("a", "b", "c")) {
            wall.put(name, NoteKind.EVENT, 1);
            team(name, 5, name);
            works(name, InteractionMode.X_AS_A_SERVICE, "release", "");
        }
        team("release", TeamType.COMPLICATED_SUBSYSTEM, 4);
        assertThat(rules()).containsExactly("team.bottleneck");
    }

    @Test
    void helpWithoutAnEndIsOnlyInformation() {
        wall.put("a", NoteKind.EVENT, 1);
        team("a", 5, "a");
        team("guides", TeamType.ENABLING, 2);
        works("a", InteractionMode.FACILITATING, "guides", "");
        assertThat(findings())
                .singleElement()
                .satisfies(f -> assertThat(f.severity().code()).isEqualTo("info"));
    }

    private List<String> rules() {
        return findings().stream().map(finding -> finding.rule().value()).toList();
    }

    private List<Finding> findings() {
        return AgreedTeams.of(teams, interactions, wall.evidence().of(organisation)).findings();
    }

    private void team(String id, int people, String... owned) {
        team(id, TeamType.STREAM_ALIGNED, people, owned);
    }

    private void team(String id, TeamType type, int people, String... owned) {
        List<ContextId> ids = Stream.of(owned).map(ContextId::new).toList();
        teams.add(new Team(new TeamId(id), id, type, ids, people));
    }

    private void works(String from, InteractionMode mode, String to, String until) {
        interactions.add(new Interaction(new TeamId(from), new TeamId(to), mode, until));
    }
}
