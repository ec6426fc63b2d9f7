package dev.watershed.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.watershed.board.Note;
import dev.watershed.board.NoteId;
import dev.watershed.board.Pivot;
import dev.watershed.board.PivotId;
import dev.watershed.document.Document;
import dev.watershed.document.Edit;
import dev.watershed.document.Walls;
import dev.watershed.storage.StormReader;
import dev.watershed.storage.StormWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BreakoutCommandsTest {

    private static final NoteId B = new NoteId("b");

    @TempDir private Path folder;
    private Path wall;
    private Path group;
    private Path out;

    @BeforeEach
    void aWallWithTwoPivotalEvents() throws Exception {
        wall = folder.resolve("wall.storm");
        group = folder.resolve("group.storm");
        out = folder.resolve("out.storm");
        Document document =
                Walls.after(
                        Document.EMPTY.titled("Shop"),
                        new Edit.AddNotes(
                                List.of(
                                        Walls.note("a", 0),
                                        Walls.note("b", 400),
                                        Walls.note("c", 1000)),
                                List.of()),
                        new Edit.PlacePivot(pivot("p1", 300, "Order placed")),
                        new Edit.PlacePivot(pivot("p2", 900, "Order paid")));
        Files.write(wall, StormWriter.bytes(document));
    }

    private static Pivot pivot(String id, double x, String name) {
        return new Pivot(new PivotId(id), x, name, Optional.empty());
    }

    private static Document read(Path file) throws Exception {
        return StormReader.read(Files.readAllBytes(file)).document();
    }

    private void groupDoes(Edit... edits) throws Exception {
        Files.write(group, StormWriter.bytes(Walls.after(read(group), edits)));
    }

    private Run handOut() {
        return Run.of(
                "hand-out",
                wall,
                "--from",
                "order placed",
                "--to",
                "p2",
                "--group",
                "Blue",
                "-o",
                group);
    }

    @Test
    void aStretchGoesOutAndComesBackWithoutWhatIsNotWanted() throws Exception {
        assertThat(handOut().exitCode()).isZero();
        groupDoes(
                new Edit.RewordNote(B, "Paid"),
                new Edit.AddNotes(List.of(Walls.note("n", 500)), List.of()));

        Run run = Run.of("take-back", wall, group, "-o", out, "--without", "note n");

        assertThat(run.exitCode()).as(run.err()).isZero();
        assertThat(read(out).board().note(B).map(Note::text)).contains("Paid");
        assertThat(read(out).board().notes().keySet())
                .isEqualTo(Set.of(new NoteId("a"), B, new NoteId("c")));
    }

    @Test
    void withoutAFileTheEntriesAreOnlyListed() throws Exception {
        handOut();
        groupDoes(new Edit.RewordNote(B, "Paid"));

        Run table = Run.of("take-back", wall, group);
        Run json = Run.of("take-back", wall, group, "--json");

        assertThat(table.out()).contains("“Paid”").contains("was “Note b”").contains("note b");
        assertThat(json.json().at("/entries/0/what").asText()).isEqualTo("changed");
        assertThat(folder.toFile().list()).containsExactlyInAnyOrder("wall.storm", "group.storm");
    }

    @Test
    void theStretchesAreListedWithTheirNotes() {
        assertThat(Run.of("hand-out", wall, "--list").out())
                .contains("the beginning → Order placed")
                .contains("Order paid → the end");
    }

    @Test
    void mistakesAreToldInOneLineAndNothingIsWritten() {
        handOut();
        List<Run> runs =
                List.of(
                        Run.of("hand-out", wall, "--from", "x", "--group", "B", "-o", out),
                        Run.of(
                                "hand-out",
                                wall,
                                "--from",
                                "p2",
                                "--to",
                                "p1",
                                "--group",
                                "B",
                                "-o",
                                out),
                        Run.of("hand-out", wall, "--group", "B"),
                        Run.of("take-back", wall, wall, "-o", out),
                        Run.of("take-back", wall, group, "-o", out, "--without", "note x"),
                        Run.of("take-back", wall, group, "-o", wall),
                        Run.of("take-back", wall, group, "-o", group));

        for (Run run : runs) {
            assertThat(run.exitCode()).as(run.err()).isEqualTo(2);
            assertThat(run.err().lines()).hasSize(1);
        }
        assertThat(out).doesNotExist();
    }
}
