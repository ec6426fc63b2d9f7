package dev.watershed.storage;

import static org.assertj.core.api.Assertions.assertThat;

import dev.watershed.document.Document;
import dev.watershed.storage.journal.Journals;
import dev.watershed.storage.journal.KeptWall;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Files that every version opens for ever: one per version of the format, and one journal per
/// version of the log. Never written anew; a new version adds its own.
class GoldenFilesTest {

    private static final Path GOLDEN =
            Path.of("src", "test", "resources", "dev", "watershed", "storage", "golden");

    @TempDir private Path folder;

    @Test
    void aFileOfVersionOneOpensAndIsWrittenBackByteForByte() throws Exception {
        byte[] bytes = Files.readAllBytes(GOLDEN.resolve("version-1.storm"));

        Opened opened = StormReader.read(bytes);

        assertThat(opened.readOnly()).isEmpty();
        assertThat(opened.warnings()).isEmpty();
        Document wall = opened.document();
        assertThat(wall.title()).isEqualTo("Golden 벽");
        assertThat(wall.board().notes()).isNotEmpty();
        assertThat(wall.board().links()).isNotEmpty();
        assertThat(wall.board().lanes()).isNotEmpty();
        assertThat(wall.board().pivots()).isNotEmpty();
        assertThat(wall.contexts()).isNotEmpty();
        assertThat(wall.words()).isNotEmpty();
        assertThat(wall.ties()).isNotEmpty();
        assertThat(wall.teams()).isNotEmpty();
        assertThat(wall.foreign().records()).hasSize(1);
        assertThat(wall.foreign().fields()).hasSize(1);
        assertThat(StormWriter.bytes(wall)).isEqualTo(bytes);
    }

    @Test
    void aJournalOfVersionOneComesBack() throws Exception {
        Path there = Files.createDirectories(folder.resolve("journals").resolve("golden"));
        try (Stream<Path> files = Files.list(GOLDEN.resolve("journal-1"))) {
            for (Path file : files.toList()) {
                Files.copy(file, there.resolve(file.getFileName().toString()));
            }
        }
        Journals journals = new Journals(new StateFolder(folder), () -> Instant.EPOCH, () -> "x");

        KeptWall wall = journals.recover(journals.leftBehind().getFirst(), Locale.ENGLISH);

        assertThat(wall.journal().size()).isEqualTo(40);
        Document last = wall.journal().document();
        Document golden =
                StormReader.read(Files.readAllBytes(GOLDEN.resolve("journal-1.storm"))).document();
        assertThat(last).isEqualTo(golden);
        assertThat(wall.journal().canUndo()).isPresent();
        wall.abandon();
    }
}
