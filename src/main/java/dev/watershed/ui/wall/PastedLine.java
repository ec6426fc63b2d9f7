package dev.watershed.ui.wall;

import dev.watershed.canvas.Capture;
import dev.watershed.ui.frame.Chips;
import dev.watershed.ui.frame.Labels;
import dev.watershed.ui.frame.Panels;
import dev.watershed.ui.frame.Swatch;
import dev.watershed.ui.session.Session;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;

/// One pasted line: the kind it would be, its text, who does it and the lane it would go into.
final class PastedLine extends ListCell<Capture.Line> {

    private final Session session;

    PastedLine(Session session) {
        this.session = session;
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(Capture.Line line, boolean empty) {
        super.updateItem(line, empty);
        setGraphic(empty || line == null ? null : row(line));
    }

    private HBox row(Capture.Line line) {
        String kind = KindNames.of(session, line.kind());
        String oneLine = line.text().replaceAll("\\s+", " ");
        Label text = Labels.of(oneLine, "body");
        text.setMinWidth(0);
        text.setTooltip(new Tooltip(line.text()));
        HBox row =
                new HBox(
                        8,
                        Swatch.inSlot(line.kind(), session.themeProperty().getValue()),
                        text,
                        Panels.gap());
        if (!line.actor().isEmpty()) {
            row.getChildren().add(Chips.fact("@ " + line.actor()));
        }
        if (!line.lane().isEmpty()) {
            row.getChildren().add(Chips.place(line.lane()));
        }
        row.setAlignment(Pos.CENTER_LEFT);
        setAccessibleText(String.join(", ", kind, oneLine, line.actor(), line.lane()));
        return row;
    }
}
