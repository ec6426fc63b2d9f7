package dev.watershed.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.watershed.document.Document;
import dev.watershed.document.Edit;
import dev.watershed.document.Walls;
import dev.watershed.storage.StateFolder;
import dev.watershed.storage.StormReader;
import dev.watershed.storage.WallFiles;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BackupsCommandTest {

    @TempDir private Path folder;
    private Path wall;
    private String before;

    @BeforeEach
    void aWallThatWasSavedThreeTimes() {
        before = System.getProperty(StateFolder.PROPERTY, "");
        System.setProperty(StateFolder.PROPERTY, folder.resolve("state").toString());
        wall = folder.resolve("wall.storm");
        StateFolder state = new StateFolder(folder.resolve("state"));
        try (WallFiles files = new WallFiles(state, () -> Instant.EPOCH)) {
            Document document = Document.EMPTY;
            for (int i = 0; i < 3; i++) {
                files.save(wall, document, Optional.empty()).join();
                Edit add = new Edit.AddNotes(List.of(Walls.note("n" + i, 100 * i)), List.of());
                document = Walls.after(document, add);
            }
            files.keepPhase(wall, document).join();
        }
    }

    @AfterEach
    void theUsualStateFolderAgain() {
        if (before.isEmpty()) {
            System.clearProperty(StateFolder.PROPERTY);
        } else {
            System.setProperty(StateFolder.PROPERTY, before);
        }
    }

    @Test
    void backupsAreListedNewestFirst() throws Exception {
        Run json = Run.of("backups", wall, "--json");

        assertThat(json.json().path("backups").findValuesAsText("notes"))
                .containsExactly("3", "1", "0");
        assertThat(json.json().at("/backups/0/why").asText()).isEqualTo("phase");
        assertThat(Run.of("backups", wall).out()).contains("a phase ended");
    }

    @Test
    void anyOfThemIsRestoredAsANewFileAlsoWhenTheWallIsGone() throws Exception {
        Files.delete(wall);
        Path again = folder.resolve("again.storm");

        Run run = Run.of("backups", wall, "--restore", "2", "-o", again);

        assertThat(run.exitCode()).as(run.err()).isZero();
        assertThat(StormReader.read(Files.readAllBytes(again)).document().board().notes())
                .hasSize(1);
    }

    @Test
    void nothingThatIsThereIsEverReplaced() throws Exception {
        byte[] is = Files.readAllBytes(wall);

        Run over = Run.of("backups", wall, "--restore", "1", "-o", wall);
        Run none = Run.of("backups", wall, "--restore", "9", "-o", folder.resolve("x.storm"));
        Run nowhere = Run.of("backups", wall, "--restore", "1");

        assertThat(List.of(over.exitCode(), none.exitCode(), nowhere.exitCode())).containsOnly(2);
        assertThat(over.err()).contains("only restored as a new file");
        assertThat(Files.readAllBytes(wall)).isEqualTo(is);
        assertThat(folder.resolve("x.storm")).doesNotExist();
    }
}
