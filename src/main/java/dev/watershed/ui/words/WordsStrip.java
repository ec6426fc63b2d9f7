package dev.watershed.ui.words;

import dev.watershed.language.Vocabulary;
import dev.watershed.ui.frame.Buttons;
import dev.watershed.ui.frame.Labels;
import dev.watershed.ui.frame.Panels;
import dev.watershed.ui.frame.Segments;
import dev.watershed.ui.session.Texts;
import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;

/// The bar over the middle: which view, how many words await a decision, and the round that takes
/// them up one by one.
final class WordsStrip extends HBox {

    private final Texts texts;
    private final Label figure = Labels.of("", "body", "muted");
    private final Button round;

    WordsStrip(Texts texts, ObjectProperty<WordsView> view, Runnable startRound) {
        super(12);
        this.texts = texts;
        setAlignment(Pos.CENTER_LEFT);
        setMinHeight(47);
        figure.setMinWidth(0);
        round = Buttons.plain(texts.of("words.round-start"), startRound);
        round.setId("language-round");
        getChildren()
                .addAll(
                        Segments.of(List.of(WordsView.values()), view, v -> texts.of(v.key())),
                        Panels.gap(),
                        figure,
                        round);
    }

    void show(Vocabulary vocabulary) {
        int waiting = vocabulary.raised().size();
        figure.setText(texts.of("words.to-decide", waiting));
        round.setDisable(waiting == 0);
    }
}
