package dev.watershed.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.watershed.board.NoteId;
import dev.watershed.document.Document;
import dev.watershed.document.Edit;
import dev.watershed.document.Walls;
import dev.watershed.storage.StormReader;
import dev.watershed.storage.StormWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MergeCommandTest {

    private static final NoteId A = new NoteId("a");

    @TempDir private Path folder;

    private final Document base =
            Walls.after(Document.EMPTY, new Edit.AddNotes(List.of(Walls.note("a", 0)), List.of()));

    private Path file(String name, Document document) throws IOException {
        return Files.write(folder.resolve(name), StormWriter.bytes(document));
    }

    @Test
    void theMergedWallMayTakeThePlaceOfOursAndConflictsAreTold() throws Exception {
        Path old = file("base.storm", base);
        Path ours = file("ours.storm", Walls.after(base, new Edit.RewordNote(A, "Ordered")));
        Path theirs = file("theirs.storm", Walls.after(base, new Edit.RewordNote(A, "Placed")));

        Run run = Run.of("merge", old, ours, theirs, "-o", ours);

        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("“Ordered” or “Placed”");
        Document merged = StormReader.read(Files.readAllBytes(ours)).document();
        assertThat(merged.board().notes()).hasSize(2);
    }

    @Test
    void aWallThatCannotBeReadIsNamedAndNothingIsWritten() throws Exception {
        Path old = file("base.storm", base);
        Path broken = Files.writeString(folder.resolve("broken.storm"), "no wall");

        Run run = Run.of("merge", old, old, broken, "-o", folder.resolve("out.storm"));

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err().lines()).singleElement().asString().contains("broken.storm");
        assertThat(folder.resolve("out.storm")).doesNotExist();
    }
}
