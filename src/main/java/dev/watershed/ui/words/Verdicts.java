package dev.watershed.ui.words;

import dev.watershed.board.Note;
import dev.watershed.board.NoteId;
import dev.watershed.board.NoteKind;
import dev.watershed.decision.DecisionRecord;
import dev.watershed.document.Edit;
import dev.watershed.document.Shelves;
import dev.watershed.geometry.Bounds;
import dev.watershed.geometry.Point;
import dev.watershed.language.Pair;
import dev.watershed.language.Region;
import dev.watershed.language.RoomQuestion;
import dev.watershed.language.Verdict;
import dev.watershed.language.Vocabulary;
import dev.watershed.language.Word;
import dev.watershed.language.WordDecision;
import dev.watershed.study.Drafts;
import dev.watershed.ui.frame.Buttons;
import dev.watershed.ui.frame.Labels;
import dev.watershed.ui.frame.Panels;
import dev.watershed.ui.frame.Section;
import dev.watershed.ui.session.Session;
import dev.watershed.ui.session.Texts;
import dev.watershed.ui.session.Toast;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/// What the team decides about a word: four answers of equal weight, none of them chosen
/// beforehand; keys 1 to 4.
final class Verdicts {

    private static final List<Verdict> ORDER = List.of(Verdict.values());

    private final Session session;
    private final Vocabulary vocabulary;
    private final Consumer<Word> decided;
    private final Texts texts;
    private final TextField why;

    Verdicts(Session session, Vocabulary vocabulary, Consumer<Word> decided) {
        this.session = session;
        this.vocabulary = vocabulary;
        this.decided = decided;
        texts = session.texts();
        why = whyField();
    }

    Node of(Word word) {
        Section section = Section.titled(texts.of("words.what-we-decide"));
        word.decision().ifPresent(decision -> section.with(standing(word, decision)));
        section.with(why);
        for (int i = 0; i < ORDER.size(); i++) {
            section.with(button(word, ORDER.get(i), i + 1));
        }
        section.with(Labels.wrapped(texts.of("words.recorded"), "quiet"));
        section.addEventHandler(KeyEvent.KEY_PRESSED, event -> byKey(event, word));
        return section;
    }

    /// Typing in it is writing: a digit there is no verdict.
    private TextField whyField() {
        TextField field = new TextField();
        field.getStyleClass().add("field");
        field.setId("verdict-why");
        field.setPromptText(texts.of("words.why"));
        field.setAccessibleText(texts.of("words.why"));
        return field;
    }

    private Node standing(Word word, WordDecision decision) {
        String verdict = texts.of("words.verdict-" + decision.verdict().code());
        String by =
                texts.of(
                        "words.decided-by",
                        verdict,
                        decision.author().isBlank() ? texts.of("words.team") : decision.author(),
                        decision.at()
                                .atZone(java.time.ZoneId.systemDefault())
                                .toLocalDate()
                                .toString());
        VBox box = new VBox(4, Labels.wrapped(by, "strong"));
        if (!decision.why().isBlank()) {
            Label reason = Labels.wrapped(texts.of("words.because", decision.why()), "body");
            reason.setId("verdict-reason");
            box.getChildren().add(reason);
        }
        box.getChildren().add(Buttons.link(texts.of("words.reopen"), () -> reopen(word)));
        return box;
    }

    /// The record of it is open again too.
    private void reopen(Word word) {
        List<Edit> edits = new ArrayList<>();
        edits.add(new Edit.ReopenWord(word.term().key()));
        edits.addAll(new Drafts(session.document(), session.pen()).reopening(word));
        session.perform(new Edit.Together(edits));
    }

    private Button button(Word word, Verdict verdict, int key) {
        Label title = Labels.of(texts.of("words.verdict-" + verdict.code()), "strong");
        Label consequence = Labels.of(texts.of("words.consequence-" + verdict.code()), "helper");
        VBox words = new VBox(2, title, consequence);
        words.setAlignment(Pos.CENTER_LEFT);
        HBox face =
                new HBox(8, words, Panels.gap(), Labels.whole(Integer.toString(key), "key-cap"));
        face.setAlignment(Pos.CENTER_LEFT);
        Button button = new Button();
        button.setGraphic(face);
        button.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        button.setAccessibleText(title.getText() + ". " + consequence.getText());
        button.getStyleClass().setAll("card", "clickable", "verdict");
        button.setId("verdict-" + verdict.code());
        button.setMaxWidth(Double.MAX_VALUE);
        face.prefWidthProperty().bind(button.widthProperty().subtract(24));
        button.setOnAction(e -> decide(word, verdict));
        return button;
    }

    private void byKey(KeyEvent event, Word word) {
        if (event.getTarget() == why) {
            return;
        }
        int index =
                List.of(KeyCode.DIGIT1, KeyCode.DIGIT2, KeyCode.DIGIT3, KeyCode.DIGIT4)
                        .indexOf(event.getCode());
        if (index >= 0) {
            event.consume();
            decide(word, ORDER.get(index));
        }
    }

    private void decide(Word word, Verdict verdict) {
        List<Edit> edits = new ArrayList<>();
        edits.add(
                new Edit.DecideWord(
                        new WordDecision(
                                word.term().key(),
                                verdict,
                                session.desk().author(),
                                session.desk().clock().instant(),
                                why.getText().strip(),
                                word.evidence())));
        if (verdict == Verdict.ASK_THE_ROOM) {
            edits.add(new Edit.AddNotes(List.of(hotspot(word)), List.of()));
        }
        Drafts drafts = new Drafts(session.document(), session.pen());
        boolean changes = verdict == Verdict.TWO_MEANINGS || verdict == Verdict.TWO_VIEWS;
        boolean recorded = drafts.waiting(word).or(() -> drafts.inForce(word)).isPresent();
        if (changes || recorded) {
            DecisionRecord draft = drafts.word(word, verdict, why.getText().strip());
            edits.add(new Edit.Shelve<>(Shelves.DECISIONS, draft));
        }
        if (session.perform(new Edit.Together(edits)).isEmpty()) {
            String name = texts.of("words.verdict-" + verdict.code());
            session.say(Toast.withUndo(texts.of("words.toast", word.term().shown(), name)));
            decided.accept(word);
        }
    }

    /// A question on the wall above the first use, with room to write what each side carries.
    private Note hotspot(Word word) {
        Bounds first =
                session.document()
                        .board()
                        .note(word.uses().getFirst().note())
                        .map(Note::bounds)
                        .orElse(new Bounds(0, 0, NoteKind.UNIT, NoteKind.UNIT));
        double top =
                session.document().board().notes().values().stream()
                        .map(Note::bounds)
                        .filter(b -> b.right() > first.x() - NoteKind.UNIT)
                        .filter(b -> b.x() < first.right() + NoteKind.UNIT)
                        .mapToDouble(Bounds::y)
                        .min()
                        .orElse(first.y());
        Point place = new Point(first.x(), top - NoteKind.HOTSPOT.height() - 24);
        String question = texts.of("words.hotspot", word.term().shown());
        return Note.written(
                        new NoteId(session.newId()),
                        NoteKind.HOTSPOT,
                        question,
                        place,
                        session.document().board().top())
                .carrying(slots(word));
    }

    /// Two blanks for what each side carries, to be filled in by the room.
    private List<String> slots(Word word) {
        List<String> slots = new ArrayList<>();
        for (String region : sides(word)) {
            String name = vocabulary.region(region).map(Region::name).orElse(region);
            RoomQuestion.Blank blank = RoomQuestion.Blank.of(name);
            slots.add(blank.written());
            slots.add(blank.written());
        }
        return slots;
    }

    /// A region per sense; of a word that has just one, the two regions that lie farthest apart.
    private static List<String> sides(Word word) {
        if (word.senses().size() > 1 || word.pairs().isEmpty()) {
            return word.senses().stream().map(sense -> sense.regions().getFirst()).toList();
        }
        Pair farthest = word.pairs().getFirst();
        return List.of(farthest.a(), farthest.b());
    }
}
