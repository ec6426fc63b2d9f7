package dev.watershed.ui.words;

import dev.watershed.board.Board;
import dev.watershed.language.QuietQuestion;
import dev.watershed.language.Vocabulary;
import dev.watershed.ui.frame.Buttons;
import dev.watershed.ui.frame.Labels;
import dev.watershed.ui.session.Answer;
import dev.watershed.ui.session.Session;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

/// One quiet line over the wall with a question about a word, after somebody stacked two notes,
/// drew a line through a word or moved a note across one. It waits while somebody types, takes no
/// focus, and goes when it is waved away.
public final class QuestionFloat extends HBox {

    private static final double WIDEST = 560;

    private final Session session;
    private final Consumer<QuietQuestion> look;
    private final Answer<Vocabulary> vocabulary;
    private Optional<Vocabulary> wordsBefore = Optional.empty();
    private Board before;
    private Optional<QuietQuestion> waiting = Optional.empty();

    /// @param look takes the question somebody wants to look into
    public QuestionFloat(Session session, Consumer<QuietQuestion> look) {
        super(12);
        this.session = session;
        this.look = look;
        before = session.document().board();
        vocabulary = session.ask(dev.watershed.study.Study::vocabulary);
        getStyleClass().addAll("float", "quiet-question");
        setId("quiet-question");
        setAlignment(Pos.CENTER_LEFT);
        setMaxSize(WIDEST, Region.USE_PREF_SIZE);
        StackPane.setAlignment(this, Pos.TOP_CENTER);
        StackPane.setMargin(this, new Insets(12));
        setVisible(false);
        vocabulary.valueProperty().subscribe(now -> now.ifPresent(this::arrived));
        sceneProperty()
                .flatMap(scene -> scene.focusOwnerProperty())
                .subscribe(owner -> showWaiting());
    }

    private void arrived(Vocabulary now) {
        Board board = session.document().board();
        Optional<QuietQuestion> question =
                wordsBefore.flatMap(then -> QuietQuestion.after(before, then, board, now));
        boolean changed = wordsBefore.isPresent() && !wordsBefore.get().equals(now);
        wordsBefore = Optional.of(now);
        before = board;
        if (question.isPresent()) {
            waiting = question;
            showWaiting();
        } else if (changed) {
            hide();
        }
    }

    private void showWaiting() {
        if (waiting.isPresent() && !isTyping()) {
            QuietQuestion question = waiting.get();
            waiting = Optional.empty();
            show(question);
        }
    }

    private boolean isTyping() {
        return getScene() != null
                && getScene().getFocusOwner() instanceof TextInputControl field
                && !field.getText().isEmpty();
    }

    private void show(QuietQuestion question) {
        Label sentence = Labels.wrapped(sentence(question), "body");
        HBox.setHgrow(sentence, Priority.ALWAYS);
        sentence.setMaxWidth(Double.MAX_VALUE);
        getChildren()
                .setAll(
                        sentence,
                        Buttons.small(
                                session.texts().of("words.question-look"),
                                () -> {
                                    hide();
                                    look.accept(question);
                                }),
                        Buttons.smallPlain(session.texts().of("words.question-no"), this::hide));
        setVisible(true);
    }

    private void hide() {
        waiting = Optional.empty();
        setVisible(false);
        getChildren().clear();
    }

    private String sentence(QuietQuestion question) {
        List<String> names =
                question.words().stream()
                        .map(key ->
                                wordsBefore
                                        .flatMap(v -> v.word(key))
                                        .map(word -> word.term().shown())
                                        .orElse(key))
                        .toList();
        String key = "words.question-" + question.kind().name().toLowerCase(Locale.ROOT);
        return session.texts().of(key, names.toArray());
    }
}
