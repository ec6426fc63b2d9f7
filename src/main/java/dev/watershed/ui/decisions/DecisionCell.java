package dev.watershed.ui.decisions;

import dev.watershed.decision.DecisionLog;
import dev.watershed.decision.DecisionRecord;
import dev.watershed.ui.frame.Labels;
import java.util.function.Supplier;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// A row of the list: number, title, where it stands, when.
final class DecisionCell extends ListCell<DecisionRecord> {

    private final DecisionTags tags;
    private final Supplier<DecisionLog> log;

    DecisionCell(DecisionTags tags, Supplier<DecisionLog> log) {
        this.tags = tags;
        this.log = log;
        getStyleClass().add("decision-cell");
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(DecisionRecord record, boolean empty) {
        super.updateItem(record, empty);
        if (empty || record == null) {
            setGraphic(null);
            setTooltip(null);
            return;
        }
        Label number = Labels.whole(Integer.toString(record.number()), "figure", "quiet");
        number.setMinWidth(20);
        Label title = Labels.of(record.title(), "body", "strong");
        HBox state =
                new HBox(
                        8,
                        tags.state(record, log.get()),
                        Labels.whole(tags.day(record.history().getLast().at()), "quiet"));
        state.setAlignment(Pos.CENTER_LEFT);
        VBox words = new VBox(4, title, state);
        words.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        HBox row = new HBox(8, number, words);
        row.setAlignment(Pos.TOP_LEFT);
        setGraphic(row);
        setTooltip(new Tooltip(record.title()));
        setAccessibleText(record.title());
    }
}
