package dev.watershed.ui.words;

import dev.watershed.language.Glossary;
import dev.watershed.language.TranslationMap;
import dev.watershed.language.TranslationMap.Relation;
import dev.watershed.ui.frame.Labels;
import dev.watershed.ui.frame.Panels;
import dev.watershed.ui.session.Session;
import dev.watershed.ui.session.Texts;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// What each context calls what the others call otherwise: a column per context, a row per word.
final class TranslationPage extends StackPane {

    private static final double RELATION = 132;
    private static final double LEAST = 132;

    private final Texts texts;
    private final Consumer<String> choose;

    /// @param choose takes the key of a word somebody wants to see on the wall
    TranslationPage(Session session, Consumer<String> choose) {
        texts = session.texts();
        this.choose = choose;
        getStyleClass().add("words-page");
        setId("translation");
    }

    void show(TranslationMap map) {
        if (map.rows().isEmpty()) {
            getChildren()
                    .setAll(
                            Panels.empty(
                                    texts.of("words.translation-none"),
                                    texts.of("words.translation-none-help")));
            return;
        }
        GridPane grid = new GridPane(16, 0);
        grid.getStyleClass().add("words-sheet");
        grid.getColumnConstraints().add(new ColumnConstraints(RELATION));
        for (Glossary.Section ignored : map.columns()) {
            ColumnConstraints column = new ColumnConstraints();
            column.setMinWidth(LEAST);
            column.setHgrow(Priority.ALWAYS);
            column.setPercentWidth(-1);
            grid.getColumnConstraints().add(column);
        }
        for (int c = 0; c < map.columns().size(); c++) {
            grid.add(cell(Labels.wrapped(map.columns().get(c).name(), "label-text")), c + 1, 0);
        }
        grid.add(cell(Labels.of("", "label-text")), 0, 0);
        for (int r = 0; r < map.rows().size(); r++) {
            row(grid, map, map.rows().get(r), r + 1);
        }
        ScrollPane scroll = Panels.scrolling(grid);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.AS_NEEDED);
        getChildren().setAll(scroll);
    }

    private void row(GridPane grid, TranslationMap map, TranslationMap.Row row, int at) {
        String relation = row.relation().name().toLowerCase(Locale.ROOT).replace('_', '-');
        Node tag = Labels.tag(texts.of("words.relation-" + relation), tone(row.relation()));
        grid.add(cell(tag), 0, at);
        for (int c = 0; c < map.columns().size(); c++) {
            Optional<Glossary.Line> line =
                    Optional.ofNullable(row.names().get(map.columns().get(c).region()));
            grid.add(
                    cell(line.map(this::name).orElseGet(() -> Labels.of("–", "quiet"))), c + 1, at);
        }
    }

    private Node name(Glossary.Line line) {
        VBox name = new VBox(2, Labels.wrapped(line.name(), "strong"));
        if (!line.definition().isBlank()) {
            name.getChildren().add(Labels.wrapped(line.definition(), "helper"));
        }
        name.setOnMouseClicked(e -> choose.accept(line.word()));
        name.getStyleClass().add("clickable");
        return name;
    }

    private static Node cell(Node content) {
        StackPane cell = new StackPane(content);
        cell.getStyleClass().add("translation-cell");
        return cell;
    }

    private static String tone(Relation relation) {
        return switch (relation) {
            case TWO_MEANINGS -> "danger";
            case TWO_VIEWS, TRANSLATED -> "accent";
            case UNDECIDED -> "warning";
            case SAME -> "good";
        };
    }
}
