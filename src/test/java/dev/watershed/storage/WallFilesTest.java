package dev.watershed.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.watershed.document.Document;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WallFilesTest {

    @TempDir private Path folder;

    private WallFiles files;
    private StateFolder state;
    private Instant now = Instant.parse("2030-01-01T00:00:00Z");

    @BeforeEach
    void openState() {
        state = new StateFolder(folder.resolve("state"));
        files = new WallFiles(state, () -> now);
    }

    @AfterEach
    void closeFiles() {
        files.close();
    }

    private static Document titled(String title) {
        return Document.EMPTY.titled(title);
    }

    private Saved save(Path file, String title) {
        now = now.plusSeconds(1);
        return files.save(file, titled(title), Optional.empty()).join();
    }

    private List<String> names(Path where) throws IOException {
        try (Stream<Path> all = Files.list(where)) {
            return all.map(p -> p.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    void aSavedWallIsOpenedAsItWas() throws Exception {
        Path file = folder.resolve("벽 1.storm");

        assertThat(save(file, "One")).isInstanceOf(Saved.Done.class);

        assertThat(WallFiles.open(file).document()).isEqualTo(titled("One"));
        assertThat(names(folder)).containsExactly("벽 1.storm");
    }

    @Test
    void theLastTenContentsAreKept() throws Exception {
        Path file = folder.resolve("w.storm");
        for (int i = 0; i <= 14; i++) {
            save(file, "Wall " + i);
        }

        List<String> kept = new ArrayList<>();
        for (Path backup : new Backups(state).of(file)) {
            kept.add(WallFiles.open(backup).document().title());
        }
        assertThat(kept).hasSize(10).startsWith("Wall 13", "Wall 12").endsWith("Wall 4");
    }

    @Test
    void theLastOfEveryHourAndDayAndEveryPhaseAreKept() throws Exception {
        Path file = folder.resolve("w.storm");
        save(file, "Start");
        files.keepPhase(file, titled("Phase")).join();
        for (int hour = 0; hour < 72; hour++) {
            now = now.plusSeconds(1_800);
            save(file, "Half " + hour);
            now = now.plusSeconds(1_800);
            save(file, "Whole " + hour);
        }

        List<Path> kept = new Backups(state).of(file);

        assertThat(kept).filteredOn(b -> b.toString().contains("-phase")).hasSize(1);
        assertThat(WallFiles.open(kept.getLast()).document().title()).isEqualTo("Phase");
        assertThat(kept).hasSizeBetween(24 + 2, 10 + 24 + 4 + 1);
        assertThat(kept).allSatisfy(b -> assertThat(Backups.at(b)).isPresent());
    }

    @Test
    void noBackupTakesTheNameOfAnotherWhenTheClockIsSetBack() throws Exception {
        Path file = folder.resolve("w.storm");
        for (int i = 0; i < 6; i++) {
            now = Instant.parse("2030-01-01T00:00:00Z").minusSeconds(3_600L * i);
            files.save(file, titled("Wall " + i), Optional.empty()).join();
        }

        List<String> titles = new ArrayList<>();
        for (Path backup : new Backups(state).of(file)) {
            titles.add(WallFiles.open(backup).document().title());
        }
        assertThat(titles).containsExactly("Wall 4", "Wall 3", "Wall 2", "Wall 1", "Wall 0");
    }

    @Test
    void whatAKilledProgramLeftHalfWrittenIsTakenAway() throws Exception {
        Path file = folder.resolve("w[1].storm");
        save(file, "One");
        String uuid = "01234567-89ab-cdef-0123-456789abcdef";
        Path left = Files.writeString(folder.resolve(".w[1].storm." + uuid + ".tmp"), "half");
        Path other = Files.writeString(folder.resolve(".w[1].storm.notes.tmp"), "mine");
        Path young = Files.writeString(folder.resolve(".x.storm." + uuid + ".tmp"), "other");

        save(file, "Two");

        assertThat(left).doesNotExist();
        assertThat(List.of(other, young)).allMatch(Files::exists);
    }

    @Test
    void aFileThatSomebodyElseChangedIsNotOverwritten() throws Exception {
        Path file = folder.resolve("w.storm");
        save(file, "Mine");
        Stamp known = WallFiles.open(file).stamp();
        save(file, "Theirs");

        Saved saved = files.save(file, titled("Mine again"), Optional.of(known)).join();

        assertThat(saved).isInstanceOf(Saved.ChangedElsewhere.class);
        assertThat(WallFiles.open(file).document().title()).isEqualTo("Theirs");
    }

    @Test
    void aStampFromSavingIsGoodForTheNextSave() throws Exception {
        Path file = folder.resolve("w.storm");
        Stamp first = ((Saved.Done) save(file, "One")).stamp();

        Saved saved = files.save(file, titled("Two"), Optional.of(first)).join();

        assertThat(saved).isInstanceOf(Saved.Done.class);
        assertThat(WallFiles.open(file).stamp()).isEqualTo(((Saved.Done) saved).stamp());
    }

    @Test
    void aSymbolicLinkStaysOneAndPermissionsStayAsTheyWere() throws Exception {
        Path file = folder.resolve("real.storm");
        save(file, "One");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-rw----"));
        Path link = Files.createSymbolicLink(folder.resolve("link.storm"), Path.of("real.storm"));

        save(link, "Two");

        assertThat(link).isSymbolicLink();
        assertThat(WallFiles.open(file).document().title()).isEqualTo("Two");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-rw----");
    }

    @Test
    void aFailedSaveSaysWhyAndLeavesNothingBehind() throws Exception {
        Saved saved = save(folder.resolve("missing").resolve("w.storm"), "One");

        assertThat(((Saved.Failed) saved).reason().inEnglish()).endsWith("the folder is not there");
        Path busy = Files.createDirectory(folder.resolve("dir.storm"));
        assertThat(save(busy, "One")).isInstanceOf(Saved.Failed.class);
        assertThat(names(folder)).containsExactly("dir.storm");
    }

    @Test
    void aWallIsSavedEvenWhereNoBackupCanBeKept() throws Exception {
        Path file = folder.resolve("w.storm");
        save(file, "One");
        Files.writeString(folder.resolve("state"), "in the way");

        Saved.Done saved = (Saved.Done) save(file, "Two");

        assertThat(saved.warning()).isPresent();
        assertThat(WallFiles.open(folder.resolve("w.storm.before")).document().title())
                .isEqualTo("One");
        assertThat(WallFiles.open(file).document().title()).isEqualTo("Two");
    }

    @Test
    void aWallOfANewerVersionIsNotOverwritten() throws Exception {
        Path file = folder.resolve("w.storm");
        String newer = "{\"format\":\"watershed-storm\",\"minimumReader\":9,\"title\":\"New\"}\n";
        Files.writeString(file, newer);

        Saved saved = save(file, "Old");

        assertThat(((Saved.Failed) saved).reason().inEnglish()).contains("newer version");
        assertThat(file).hasContent(newer);
        assertThat(save(folder.resolve("other.storm"), "Old")).isInstanceOf(Saved.Done.class);
    }

    @Test
    void savingFromAnInterruptedThreadStillSaves() throws Exception {
        Path file = folder.resolve("w.storm");
        Thread.currentThread().interrupt();
        var saving = files.save(file, titled("One"), Optional.empty());
        assertThat(Thread.interrupted()).isTrue();

        assertThat(saving.join()).isInstanceOf(Saved.Done.class);
    }

    @Test
    void openingNothingOrAFolderIsRefused() {
        assertThat(refusal(folder.resolve("none.storm"))).startsWith("There is no file");
        assertThat(refusal(folder)).endsWith("is a folder. Choose a file.");
    }

    private static String refusal(Path file) {
        return catchThrowableOfType(UnreadableFile.class, () -> WallFiles.open(file))
                .reason()
                .inEnglish();
    }
}
