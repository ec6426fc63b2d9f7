package dev.watershed.ui.shell;

import static dev.watershed.document.Walls.note;
import static org.assertj.core.api.Assertions.assertThat;

import dev.watershed.board.Note;
import dev.watershed.board.NoteId;
import dev.watershed.board.Pivot;
import dev.watershed.board.PivotId;
import dev.watershed.document.Document;
import dev.watershed.document.Edit;
import dev.watershed.document.Shelves;
import dev.watershed.document.Walls;
import dev.watershed.storage.StormWriter;
import dev.watershed.storage.WallFiles;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.control.ComboBox;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxToolkit;

/// A stretch of the wall goes to a group and comes back, in the window.
class BreakoutsTest {

    private static final NoteId B = new NoteId("b");

    @TempDir Path folder;
    private TestWindow test;
    private Path group;

    @BeforeEach
    void openAWall() throws Exception {
        Path file = folder.resolve("w.storm");
        group = folder.resolve("group.storm");
        Document wall =
                Walls.after(
                        Document.EMPTY.titled("Shop"),
                        new Edit.AddNotes(List.of(note("a", 0), note("b", 400)), List.of()),
                        new Edit.PlacePivot(
                                new Pivot(new PivotId("p"), 300, "Placed", Optional.empty())));
        Files.write(file, StormWriter.bytes(wall));
        test = TestWindow.atTheStart(folder.resolve("state"), Locale.ENGLISH);
        FxToolkit.setupFixture(() -> test.window.open(file));
        test.until(() -> test.window.session().isPresent());
    }

    @AfterEach
    void closeTheWindow() throws Exception {
        test.close();
    }

    private void handOutTheEnd() throws Exception {
        test.chosen.next = Optional.of(group);
        FxToolkit.setupFixture(() -> {
            test.window.breakouts().handOut();
            return true;
        });
        choose("#hand-out-to", 1);
        choose("#hand-out-from", 1);
        test.click("#hand-out-do");
        test.until(() -> !test.session().document().shelf(Shelves.BREAKOUTS).isEmpty());
    }

    private void choose(String box, int place) throws Exception {
        ComboBox<?> ends = (ComboBox<?>) test.find(box);
        FxToolkit.setupFixture(() -> {
            ends.getSelectionModel().select(place);
            return true;
        });
    }

    private Document groupsWall() throws Exception {
        return WallFiles.open(group).document();
    }

    @Test
    void theGroupGetsItsStretchAndTheWallRemembersIt() throws Exception {
        handOutTheEnd();

        assertThat(groupsWall().board().notes()).containsKey(B);
        assertThat(test.session().document().shelf(Shelves.BREAKOUTS).values())
                .extracting(breakout -> breakout.group())
                .containsExactly("Group 1");
    }

    @Test
    void whatIsUncheckedStaysAndTheRestIsOneUndo() throws Exception {
        handOutTheEnd();
        Document done =
                Walls.after(
                        groupsWall(),
                        new Edit.RewordNote(B, "Paid"),
                        new Edit.AddNotes(List.of(note("n", 500)), List.of()));
        Files.write(group, StormWriter.bytes(done));

        FxToolkit.setupFixture(() -> {
            test.window.breakouts().takeBack();
            return true;
        });
        test.find("#take-back-do");
        test.click(".take-back-row .check-box");
        test.click("#take-back-do");
        test.until(() -> text(B).equals(Optional.of("Paid")));

        assertThat(test.session().document().board().notes()).doesNotContainKey(new NoteId("n"));
        FxToolkit.setupFixture(() -> {
            test.session().undo();
            return true;
        });
        assertThat(text(B)).contains("Note b");
    }

    private Optional<String> text(NoteId id) {
        return test.session().document().board().note(id).map(Note::text);
    }
}
