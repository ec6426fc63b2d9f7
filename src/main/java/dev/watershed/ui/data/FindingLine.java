package dev.watershed.ui.data;

import dev.watershed.finding.Finding;
import dev.watershed.ui.findings.FindingIcons;
import dev.watershed.ui.frame.Labels;
import dev.watershed.ui.session.Texts;
import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// A finding in one line; a click, Enter or Space opens its ways out.
final class FindingLine {

    private FindingLine() {}

    /// In a panel.
    static Node inPanel(Texts texts, Finding finding, Consumer<Finding> choose) {
        HBox row = row(texts, finding, choose);
        row.getStyleClass().setAll("row", "clickable");
        row.setAlignment(Pos.TOP_LEFT);
        return row;
    }

    /// All findings about a saga, above its picture.
    static Node above(Texts texts, List<Finding> findings, Consumer<Finding> choose) {
        VBox box = new VBox();
        box.setId("saga-findings");
        for (Finding finding : findings) {
            HBox row = row(texts, finding, choose);
            row.getStyleClass().addAll("data-row", "clickable", "data-answers");
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
        row.setFocusTraversable(true);
        row.setAccessibleRole(AccessibleRole.BUTTON);
        row.setAccessibleText(texts.say(finding.message()));
        row.setOnMouseClicked(e -> choose.accept(finding));
        row.setOnKeyPressed(e -> {
            if (e.getCode() == KeyCode.ENTER || e.getCode() == KeyCode.SPACE) {
                choose.accept(finding);
                e.consume();
            }
        });
        return row;
    }
}
