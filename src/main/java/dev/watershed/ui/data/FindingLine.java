package dev.watershed.ui.data;

import dev.watershed.finding.Finding;
import dev.watershed.ui.findings.FindingIcons;
import dev.watershed.ui.frame.Clickable;
import dev.watershed.ui.frame.Labels;
import dev.watershed.ui.session.Texts;
import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// A finding in one line; a click, Enter or Space opens its ways out.
final class FindingLine {

    private FindingLine() {}

    /// In a panel.
    static Node inPanel(Texts texts, Finding finding, Consumer<Finding> choose) {
        HBox row = row(texts, finding, choose);
        row.getStyleClass().add("row");
        row.setAlignment(Pos.TOP_LEFT);
        return row;
    }

    /// All findings about a saga, above its picture.
    static Node above(Texts texts, List<Finding> findings, Consumer<Finding> choose) {
        VBox box = new VBox();
        box.setId("saga-findings");
        for (Finding finding : findings) {
            HBox row = row(texts, finding, choose);
            row.getStyleClass().addAll("data-row", "data-answers");
            row.setAlignment(Pos.CENTER_LEFT);
            box.getChildren().add(row);
        }
        return box;
    }

    private static HBox row(Texts texts, Finding finding, Consumer<Finding> choose) {
        Label message = Labels.wrapped(texts.say(finding.message()), "body");
        HBox.setHgrow(message, Priority.ALWAYS);
        message.setMinWidth(0);
        HBox row = new HBox(8, FindingIcons.of(finding.severity()), message);
        return Clickable.of(row, texts.say(finding.message()), () -> choose.accept(finding));
    }
}
