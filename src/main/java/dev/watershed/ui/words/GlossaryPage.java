package dev.watershed.ui.words;

import dev.watershed.language.Glossary;
import dev.watershed.ui.frame.Buttons;
import dev.watershed.ui.frame.Labels;
import dev.watershed.ui.frame.Panels;
import dev.watershed.ui.session.Session;
import dev.watershed.ui.session.Texts;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.geometry.Pos;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// The glossary, context by context: each word with its meaning and examples from real notes.
final class GlossaryPage extends StackPane {

    private static final double NAME = 180;

    private final Texts texts;
    private final ObjectProperty<Optional<GlossaryPlace>> chosen;

    GlossaryPage(Session session, ObjectProperty<Optional<GlossaryPlace>> chosen) {
        this.chosen = chosen;
        texts = session.texts();
        getStyleClass().add("words-page");
        setId("glossary");
    }

    void show(Glossary glossary) {
        boolean nothing = glossary.sections().stream().allMatch(s -> s.lines().isEmpty());
        if (nothing) {
            getChildren()
                    .setAll(
                            Panels.empty(
                                    texts.of("words.glossary-none"),
                                    texts.of("words.glossary-none-help")));
            return;
        }
        VBox page = new VBox(24);
        page.getStyleClass().add("words-sheet");
        for (Glossary.Section section : glossary.sections()) {
            page.getChildren().add(section(section));
        }
        getChildren().setAll(Panels.scrolling(page));
    }

    private Node section(Glossary.Section section) {
        String name = section.name().isEmpty() ? texts.of("words.whole-wall") : section.name();
        long missing = section.lines().stream().filter(l -> l.definition().isBlank()).count();
        HBox head =
                new HBox(
                        12,
                        Labels.of(name, "section-title"),
                        Labels.whole(
                                texts.of("words.glossary-count", section.lines().size(), missing),
                                "helper"));
        head.setAlignment(Pos.BASELINE_LEFT);
        VBox rows = new VBox();
        section.lines().forEach(line -> rows.getChildren().add(row(section, line)));
        return new VBox(8, head, rows);
    }

    private Node row(Glossary.Section section, Glossary.Line line) {
        GlossaryPlace place = new GlossaryPlace(section.region(), section.name(), line);
        GridPane row = new GridPane(16, 4);
        ColumnConstraints first = new ColumnConstraints(NAME);
        ColumnConstraints second = new ColumnConstraints();
        second.setHgrow(Priority.ALWAYS);
        row.getColumnConstraints().addAll(first, second);
        VBox name = new VBox(2, Labels.wrapped(line.name(), "strong"));
        if (line.renamed()) {
            name.getChildren()
                    .add(Labels.wrapped(texts.of("words.on-the-wall", line.written()), "helper"));
        }
        if (!line.aliases().isEmpty()) {
            String also = String.join(", ", line.aliases());
            name.getChildren().add(Labels.wrapped(texts.of("words.also", also), "helper"));
        }
        row.add(name, 0, 0);
        row.add(meaning(place), 1, 0);
        GridPane.setValignment(name, VPos.TOP);
        row.getStyleClass().addAll("glossary-row", "row");
        boolean now = chosen.get().filter(p -> p.isSame(place)).isPresent();
        row.pseudoClassStateChanged(javafx.css.PseudoClass.getPseudoClass("selected"), now);
        row.setOnMouseClicked(e -> chosen.set(Optional.of(place)));
        return row;
    }

    private Node meaning(GlossaryPlace place) {
        Glossary.Line line = place.line();
        VBox box = new VBox(4);
        box.getChildren()
                .add(
                        line.definition().isBlank()
                                ? Buttons.link(
                                        texts.of("words.add-definition"),
                                        () -> chosen.set(Optional.of(place)))
                                : Labels.wrapped(line.definition(), "body"));
        if (!line.examples().isEmpty()) {
            String examples = String.join("  ·  ", line.examples());
            box.getChildren().add(Labels.wrapped(examples, "helper"));
        }
        return box;
    }
}
