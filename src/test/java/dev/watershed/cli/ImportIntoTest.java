package dev.watershed.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.watershed.document.Document;
import dev.watershed.document.Shelves;
import dev.watershed.storage.StormReader;
import dev.watershed.team.Team;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Teams and decision records are added to a wall on the command line.
class ImportIntoTest {

    private static final Path WALL = Path.of("samples", "reference-teams.storm");
    private static final Path FILES = Path.of("src/test/resources/dev/watershed/exchange");

    @TempDir private Path folder;

    private Document added(Path source) throws Exception {
        Path out = folder.resolve("out.storm");
        Run run = Run.of("import", source, "--into", WALL, "-o", out);
        assertThat(run.exitCode()).as(run.err()).isZero();
        return StormReader.read(Files.readAllBytes(out)).document();
    }

    private Path file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    @Test
    void aTableOfTeamsBecomesTheTeamsOfToday() throws Exception {
        Document wall = added(file("teams.csv", "team,people,owns\nAir,6,Flights;Schedules\n"));
        assertThat(wall.shelf(Shelves.TOPOLOGIES).get("now").teams())
                .singleElement()
                .satisfies(team -> assertThat(team.contexts()).hasSize(2));
    }

    @Test
    void aTeamApiBecomesTheTeamsOfTodayAndUnknownNamesAreTold() throws Exception {
        Path out = folder.resolve("out.storm");
        Run run = Run.of("import", FILES.resolve("team-api.yaml"), "--into", WALL, "-o", out);
        assertThat(run.exitCode()).isZero();
        assertThat(run.err()).contains("No context has the name: Payments");
        Document wall = StormReader.read(Files.readAllBytes(out)).document();
        assertThat(wall.shelf(Shelves.TOPOLOGIES).get("now").teams())
                .extracting(Team::name)
                .containsExactlyInAnyOrder("Payments squad", "Cloud");
    }

    @Test
    void aFolderOfDecisionRecordsComesBack() throws Exception {
        Path madr = Files.createDirectory(folder.resolve("adr"));
        Files.writeString(
                madr.resolve("0001-one.md"),
                """
                # One

                ## Context and Problem Statement

                Why.

                ## Decision Outcome

                So.
                """);
        Files.writeString(
                madr.resolve("0002-two.md"),
                """
                # Two

                ## Context and Problem Statement

                Why.

                ## Decision Outcome

                So.
                """);
        Files.writeString(madr.resolve("README.md"), "# Decisions\n");

        assertThat(added(madr).shelf(Shelves.DECISIONS)).hasSize(2);
    }

    @Test
    void whatIsBrokenIsRefusedInOneLineAndNothingIsWritten() throws Exception {
        Path out = folder.resolve("out.storm");
        Path broken = file("teams.csv", "team,people\nAir,six\n");

        Run run = Run.of("import", broken, "--into", WALL, "-o", out);

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err().lines())
                .singleElement()
                .asString()
                .contains("teams.csv", "Line 2, column “people”", "six");
        assertThat(out).doesNotExist();
    }

    @Test
    void withoutAWallItIsSaidThatOneIsNeeded() throws Exception {
        Path teams = file("teams.csv", "team,people\nAir,6\n");
        Run run = Run.of("import", teams, "-o", folder.resolve("out.storm"));
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err().lines()).singleElement().asString().contains("--into WALL.storm");
    }

    @Test
    void whatTellsNeitherTeamsNorDecisionsIsRefused() throws Exception {
        Path poem = file("poem.txt", "Rain that falls\non one side\n");
        Run run = Run.of("import", poem, "--into", WALL, "-o", folder.resolve("out.storm"));
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains("madr, teams");
    }
}
