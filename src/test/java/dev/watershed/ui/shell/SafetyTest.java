package dev.watershed.ui.shell;

import static dev.watershed.document.Walls.note;
import static org.assertj.core.api.Assertions.assertThat;

import dev.watershed.board.NoteId;
import dev.watershed.document.Document;
import dev.watershed.document.Edit;
import dev.watershed.storage.Backups;
import dev.watershed.storage.StateFolder;
import dev.watershed.storage.StormWriter;
import dev.watershed.storage.WallFiles;
import dev.watershed.workshop.ReadyPlan;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxToolkit;

/// What the window says about how safe a wall is, and does to keep it so.
class SafetyTest {

    @TempDir Path folder;
    private TestWindow test;
    private Path file;

    @BeforeEach
    void openAWall() throws Exception {
        file = folder.resolve("w.storm");
        write(Document.EMPTY.titled("One"));
        test = TestWindow.atTheStart(folder.resolve("state"), Locale.ENGLISH);
        FxToolkit.setupFixture(() -> test.window.open(file));
        test.until(() -> test.window.session().isPresent());
    }

    @AfterEach
    void closeTheWindow() throws Exception {
        test.close();
    }

    private void write(Document document) throws Exception {
        Files.write(file, StormWriter.bytes(document));
    }

    private void add(String id) throws Exception {
        FxToolkit.setupFixture(() ->
                test.session()
                        .perform(new Edit.AddNotes(List.of(note(id, 50)), List.of()))
                        .isEmpty());
    }

    private void untilStatus(String says) throws Exception {
        test.until(() -> status().equals(says));
    }

    private String status() {
        return ((Labeled) test.robot.lookup("#status-saved").query()).getText();
    }

    @Test
    void anEditIsKeptBeforeItIsSaved() throws Exception {
        untilStatus("Saved");
        add("x");

        untilStatus("Not in the file yet, kept on this computer");
        test.robot.push(KeyCode.CONTROL, KeyCode.S);

        untilStatus("Saved");
        assertThat(WallFiles.open(file).document().board().notes()).containsKey(new NoteId("x"));
    }

    @Test
    void aFailedSaveStaysInSightUntilOneSucceeds() throws Exception {
        add("x");
        Path nowhere = folder.resolve("gone").resolve("w.storm");
        test.chosen.next = Optional.of(nowhere);
        test.robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.S);

        untilStatus("Saving failed");
        test.find("#notice");
        Files.createDirectory(folder.resolve("gone"));
        test.click("#notice-way-1");

        untilStatus("Saved");
        assertThat(WallFiles.open(nowhere).document().board().notes()).hasSize(1);
    }

    @Test
    void whatElseIsSaidDoesNotHideAFailedSave() throws Exception {
        add("x");
        test.chosen.next = Optional.of(folder.resolve("gone").resolve("w.storm"));
        test.robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.S);
        test.find(".notice.alarm");

        FxToolkit.setupFixture(() -> test.window.open(folder.resolve("nothing.json")));

        test.until(() -> test.robot.lookup(".notice").queryAll().size() == 2);
        test.robot.push(KeyCode.CONTROL, KeyCode.S);
        untilStatus("Saved");
        test.until(() ->
                test.robot.lookup(".notice.alarm").queryAll().stream()
                        .noneMatch(javafx.scene.Node::isVisible));
    }

    @Test
    void theEndOfAPhaseIsKeptAsABackup() throws Exception {
        add("x");
        FxToolkit.setupFixture(() -> {
            var lead = test.session().facilitation();
            lead.follow(ReadyPlan.BIG_PICTURE.plan(), List.of());
            lead.next();
            return true;
        });

        test.until(() -> backups().size() == 1);
        assertThat(Backups.isOfAPhase(backups().getFirst())).isTrue();
        assertThat(WallFiles.open(backups().getFirst()).document().board().notes())
                .containsKey(new NoteId("x"));
    }

    private List<Path> backups() {
        try {
            var state = new StateFolder(folder.resolve("state"));
            return new Backups(state).of(file);
        } catch (IOException gone) {
            return List.of();
        }
    }

    @Test
    void aNewerFileSaysThatItIsOpenForReadingOnly() throws Exception {
        Path newer = folder.resolve("newer.storm");
        String text = StormWriter.text(Document.EMPTY.titled("Newer"));
        Files.writeString(newer, text.replace("\"minimumReader\":1", "\"minimumReader\":9"));

        FxToolkit.setupFixture(() -> test.window.open(newer));

        test.until(() -> test.session().document().title().equals("Newer"));
        untilStatus("Open for reading only");
        test.find("#notice");
        add("x");
        assertThat(test.session().document().board().notes()).isEmpty();
    }

    @Test
    void whatSomebodyElseWroteIsMergedWhenSaving() throws Exception {
        add("x");
        write(Document.EMPTY.titled("Theirs"));

        test.robot.push(KeyCode.CONTROL, KeyCode.S);

        untilStatus("Saved");
        Document both = WallFiles.open(file).document();
        assertThat(both.title()).isEqualTo("Theirs");
        assertThat(both.board().notes()).containsKey(new NoteId("x"));
        FxToolkit.setupFixture(() -> {
            test.session().undo();
            return true;
        });
        assertThat(test.session().document().title()).isEqualTo("One");
    }

    @Test
    void aContradictionIsShownBeforeTheVersionsComeTogether() throws Exception {
        FxToolkit.setupFixture(() -> test.session().perform(new Edit.RenameWall("Mine")).isEmpty());
        write(Document.EMPTY.titled("Theirs"));

        test.robot.push(KeyCode.CONTROL, KeyCode.S);
        test.find("#elsewhere-merge");
        assertThat(test.session().document().title()).isEqualTo("Mine");
        assertThat(WallFiles.open(file).document().title()).isEqualTo("Theirs");
        test.click("#elsewhere-merge");

        untilStatus("Saved");
        assertThat(WallFiles.open(file).document().board().notes().values())
                .extracting(note -> note.text())
                .containsExactly("Two versions differ in “title”: “Mine” or “Theirs”");
    }

    @Test
    void aChangedFileIsNoticedWhenOneComesBackAndTakenInWithAClick() throws Exception {
        write(Document.EMPTY.titled("Theirs"));
        FxToolkit.setupFixture(() -> test.window.open(file));
        test.find("#notice");
        assertThat(test.session().document().title()).isEqualTo("One");

        test.click("#notice-way-1");

        test.until(() -> test.session().document().title().equals("Theirs"));
        untilStatus("Saved");
    }
}
