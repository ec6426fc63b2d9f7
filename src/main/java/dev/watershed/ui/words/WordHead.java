package dev.watershed.ui.words;

import dev.watershed.ui.frame.Labels;
import dev.watershed.ui.session.Texts;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/// The names of the columns over the word list.
final class WordHead extends HBox {

    static final double USES = 34;
    static final double BAR = 40;
    static final double NUMBER = 34;
    static final double STATE = 84;

    WordHead(Texts texts) {
        super(8);
        getStyleClass().add("word-head");
        Label word = Labels.of(texts.of("words.column-word"), "quiet");
        word.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(word, Priority.ALWAYS);
        getChildren()
                .addAll(
                        word,
                        column(texts.of("words.column-uses"), USES, Pos.CENTER_RIGHT),
                        column(
                                texts.of("words.column-divergence"),
                                BAR + 8 + NUMBER,
                                Pos.CENTER_LEFT),
                        column(texts.of("words.column-state"), STATE, Pos.CENTER_LEFT));
    }

    private static Label column(String text, double width, Pos alignment) {
        Label label = Labels.of(text, "quiet");
        label.setMinWidth(width);
        label.setMaxWidth(width);
        label.setAlignment(alignment);
        return label;
    }
}
