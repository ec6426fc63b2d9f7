package dev.watershed.storage;

import static org.assertj.core.api.Assertions.assertThat;

import dev.watershed.document.Document;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RecoveryTest {

    private static final Instant NOW = Instant.parse("2030-01-01T00:00:00Z");

    @TempDir private Path folder;

    private Recovery recovery() {
        return new Recovery(new StateFolder(folder), () -> NOW);
    }

    @Test
    void unsavedChangesAreOfferedAfterTheProgramEnded() throws Exception {
        Path wall = folder.resolve("w.storm");
        Autosave autosave = recovery().autosave("s1");
        autosave.changed(Document.EMPTY.titled("One"), Optional.of(wall));
        autosave.changed(Document.EMPTY.titled("Two"), Optional.of(wall));
        autosave.close();

        List<Recoverable> offers = recovery().offers();

        assertThat(offers).hasSize(1);
        Recoverable offer = offers.getFirst();
        assertThat(offer.title()).isEqualTo("Two");
        assertThat(offer.file()).contains(wall);
        assertThat(offer.at()).isEqualTo(NOW);
        assertThat(WallFiles.open(offer.copy()).document().title()).isEqualTo("Two");
        recovery().discard(offer);
        assertThat(recovery().offers()).isEmpty();
    }

    @Test
    void aWallThatWasSavedIsNotOffered() {
        Autosave autosave = recovery().autosave("s1");
        autosave.changed(Document.EMPTY.titled("One"), Optional.empty());
        autosave.settled().join();
        autosave.close();

        assertThat(recovery().offers()).isEmpty();
    }

    @Test
    void aWallThatIsStillOpenIsNotOffered() throws Exception {
        RecoveryFiles open = new RecoveryFiles(folder.resolve("recovery"), "s1");
        open.write(Document.EMPTY, Optional.empty(), NOW);

        assertThat(recovery().offers()).isEmpty();

        open.release();
        assertThat(recovery().offers()).hasSize(1);
    }

    @Test
    void brokenFilesInTheFolderAreNotOffered() throws Exception {
        Path kept = Files.createDirectories(folder.resolve("recovery"));
        Files.writeString(kept.resolve("x.json"), "{");
        Files.writeString(kept.resolve("x.storm"), "");
        Files.writeString(kept.resolve("y.json"), "{\"at\":\"2030-01-01T00:00:00Z\"}");

        assertThat(recovery().offers()).isEmpty();
    }
}
