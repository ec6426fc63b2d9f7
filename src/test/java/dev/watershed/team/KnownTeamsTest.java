package dev.watershed.team;

import static org.assertj.core.api.Assertions.assertThat;

import dev.watershed.board.NoteId;
import dev.watershed.board.NoteKind;
import dev.watershed.boundary.ContextId;
import dev.watershed.storage.StormReader;
import dev.watershed.study.Study;
import dev.watershed.team.TeamProposal.Proposed;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/// Set-ups whose teams are known, and organisations of odd sizes.
class KnownTeamsTest {

    private final TeamWall wall = new TeamWall();

    /// The insurance example of Context Mapper (facts of its team map: three teams for four
    /// contexts); customers serve themselves, the back office keeps their data.
    @Test
    void theInsuranceCompanyGetsTheThreeTeamsItHas() {
        NoteId customer = wall.put("", NoteKind.ACTOR, "Customer");
        NoteId clerk = wall.put("", NoteKind.ACTOR, "Clerk");
        NoteId broker = wall.put("", NoteKind.ACTOR, "Broker");
        wall.acting(clerk, "Customer management");
        wall.put("Customer management", NoteKind.AGGREGATE, "Customer");
        wall.acting(customer, "Self service");
        wall.put("Self service", NoteKind.AGGREGATE, "User account");
        wall.acting(broker, "Policy management");
        wall.put("Policy management", NoteKind.AGGREGATE, "Contract");
        wall.put("Risk management", NoteKind.AGGREGATE, "Risk factor");
        wall.message("Customer management", "Self service");
        wall.message("Customer management", "Policy management");
        wall.message("Policy management", "Risk management");
        wall.message("Risk management", "Policy management");

        assertThat(owners(wall.proposal()))
                .containsExactlyInAnyOrder(
                        Set.of("Customer management"),
                        Set.of("Self service"),
                        Set.of("Policy management", "Risk management"));
    }

    private static List<Set<String>> owners(TeamProposal proposal) {
        return proposal.teams().stream()
                .map(Proposed::contexts)
                .filter(owned -> !owned.isEmpty())
                .map(owned -> owned.stream().map(ContextId::value).collect(Collectors.toSet()))
                .toList();
    }

    /// The set-up of Microservices: Up and Running: system design enables, services are streams, a
    /// cloud platform below, releases with specialists everybody waits for, an API team that uses
    /// the services.
    @Test
    void theReferenceSetUpIsFoundWellButForTheReleaseTeam() throws Exception {
        byte[] sample = Files.readAllBytes(Path.of("samples", "reference-teams.storm"));

        TeamProposal judged = Study.of(StormReader.read(sample).document()).currentTeams();

        assertThat(judged.teams())
                .extracting(Proposed::type)
                .contains(
                        TeamType.STREAM_ALIGNED,
                        TeamType.PLATFORM,
                        TeamType.ENABLING,
                        TeamType.COMPLICATED_SUBSYSTEM)
                .hasSize(7);
        assertThat(judged.interactions()).hasSize(12);
        assertThat(judged.findings())
                .extracting(finding -> finding.rule().value())
                .containsExactly("team.bottleneck");
        assertThat(judged.findings().getFirst().evidence().ids()).containsExactly("release");
    }

    @Test
    void withNobodyEveryTeamIsEmptyAndThatIsSaid() {
        wall.put("Orders", NoteKind.EVENT, 3);
        TeamProposal proposal = staffed(0);
        assertThat(proposal.people()).isZero();
        assertThat(rules(proposal)).containsExactly("team.few-people");
        assertThat(proposal.findings().getFirst().message().inEnglish()).startsWith("Nobody");
    }

    @Test
    void onePersonGoesToTheFirstTeam() {
        wall.put("Orders", NoteKind.AGGREGATE, 8);
        wall.put("Stock", NoteKind.AGGREGATE, 8);
        TeamProposal proposal = staffed(1);
        assertThat(proposal.teams()).extracting(Proposed::size).containsExactly(1, 0);
        assertThat(rules(proposal)).containsExactly("team.few-people");
    }

    @Test
    void fortyPeopleForOneContextAreEightAndTheOthersAreNamed() {
        wall.put("Orders", NoteKind.EVENT, 3);
        TeamProposal proposal = staffed(40);
        assertThat(proposal.teams()).extracting(Proposed::size).containsExactly(8);
        assertThat(rules(proposal)).containsExactly("team.people-left");
        assertThat(proposal.findings().getFirst().message().inEnglish()).startsWith("32 people");
    }

    private TeamProposal staffed(int people) {
        return TeamProposal.of(
                wall.evidence()
                        .of(
                                new Organisation(
                                        Map.of(),
                                        List.of(),
                                        Locks.NONE,
                                        OptionalInt.of(people),
                                        LoadWeights.USUAL)));
    }

    private static List<String> rules(TeamProposal proposal) {
        return proposal.findings().stream().map(f -> f.rule().value()).toList();
    }
}
