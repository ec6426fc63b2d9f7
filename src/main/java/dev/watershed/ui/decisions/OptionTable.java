package dev.watershed.ui.decisions;

import dev.watershed.decision.Option;
import dev.watershed.decision.Option.Figure;
import dev.watershed.drawing.Weight;
import dev.watershed.drawing.text.HouseFont;
import dev.watershed.ui.frame.Buttons;
import dev.watershed.ui.frame.Labels;
import dev.watershed.ui.session.Texts;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntConsumer;
import javafx.geometry.HPos;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.text.TextAlignment;

/// The alternatives with their figures, the chosen one told.
final class OptionTable {

    private static final int MOST_FIGURES = 6;
    private static final double WIDEST_HEAD = 92;

    private OptionTable() {}

    /// @param choose takes the place of the option that was clicked; empty where nothing is open
    static GridPane of(List<Option> options, Texts texts, Optional<IntConsumer> choose) {
        Set<String> names = new LinkedHashSet<>();
        options.forEach(o -> o.figures().stream().map(Figure::name).forEach(names::add));
        List<String> columns = names.stream().limit(MOST_FIGURES).toList();
        GridPane grid = new GridPane();
        grid.getStyleClass().add("option-table");
        ColumnConstraints wide = new ColumnConstraints();
        wide.setHgrow(Priority.ALWAYS);
        grid.getColumnConstraints().add(wide);
        grid.add(cell(Labels.of(texts.of("decisions.alternative"), "quiet"), false), 0, 0);
        for (int c = 0; c < columns.size(); c++) {
            Label name = Labels.wrapped(columns.get(c), "quiet");
            name.setTextAlignment(TextAlignment.RIGHT);
            name.setMaxWidth(WIDEST_HEAD);
            name.setMinWidth(Region.USE_PREF_SIZE);
            double words = HouseFont.of(Weight.REGULAR).width(columns.get(c)) * 12;
            name.setPrefWidth(Math.min(words + 4, WIDEST_HEAD));
            grid.add(cell(name, true), c + 1, 0);
        }
        for (int r = 0; r < options.size(); r++) {
            Option option = options.get(r);
            grid.add(name(option, r, texts, choose), 0, r + 1);
            for (int c = 0; c < columns.size(); c++) {
                String value = option.figure(columns.get(c)).orElse("");
                grid.add(cell(Labels.whole(value, "figure"), true), c + 1, r + 1);
            }
        }
        return grid;
    }

    private static Region name(
            Option option, int place, Texts texts, Optional<IntConsumer> choose) {
        Label name = Labels.wrapped(option.name(), option.chosen() ? "strong" : "body");
        HBox row = new HBox(8, name);
        row.setAlignment(Pos.CENTER_LEFT);
        if (option.chosen()) {
            row.getChildren().add(Labels.tag(texts.of("decisions.chosen"), "good"));
        }
        choose.filter(c -> !option.chosen())
                .map(c -> Buttons.link(texts.of("decisions.choose"), () -> c.accept(place)))
                .ifPresent(link -> {
                    link.getStyleClass().add("choose-option");
                    link.setAccessibleText(texts.of("decisions.choose-option", option.name()));
                    link.setMinWidth(Region.USE_PREF_SIZE);
                    row.getChildren().add(link);
                });
        return cell(row, false);
    }

    private static HBox cell(Region content, boolean right) {
        HBox cell = new HBox(content);
        cell.setAlignment(right ? Pos.CENTER_RIGHT : Pos.CENTER_LEFT);
        cell.setMinHeight(36);
        cell.setPadding(new Insets(6, 0, 6, right ? 24 : 0));
        cell.getStyleClass().add("option-cell");
        GridPane.setHalignment(cell, right ? HPos.RIGHT : HPos.LEFT);
        return cell;
    }
}
