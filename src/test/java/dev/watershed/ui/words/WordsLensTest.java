package dev.watershed.ui.words;

import static org.assertj.core.api.Assertions.assertThat;

import dev.watershed.board.Board;
import dev.watershed.board.Note;
import dev.watershed.board.NoteId;
import dev.watershed.board.NoteKind;
import dev.watershed.decision.Occasion;
import dev.watershed.decision.Option;
import dev.watershed.decision.Subject;
import dev.watershed.document.Document;
import dev.watershed.document.Shelves;
import dev.watershed.language.GlossaryEntry;
import dev.watershed.language.Verdict;
import dev.watershed.language.Word;
import dev.watershed.study.Drafts;
import dev.watershed.study.Study;
import dev.watershed.ui.TestWindow;
import dev.watershed.ui.session.Session;
import dev.watershed.ui.shell.Samples;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

class WordsLensTest {

    private static final Path NOWHERE = Path.of("target", "nowhere.html");

    private static TestWindow window() {
        TestWindow window =
                TestWindow.showing(Samples.read("accounts"), false, Locale.ENGLISH, NOWHERE);
        window.open("words", "#rename-open");
        return window;
    }

    private static void write(TestWindow window, String field, String text) {
        window.await(() -> window.find(field).isPresent());
        window.run(() -> ((TextInputControl) window.find(field).orElseThrow()).setText(text));
    }

    private static List<String> texts(Document document) {
        return document.board().notesInTimeline().stream().map(Note::text).toList();
    }

    private static Word account(TestWindow window) {
        return Study.of(window.session().document()).vocabulary().word("account").orElseThrow();
    }

    @Test
    void renamingEverywhereIsOneUndo() {
        TestWindow window = window();
        Document before = window.session().document();

        window.press("#rename-open");
        write(window, "#new-name", "계정");
        window.press("#rename");

        assertThat(texts(window.session().document()))
                .contains("계정 생성됨", "로그인이 5번 실패하면 계정을 잠근다")
                .noneMatch(text -> text.contains("Account"));
        window.run(window.session()::undo);
        assertThat(window.session().document()).isEqualTo(before);
    }

    @Test
    void aVerdictThatChangesTheModelDraftsItsRecordInTheSameUndo() {
        TestWindow window = window();
        Document before = window.session().document();

        window.press("#verdict-two-views");

        assertThat(window.session().document().shelf(Shelves.DECISIONS).values())
                .singleElement()
                .satisfies(draft -> {
                    assertThat(draft.occasion()).isEqualTo(Occasion.WORD);
                    assertThat(draft.needsWhy()).isTrue();
                    assertThat(draft.options()).filteredOn(Option::chosen).hasSize(1);
                    assertThat(draft.about(Subject.Kind.WORD)).hasSize(1);
                });
        assertThat(window.session().document().words()).hasSize(before.words().size() + 1);
        String key = window.session().document().words().keySet().iterator().next();
        Word word = Study.of(before).vocabulary().word(key).orElseThrow();
        Session session = window.session();
        assertThat(new Drafts(session.document(), session.pen()).word(word, Verdict.SAME, ""))
                .satisfies(again -> {
                    assertThat(again.number()).isEqualTo(1);
                    assertThat(again.title()).endsWith("means the same everywhere");
                });
        window.run(window.session()::undo);
        assertThat(window.session().document()).isEqualTo(before);
    }

    @Test
    void splittingNamesTheSensesAndLeavesTheNotes() {
        TestWindow window = window();
        Document before = window.session().document();

        window.press("#split-open");
        write(window, "#sense-name-A", "Login");
        write(window, "#sense-name-B", "Wallet");
        window.press("#split");

        Document after = window.session().document();
        assertThat(texts(after)).isEqualTo(texts(before));
        assertThat(after.shelf(Shelves.GLOSSARY).values())
                .extracting(GlossaryEntry::name)
                .containsExactlyInAnyOrder("Login", "Wallet");
        assertThat(after.words().values())
                .anyMatch(decision -> decision.verdict() == Verdict.TWO_MEANINGS);
        window.run(window.session()::undo);
        assertThat(window.session().document()).isEqualTo(before);
    }

    @Test
    void aCorrectedSenseIsKeptAndOneUndo() {
        TestWindow window = window();
        Document before = window.session().document();
        Word word = account(window);
        NoteId moved = word.senses().getFirst().notes().getFirst();

        window.run(() ->
                new SenseDrag(window.session(), word).correct(moved, word.senses().getLast()));

        Word after = account(window);
        assertThat(
                        after.senses().stream()
                                .filter(s -> s.regions().equals(word.senses().getLast().regions()))
                                .findFirst()
                                .orElseThrow()
                                .notes())
                .contains(moved);
        window.run(window.session()::undo);
        assertThat(window.session().document()).isEqualTo(before);
    }

    @Test
    void mergingTwoFormsOfOneWordReplacesTheOneThatIsSaidLess() {
        TestWindow window = window();
        Document before = window.session().document();
        window.await(() -> window.find("#merge-0").isPresent());

        window.press("#merge-0");
        window.await(() -> window.find("#rename").isPresent());
        assertThat(window.text("#rename")).isEqualTo("Rename 1 note");
        window.press("#rename");

        assertThat(texts(before)).anyMatch(text -> text.contains("Member"));
        assertThat(texts(window.session().document())).noneMatch(text -> text.contains("Member"));
        assertThat(window.session().document().shelf(Shelves.GLOSSARY).values())
                .flatExtracting(GlossaryEntry::aliases)
                .contains("Member");
    }

    @Test
    void aLineDraggedToTheOtherColumnMeansWhatThatColumnMeans() {
        TestWindow window = window();
        Document before = window.session().document();
        Word word = account(window);
        window.await(() -> window.all(".sense-column").size() == 2);
        Node from = window.all(".sense-column").getFirst();
        Node to = window.all(".sense-column").getLast();
        Labeled line = (Labeled) from.lookup(".concordance-word");

        FxRobot robot = new FxRobot();
        robot.drag(line, MouseButton.PRIMARY).moveTo(to).drop();
        WaitForAsyncUtils.waitForFxEvents();

        assertThat(window.session().document().shelf(Shelves.SENSE_CORRECTIONS).values())
                .singleElement()
                .satisfies(correction -> {
                    assertThat(correction.word()).isEqualTo("account");
                    assertThat(word.senses().getFirst().notes()).contains(correction.note());
                    assertThat(word.senses().getLast().regions()).contains(correction.region());
                });
        window.await(() -> account(window).senses().getLast().uses() == 6);
        window.run(window.session()::undo);
        assertThat(window.session().document()).isEqualTo(before);
    }

    @Test
    void aLineLetGoWhereItCameFromChangesNothing() {
        TestWindow window = window();
        Document before = window.session().document();
        window.await(() -> window.all(".sense-column").size() == 2);
        Node from = window.all(".sense-column").getFirst();

        FxRobot robot = new FxRobot();
        robot.drag(from.lookup(".concordance-word"), MouseButton.PRIMARY).moveTo(from).drop();
        WaitForAsyncUtils.waitForFxEvents();

        assertThat(window.session().document()).isEqualTo(before);
    }

    @Test
    void whatTheRoomFillsInCountsAndTheCardIsScoredAgain() {
        TestWindow window =
                TestWindow.showing(
                        withoutAttributes(Samples.read("accounts")),
                        false,
                        Locale.ENGLISH,
                        NOWHERE);
        window.open("words", "#words");
        window.await(() -> words(window).getItems().stream().anyMatch(WordsLensTest::isAccount));
        window.run(() ->
                words(window).getItems().stream()
                        .filter(WordsLensTest::isAccount)
                        .findFirst()
                        .ifPresent(words(window).getSelectionModel()::select));
        Word bare = account(window);

        window.press("#verdict-ask-the-room");
        window.await(() -> window.find("#room-blank-3").isPresent());
        write(window, "#room-blank-0", "e-mail, password");
        write(window, "#room-blank-1", "last login");
        write(window, "#room-blank-2", "balance");
        write(window, "#room-blank-3", "bank, currency");
        window.press("#room-save");

        Word told = account(window);
        assertThat(bare.senses()).allMatch(sense -> sense.attributes().isEmpty());
        assertThat(told.senses()).noneMatch(sense -> sense.attributes().isEmpty());
        assertThat(told.divergence().orElseThrow()).isGreaterThan(bare.divergence().orElseThrow());
        assertThat(told.raised()).isTrue();
    }

    @SuppressWarnings("unchecked")
    private static ListView<Word> words(TestWindow window) {
        return (ListView<Word>) window.find("#words").orElseThrow();
    }

    private static boolean isAccount(Word word) {
        return word.term().key().equals("account");
    }

    private static Document withoutAttributes(Document document) {
        Board board = document.board();
        for (Note note : document.board().notes().values()) {
            board = board.with(note.carrying(List.of()));
        }
        return document.with(board);
    }

    @Test
    void theReasonOfAVerdictIsKeptAndShownAndADigitInItIsNoVerdict() {
        TestWindow window = window();

        write(window, "#verdict-why", "Login and wallet share 0 attributes");
        window.run(() -> {
            Node field = window.find("#verdict-why").orElseThrow();
            field.fireEvent(
                    new KeyEvent(
                            KeyEvent.KEY_PRESSED,
                            "3",
                            "3",
                            KeyCode.DIGIT3,
                            false,
                            false,
                            false,
                            false));
        });
        assertThat(window.session().document().words()).isEmpty();
        window.press("#verdict-two-meanings");

        assertThat(window.session().document().words().values())
                .singleElement()
                .satisfies(decision -> {
                    assertThat(decision.why()).isEqualTo("Login and wallet share 0 attributes");
                    assertThat(decision.author()).isEqualTo("tester");
                });
        assertThat(window.session().document().shelf(Shelves.DECISIONS).values())
                .allMatch(record -> !record.needsWhy());
        window.await(() -> window.find("#verdict-reason").isPresent());
        assertThat(window.text("#verdict-reason")).contains("share 0 attributes");
    }

    @Test
    void askingTheRoomPutsUpAQuestionWithBlanksOnBothSides() {
        TestWindow window = window();
        Document before = window.session().document();

        window.press("#language-round");
        window.await(() -> window.find("#round").filter(n -> n.isVisible()).isPresent());
        window.press("#round #verdict-ask-the-room");

        Note question =
                window.session().document().board().notes().values().stream()
                        .filter(note -> before.board().note(note.id()).isEmpty())
                        .findFirst()
                        .orElseThrow();
        assertThat(question.kind()).isEqualTo(NoteKind.HOTSPOT);
        assertThat(question.attributes()).hasSize(4);
        assertThat(window.session().document().board().notes().values())
                .filteredOn(note -> !note.id().equals(question.id()))
                .noneMatch(note -> note.bounds().overlaps(question.bounds()));
    }
}
