package dev.watershed.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import dev.watershed.board.NoteKind;
import dev.watershed.canvas.Selection;
import dev.watershed.document.Edit;
import dev.watershed.storage.WallFiles;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import javafx.scene.control.Labeled;
import javafx.scene.control.MenuButton;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The whole window with a real mouse and keyboard.
class MainWindowTest {

    @TempDir Path folder;
    private TestWindow test;

    @BeforeEach
    void openTheWindow() throws Exception {
        test = TestWindow.atTheStart(folder.resolve("state"), Locale.ENGLISH);
    }

    @AfterEach
    void closeTheWindow() throws Exception {
        test.close();
    }

    private void perform(Edit edit) throws Exception {
        org.testfx.api.FxToolkit.setupFixture(() -> test.session().perform(edit).isEmpty());
    }

    @Test
    void theStartPageShowsEverySample() throws Exception {
        List<String> files;
        try (var samples = Files.list(Path.of("samples"))) {
            files =
                    samples.map(file -> file.getFileName().toString().replace(".storm", ""))
                            .sorted()
                            .toList();
        }
        assertThat(files).hasSizeGreaterThan(4);
        for (String name : files) {
            assertThat(test.find("#sample-" + name).isVisible()).isTrue();
        }
    }

    @Test
    void aSampleOpensAsACopyThatIsInNoFile() throws Exception {
        test.openSample("accounts");

        assertThat(test.session().document().board().notes()).isNotEmpty();
        assertThat(test.session().fileProperty().get()).isEmpty();
        assertThat(((Labeled) test.find("#status-saved")).getText()).isEqualTo("Not in a file yet");
    }

    @Test
    void thePaletteFindsANoteAndShowsIt() throws Exception {
        test.openSample("web-shop");

        test.robot.push(KeyCode.CONTROL, KeyCode.K);
        test.find("#palette-field");
        test.robot.write("payment captured");
        test.robot.push(KeyCode.ENTER);

        test.until(() -> test.session().selection().onlyNote().isPresent());
        assertThat(test.session().selection().notesOn(test.session().document().board()))
                .extracting(note -> note.oneLine())
                .containsExactly("Payment captured");
    }

    @Test
    void aNewWallTakesWhatIsTypedAtOnce() throws Exception {
        test.click("#start-new");
        test.until(() -> test.window.session().isPresent());

        test.robot.write("Order placed");
        test.robot.push(KeyCode.ENTER);

        test.until(() -> test.session().document().board().notes().size() == 1);
    }

    @Test
    void thePaletteRunsAnAction() throws Exception {
        test.openSample("accounts");

        test.click("#command-field");
        test.robot.write("words");
        test.robot.push(KeyCode.ENTER);

        test.until(() -> test.session().lensProperty().get().equals("words"));
    }

    @Test
    void theMenuTakesBackTheLastEdit() throws Exception {
        test.openSample("accounts");
        perform(new Edit.RenameWall("Another name"));

        MenuButton menu = (MenuButton) test.find("#wall-menu");
        assertThat(menu.getText()).isEqualTo("Another name");
        test.robot.clickOn(menu);
        test.click("#menu-edit");
        test.click("#menu-edit-undo");

        test.until(() -> !menu.getText().equals("Another name"));
    }

    @Test
    void savingWritesTheFileAndTheStatusSaysSo() throws Exception {
        test.openSample("accounts");
        Path file = folder.resolve("wall.storm");
        test.chosen.next = java.util.Optional.of(file);

        test.robot.push(KeyCode.CONTROL, KeyCode.S);

        test.until(() -> test.session().fileProperty().get().isPresent());
        assertThat(((Labeled) test.find("#status-saved")).getText()).isEqualTo("Saved");
        assertThat(WallFiles.open(file).document().board().notes())
                .isEqualTo(test.session().document().board().notes());
    }

    @Test
    void leavingAnUnsavedWallAsksFirst() throws Exception {
        test.openSample("accounts");
        perform(new Edit.RenameWall("Changed"));

        test.robot.push(KeyCode.CONTROL, KeyCode.N);
        test.find("#leave-save");
        assertThat(test.session().document().title()).isEqualTo("Changed");

        test.click("#leave-discard");
        test.until(() -> test.session().document().board().notes().isEmpty());
    }

    @Test
    void aFileThatIsNoWallGivesOneLineAndNothingElse() throws Exception {
        Path broken = Files.writeString(folder.resolve("broken.storm"), "what is this");
        test.chosen.next = java.util.Optional.of(broken);
        test.find("#sample-accounts");

        test.click("#start-open");

        test.find("#notice");
        assertThat(test.window.session()).isEmpty();
    }

    @Test
    void theInspectorTakesAnAttributeAndUndoRemovesIt() throws Exception {
        test.openSample("accounts");
        var event =
                test.session().document().board().notesInTimeline().stream()
                        .filter(note -> note.kind() == NoteKind.EVENT)
                        .findFirst()
                        .orElseThrow();
        org.testfx.api.FxToolkit.setupFixture(
                () -> test.session().select(Selection.of(event.id())));

        test.click("#carries-add");
        test.robot.write("postcode");
        test.robot.push(KeyCode.ENTER);

        test.until(() -> attributes(event.id()).contains("postcode"));
        test.click("#edit-undo");
        test.until(() -> !attributes(event.id()).contains("postcode"));
    }

    private List<String> attributes(dev.watershed.board.NoteId id) {
        return test.session().document().board().note(id).orElseThrow().attributes();
    }

    @Test
    void theWindowSpeaksKoreanAtOnceAndKeepsTheWall() throws Exception {
        test.find("#sample-accounts");
        test.click("#start-language");
        test.openSample("accounts");

        assertThat(((Labeled) test.find("#rail-storm")).getText()).isEqualTo("스토밍");
        org.testfx.api.FxToolkit.setupFixture(
                () -> test.preferences.languageProperty().set(Locale.ENGLISH));
        test.until(() ->
                ((Labeled) test.robot.lookup("#rail-storm").query()).getText().equals("Storm"));
        assertThat(test.session().document().board().notes()).isNotEmpty();
    }

    @Test
    void theDarkThemeDressesTheWholeScene() throws Exception {
        test.openSample("accounts");

        org.testfx.api.FxToolkit.setupFixture(() ->
                test.preferences
                        .brightnessProperty()
                        .set(dev.watershed.ui.session.Brightness.DARK));

        assertThat(test.stage.getScene().getStylesheets().getFirst()).endsWith("theme-dark.css");
        assertThat(test.session().themeProperty().getValue().dark()).isTrue();
    }

    @Test
    void everyAcceleratorBelongsToOneAction() throws Exception {
        test.openSample("accounts");
        var wall = (OpenWall) test.find("#open-wall");
        List<String> keys =
                wall.actions().all().stream()
                        .flatMap(action -> action.accelerator().stream())
                        .map(Object::toString)
                        .toList();

        assertThat(keys).isNotEmpty();
        assertThat(Set.copyOf(keys)).hasSameSizeAs(keys);
    }
}
