package dev.watershed.ui.words;

import dev.watershed.language.Vocabulary;
import dev.watershed.language.Word;
import dev.watershed.ui.frame.Buttons;
import dev.watershed.ui.frame.Labels;
import dev.watershed.ui.frame.Panels;
import dev.watershed.ui.frame.Section;
import dev.watershed.ui.session.Session;
import dev.watershed.ui.session.Texts;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// A language round: the facilitator starts it, and the words that await a decision come up one at
/// a time in the middle, five at most.
final class RoundCard extends StackPane {

    private static final int MOST = 5;
    private static final double WIDTH = 560;
    private static final double MARGIN = 24;
    private static final double NARROW = 1120;

    private final Session session;
    private final Texts texts;
    private final Runnable changed;
    private List<String> words = List.of();
    private int at;

    /// @param changed called when a round ends
    RoundCard(Session session, Runnable changed) {
        this.session = session;
        this.changed = changed;
        texts = session.texts();
        getStyleClass().add("scrim");
        setId("round");
        setVisible(false);
    }

    boolean isRunning() {
        return isVisible();
    }

    void start(Vocabulary vocabulary) {
        words = vocabulary.raised().stream().limit(MOST).map(word -> word.term().key()).toList();
        at = 0;
        setVisible(!words.isEmpty());
        show(vocabulary);
    }

    void stop() {
        setVisible(false);
        getChildren().clear();
        changed.run();
    }

    /// The words of the round, beside the card; the card itself where the window is narrow.
    Node beside(Vocabulary vocabulary) {
        Optional<Word> word = word().flatMap(vocabulary::word);
        if (isNarrow() && word.isPresent()) {
            return card(vocabulary, word.get());
        }
        Section section = Section.titled(texts.of("words.round-words")).counting(words.size(), "");
        for (int i = 0; i < words.size(); i++) {
            String shown =
                    vocabulary
                            .word(words.get(i))
                            .map(said -> said.term().shown())
                            .orElse(words.get(i));
            section.with(Labels.wrapped(shown, i == at ? "strong" : i < at ? "quiet" : "body"));
        }
        section.with(Labels.wrapped(texts.of("words.round-help"), "helper"));
        return Panels.panel(Panels.header(texts.of("words.round-start")), section);
    }

    /// The word of the card that is up.
    Optional<String> word() {
        return isRunning() && at < words.size() ? Optional.of(words.get(at)) : Optional.empty();
    }

    void show(Vocabulary vocabulary) {
        if (!isRunning()) {
            return;
        }
        Optional<Word> word = word().flatMap(vocabulary::word);
        if (word.isEmpty()) {
            stop();
            return;
        }
        getChildren().setAll(isNarrow() ? new StackPane() : card(vocabulary, word.get()));
    }

    /// A narrow window has no room for the card in the middle: there it goes into the panel.
    private boolean isNarrow() {
        return getScene() != null && getScene().getWidth() < NARROW;
    }

    private Node card(Vocabulary vocabulary, Word word) {
        HBox head =
                new HBox(
                        12,
                        Labels.whole(texts.of("words.round-at", at + 1, words.size()), "heading"),
                        Panels.gap(),
                        Buttons.smallPlain(texts.of("words.round-later"), () -> next(vocabulary)),
                        Buttons.smallPlain(texts.of("words.round-end"), this::stop));
        head.setAlignment(Pos.CENTER_LEFT);
        head.getStyleClass().add("panel-header");
        ScrollPane scroll =
                Panels.scrolling(
                        new EvidenceCard(session, vocabulary, decided -> next(vocabulary))
                                .of(word));
        VBox.setVgrow(scroll, Priority.ALWAYS);
        VBox card = new VBox(head, scroll);
        if (!isNarrow()) {
            card.getStyleClass().add("dialog-card");
            card.setMaxWidth(WIDTH);
            card.setPrefWidth(WIDTH);
            card.setMaxHeight(Region.USE_PREF_SIZE);
            maxHeightWithin(card);
        }
        return card;
    }

    private void maxHeightWithin(VBox card) {
        card.maxHeightProperty().bind(heightProperty().subtract(2 * MARGIN));
        StackPane.setAlignment(card, Pos.CENTER);
    }

    private void next(Vocabulary vocabulary) {
        at++;
        if (at >= words.size()) {
            stop();
        } else {
            show(vocabulary);
            changed.run();
        }
    }
}
