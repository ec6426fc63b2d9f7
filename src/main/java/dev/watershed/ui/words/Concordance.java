package dev.watershed.ui.words;

import dev.watershed.drawing.Theme;
import dev.watershed.language.Vocabulary;
import dev.watershed.language.Word;
import dev.watershed.ui.frame.Buttons;
import dev.watershed.ui.frame.Labels;
import dev.watershed.ui.frame.Panels;
import dev.watershed.ui.session.Session;
import dev.watershed.ui.session.Texts;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// The uses of a word side by side, a column per sense, lines aligned on the word in the order of
/// the story.
final class Concordance extends VBox {

    private static final double OPEN = 240;
    private static final double LOW = 720;

    private final Session session;
    private final Texts texts;
    private final HBox columns = new HBox();
    private final HBox header = new HBox(8);
    private final ScrollPane scroll;
    private final BooleanProperty folded = new SimpleBooleanProperty(false);

    Concordance(Session session) {
        this.session = session;
        texts = session.texts();
        getStyleClass().add("drawer");
        scroll = Panels.scrolling(columns);
        scroll.setFitToHeight(true);
        header.getStyleClass().add("drawer-head");
        header.setAlignment(Pos.CENTER_LEFT);
        folded.subscribe(this::fold);
        sceneProperty()
                .flatMap(scene -> scene.heightProperty())
                .subscribe(height -> foldWhenLow(height == null ? LOW : height.doubleValue()));
    }

    /// In a low window the wall goes first: the uses come up when somebody asks for them.
    private void foldWhenLow(double height) {
        if (height > 0 && height < LOW) {
            folded.set(true);
        }
    }

    private void fold(boolean closed) {
        getChildren().setAll(closed ? List.of(header) : List.<Node>of(header, scroll));
        setPrefHeight(closed ? USE_COMPUTED_SIZE : OPEN);
        setMinHeight(closed ? USE_COMPUTED_SIZE : OPEN);
    }

    void show(Vocabulary vocabulary, Optional<Word> word) {
        if (word.isPresent()) {
            fold(folded.get());
            fill(vocabulary, word.get());
        } else {
            getChildren().clear();
            setMinHeight(0);
            setPrefHeight(0);
        }
    }

    private void fill(Vocabulary vocabulary, Word word) {
        header.getChildren()
                .setAll(
                        Labels.whole(texts.of("words.concordance"), "heading"),
                        Labels.of(texts.of("words.in-order", word.uses().size()), "helper"),
                        Panels.gap(),
                        Buttons.smallIcon(
                                "fth-chevrons-down",
                                texts.of("words.fold"),
                                () -> folded.set(!folded.get())));
        Theme theme = session.themeProperty().getValue();
        columns.getChildren().clear();
        for (int i = 0; i < word.senses().size(); i++) {
            VBox column = new SenseColumn(session, vocabulary, theme).of(word, i);
            column.prefWidthProperty().bind(columns.widthProperty().divide(word.senses().size()));
            HBox.setHgrow(column, Priority.ALWAYS);
            columns.getChildren().add(column);
        }
    }
}
