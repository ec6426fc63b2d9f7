package dev.watershed.storage.journal;

import static dev.watershed.document.Walls.note;
import static org.assertj.core.api.Assertions.assertThat;

import dev.watershed.board.NoteId;
import dev.watershed.document.Document;
import dev.watershed.document.Edit;
import dev.watershed.document.RandomEdits;
import dev.watershed.journal.Journal;
import dev.watershed.journal.TransactionId;
import dev.watershed.storage.StateFolder;
import dev.watershed.storage.StormWriter;
import dev.watershed.storage.WallFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JournalsTest {

    private static final Instant NOW = Instant.parse("2030-01-01T00:00:00Z");

    @TempDir private Path folder;

    private final AtomicInteger ids = new AtomicInteger();
    private Journals journals;
    private Path file;

    @BeforeEach
    void openState() throws IOException {
        journals =
                new Journals(
                        new StateFolder(folder.resolve("state")),
                        () -> NOW,
                        () -> "id" + ids.incrementAndGet());
        file = folder.resolve("w.storm");
        write(new RandomEdits(1).document(40));
    }

    private void write(Document document) throws IOException {
        Files.write(file, StormWriter.bytes(document));
    }

    private KeptWall open() throws Exception {
        return journals.open(file, Locale.ENGLISH);
    }

    private void perform(KeptWall wall, Edit edit) {
        wall.journal().perform(edit, "Ana", NOW, new TransactionId("t" + ids.incrementAndGet()));
    }

    private void add(KeptWall wall, String id) {
        perform(wall, new Edit.AddNotes(List.of(note(id, 100)), List.of()));
    }

    private static void awaitKept(KeptWall wall) throws InterruptedException {
        CountDownLatch all = new CountDownLatch(1);
        int wanted = wall.journal().size();
        wall.listen(keeping -> {
            if (keeping.kept() >= wanted) {
                all.countDown();
            }
        });
        assertThat(all.await(30, TimeUnit.SECONDS)).isTrue();
    }

    private void crash(KeptWall wall) throws InterruptedException {
        awaitKept(wall);
        wall.abandon();
    }

    private Path log() throws IOException {
        try (Stream<Path> all = Files.walk(folder.resolve("state"))) {
            return all.filter(p -> p.endsWith("journal.log")).findFirst().orElseThrow();
        }
    }

    private static List<String> said(KeptWall wall) {
        return wall.opening().said().stream().map(w -> w.inEnglish()).toList();
    }

    @Test
    void whatWasKeptComesBackAfterACrash() throws Exception {
        KeptWall wall = open();
        add(wall, "x");
        Document seen = wall.journal().document();
        crash(wall);

        KeptWall again = open();

        assertThat(again.journal().document()).isEqualTo(seen);
        assertThat(again.opening().inFile()).isNotEqualTo(seen);
        assertThat(said(again)).singleElement().asString().contains("not in the file yet: 1");
        again.close();
    }

    @Test
    void undoAndRedoSurviveARestart() throws Exception {
        KeptWall wall = open();
        Document start = wall.journal().document();
        add(wall, "x");
        add(wall, "y");
        wall.journal().undo("", NOW, new TransactionId("u"));
        Document seen = wall.journal().document();
        wall.close();

        Journal again = open().journal();

        assertThat(again.document()).isEqualTo(seen);
        again.redo("", NOW, new TransactionId("r"));
        assertThat(again.document().board().notes()).containsKey(new NoteId("y"));
        again.undo("", NOW, new TransactionId("u2"));
        again.undo("", NOW, new TransactionId("u3"));
        assertThat(again.document()).isEqualTo(start);
    }

    @Test
    void aTornTailIsSetAsideAndTheHistoryGoesOn() throws Exception {
        KeptWall wall = open();
        add(wall, "x");
        add(wall, "y");
        crash(wall);
        byte[] bytes = Files.readAllBytes(log());
        Files.write(log(), Arrays.copyOf(bytes, bytes.length - 3));

        KeptWall again = open();

        assertThat(said(again).getFirst())
                .startsWith("Recovered up to ")
                .contains("bytes set aside");
        assertThat(again.journal().document().board().notes())
                .containsKey(new NoteId("x"))
                .doesNotContainKey(new NoteId("y"));
        add(again, "z");
        crash(again);
        KeptWall third = open();
        assertThat(third.journal().document().board().notes()).containsKey(new NoteId("z"));
        third.close();
    }

    @Test
    void damageInTheMiddleOpensTheLastGoodStateForReading() throws Exception {
        KeptWall wall = open();
        add(wall, "x");
        awaitKept(wall);
        long good = Files.size(log());
        add(wall, "y");
        awaitKept(wall);
        add(wall, "z");
        crash(wall);
        byte[] bytes = Files.readAllBytes(log());
        bytes[(int) good + 40] ^= 1;
        Files.write(log(), bytes);

        KeptWall again = open();

        assertThat(again.opening().readOnly().orElseThrow().inEnglish())
                .contains("damaged in the middle");
        assertThat(again.journal().document().board().notes())
                .containsKey(new NoteId("x"))
                .doesNotContainKey(new NoteId("y"));
        assertThat(Files.readAllBytes(log())).isEqualTo(bytes);
        again.close();
    }

    @Test
    void whatChangedInTheFileMeanwhileIsTakenInAndCanBeUndone() throws Exception {
        KeptWall wall = open();
        Document before = wall.journal().document();
        wall.close();
        write(before.titled("Theirs"));

        KeptWall again = open();

        assertThat(again.journal().document().title()).isEqualTo("Theirs");
        again.journal().undo("", NOW, new TransactionId("u"));
        assertThat(again.journal().document()).isEqualTo(before);
        again.close();
    }

    @Test
    void unsavedWorkAndAChangedFileAreMerged() throws Exception {
        KeptWall wall = open();
        Document before = wall.journal().document();
        add(wall, "x");
        crash(wall);
        write(before.titled("Theirs"));

        KeptWall again = open();

        assertThat(again.journal().document().title()).isEqualTo("Theirs");
        assertThat(again.journal().document().board().notes()).containsKey(new NoteId("x"));
        assertThat(again.opening().inFile().title()).isEqualTo("Theirs");
        again.close();
    }

    @Test
    void aSecondWindowMayOnlyReadOrWorksBeside() throws Exception {
        KeptWall wall = open();
        add(wall, "x");
        awaitKept(wall);

        assertThat(open().opening().readOnly().orElseThrow().inEnglish())
                .contains("open in another window");
        KeptWall beside = journals.openBeside(file);
        add(beside, "y");
        crash(beside);
        wall.close();
        assertThat(open().opening().readOnly()).isEmpty();
        assertThat(journals.leftBehind()).hasSize(1);
    }

    @Test
    void workInNoFileIsOfferedUntilItIsThrownAway() throws Exception {
        KeptWall wall = journals.begin(Document.EMPTY.titled("New"), false);
        add(wall, "x");
        crash(wall);

        List<Recoverable> left = journals.leftBehind();

        assertThat(left)
                .singleElement()
                .satisfies(one -> {
                    assertThat(one.title()).isEqualTo("New");
                    assertThat(one.notes()).isEqualTo(1);
                    assertThat(one.at()).isEqualTo(NOW);
                });
        KeptWall again = journals.recover(left.getFirst(), Locale.ENGLISH);
        assertThat(journals.leftBehind()).isEmpty();
        assertThat(again.journal().document().board().notes()).containsKey(new NoteId("x"));
        crash(again);
        journals.discard(journals.leftBehind().getFirst());
        assertThat(journals.leftBehind()).isEmpty();
    }

    @Test
    void anOpenWallThatWasOnlyLookedAtLeavesNothing() throws Exception {
        KeptWall wall = journals.begin(Document.EMPTY.titled("Sample"), false);
        wall.close();
        assertThat(folder.resolve("state").resolve("journals")).doesNotExist();

        KeptWall imported = journals.begin(Document.EMPTY.titled("Import"), true);
        imported.close();
        assertThat(journals.leftBehind()).extracting(Recoverable::title).containsExactly("Import");
    }

    @Test
    void theHistoryFollowsTheWallToItsFileAndStaysWithTheOldOne() throws Exception {
        KeptWall wall = journals.begin(Document.EMPTY, false);
        add(wall, "x");
        Document first = wall.journal().document();
        save(wall, file);
        add(wall, "y");
        Path other = folder.resolve("other.storm");
        save(wall, other);
        wall.close();

        assertThat(journals.leftBehind()).isEmpty();
        KeptWall old = open();
        assertThat(old.journal().document()).isEqualTo(first);
        assertThat(old.journal().size()).isEqualTo(1);
        KeptWall now = journals.open(other, Locale.ENGLISH);
        assertThat(now.journal().size()).isEqualTo(2);
        assertThat(now.journal().canUndo()).isPresent();
        assertThat(said(now)).isEmpty();
        old.close();
        now.close();
    }

    private static void save(KeptWall wall, Path file) throws Exception {
        awaitKept(wall);
        Files.write(file, StormWriter.bytes(wall.journal().document()));
        wall.saved(wall.journal().size(), file, WallFiles.open(file).stamp());
    }

    @Test
    void whatWasLeftUnsavedDoesNotComeBack() throws Exception {
        KeptWall wall = open();
        Document start = wall.journal().document();
        add(wall, "x");
        wall.leaveUnsaved(start, WallFiles.open(file).stamp());
        wall.close();

        KeptWall again = open();

        assertThat(again.journal().document()).isEqualTo(start);
        assertThat(said(again)).isEmpty();
        again.close();
    }

    @Test
    void aLongHistoryIsReplayedFromItsSnapshots() throws Exception {
        KeptWall wall = open();
        for (int i = 0; i < 2_500; i++) {
            perform(wall, new Edit.RenameWall("Wall " + i));
        }
        crash(wall);

        Journal again = open().journal();

        assertThat(again.document().title()).isEqualTo("Wall 2499");
        for (int n : new int[] {1, 999, 1_000, 1_001, 2_400}) {
            assertThat(again.at(n).title()).isEqualTo("Wall " + (n - 1));
        }
        assertThat(again.getNAfterX(2_000, 300))
                .hasSize(2_000)
                .isEqualTo(wall.journal().getNAfterX(2_000, 300));
    }
}
