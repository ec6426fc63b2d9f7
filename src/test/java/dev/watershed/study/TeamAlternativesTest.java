package dev.watershed.study;

import static org.assertj.core.api.Assertions.assertThat;

import dev.watershed.boundary.BoundedContext;
import dev.watershed.boundary.Classification;
import dev.watershed.boundary.ContextId;
import dev.watershed.document.Document;
import dev.watershed.storage.StormReader;
import dev.watershed.team.TeamAlternative;
import dev.watershed.team.TeamProposal;
import dev.watershed.team.TeamProposal.Proposed;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Whatever is shown beside the first proposal keeps the hard rules too, finer contexts included.
class TeamAlternativesTest {

    /// What no proposal may bring.
    private static final Set<String> HARD =
            Set.of(
                    "team.no-owner",
                    "team.two-owners",
                    "team.too-many-people",
                    "team.complex-shares",
                    "team.too-many-simple",
                    "team.two-complicated",
                    "team.two-meanings",
                    "team.many-collaborations",
                    "team.endless-collaboration",
                    "team.enabling-owns");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "accounts",
                "conference",
                "flight-booking",
                "purchase",
                "train-trip",
                "web-shop",
                "reference-teams"
            })
    void noAlternativeOfASampleBreaksAHardRule(String name) throws Exception {
        byte[] sample = Files.readAllBytes(Path.of("samples", name + ".storm"));
        List<TeamAlternative> all =
                Study.of(StormReader.read(sample).document()).teamAlternatives();
        assertThat(all).isNotEmpty();
        for (TeamAlternative alternative : all) {
            TeamProposal proposal = alternative.proposal();
            assertThat(proposal.findings())
                    .as(alternative.name().inEnglish())
                    .noneMatch(finding -> HARD.contains(finding.rule().value()));
            assertThat(proposal.teams().stream().flatMap(team -> team.contexts().stream()))
                    .containsExactlyInAnyOrderElementsOf(
                            alternative.contexts().stream().map(BoundedContext::id).toList());
        }
        assertThat(TeamAlternative.lightest(all).figures().overloaded()).isZero();
    }

    @Test
    void twoContextsOfTheSameNameHaveTwoTeams() {
        Document document = Document.EMPTY;
        for (String id : List.of("a", "b")) {
            document =
                    document.with(
                            new BoundedContext(
                                    new ContextId(id),
                                    "Orders",
                                    Set.of(),
                                    "",
                                    Classification.UNDECIDED,
                                    document.contexts().size()));
        }

        List<Proposed> teams = Study.of(document).teams().teams();

        assertThat(teams).hasSize(2).extracting(Proposed::id).doesNotHaveDuplicates();
        assertThat(teams).extracting(team -> team.name().inEnglish()).containsOnly("Orders team");
    }
}
