package dev.watershed.ui.words;

import dev.watershed.drawing.Theme;
import dev.watershed.language.Sense;
import dev.watershed.language.Vocabulary;
import dev.watershed.language.Word;
import dev.watershed.ui.frame.Labels;
import dev.watershed.ui.session.Session;
import java.util.Optional;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

/// Names the senses that are lit up on the wall.
final class HeatLegend extends HBox {

    private static final int MOST = 4;

    private final Session session;

    HeatLegend(Session session) {
        super(16);
        this.session = session;
        getStyleClass().addAll("float", "heat-legend");
        setAlignment(Pos.CENTER_LEFT);
        setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        StackPane.setAlignment(this, Pos.BOTTOM_CENTER);
        StackPane.setMargin(this, new Insets(0, 0, 14, 0));
    }

    void show(Vocabulary vocabulary, Optional<Word> word) {
        getChildren().clear();
        setVisible(word.isPresent());
        word.ifPresent(w -> fill(vocabulary, w));
    }

    private void fill(Vocabulary vocabulary, Word word) {
        Theme theme = session.themeProperty().getValue();
        getChildren().add(Labels.whole(word.term().shown(), "strong"));
        for (int i = 0; i < Math.min(MOST, word.senses().size()); i++) {
            Sense sense = word.senses().get(i);
            String name =
                    session.texts()
                            .of("words.sense-uses", called(word, sense, vocabulary), sense.uses());
            HBox entry = new HBox(8, SenseName.disc(i, theme), Labels.whole(name, "body"));
            entry.setAlignment(Pos.CENTER_LEFT);
            getChildren().add(entry);
        }
        getChildren().add(Labels.whole(session.texts().of("words.rest-dimmed"), "quiet"));
    }

    private String called(Word word, Sense sense, Vocabulary vocabulary) {
        String name = WordNames.of(session, word, sense);
        return name.isEmpty() ? SenseName.shortest(sense, vocabulary) : name;
    }
}
