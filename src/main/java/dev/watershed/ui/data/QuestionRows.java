package dev.watershed.ui.data;

import dev.watershed.data.stream.EventStream.Part;
import dev.watershed.data.stream.EventStream.View;
import dev.watershed.ui.frame.Chips;
import dev.watershed.ui.frame.Labels;
import dev.watershed.ui.session.Texts;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// The questions a stream is asked, one per row: whether it can answer, and which event brings each
/// part of the answer.
final class QuestionRows extends VBox {

    private static final double NAME = 190;
    private static final double VERDICT = 116;

    private final Texts texts;

    QuestionRows(Texts texts, List<View> views) {
        this.texts = texts;
        getStyleClass().add("data-table");
        getChildren().add(head());
        views.forEach(view -> getChildren().add(row(view)));
    }

    private Node head() {
        HBox head =
                new HBox(
                        cell(Labels.of(texts.of("data.question"), "quiet"), NAME),
                        cell(Labels.of(texts.of("data.can-answer"), "quiet"), VERDICT),
                        Labels.of(texts.of("data.brought-by"), "quiet"));
        head.getStyleClass().add("data-head");
        return head;
    }

    private Node row(View view) {
        FlowPane parts = Chips.flow();
        view.parts().forEach(part -> parts.getChildren().add(part(part)));
        if (view.parts().isEmpty()) {
            parts.getChildren().add(Labels.of(texts.of("data.shows-nothing-yet"), "quiet"));
        }
        HBox.setHgrow(parts, Priority.ALWAYS);
        parts.setRowValignment(javafx.geometry.VPos.CENTER);
        parts.setHgap(16);
        parts.setMinWidth(0);
        Label name = Labels.of(view.title(), "body");
        HBox row = new HBox(cell(name, NAME), cell(verdict(view), VERDICT), parts);
        row.getStyleClass().addAll("data-row", "data-answers");
        row.setAlignment(Pos.CENTER_LEFT);
        row.widthProperty()
                .subscribe(w ->
                        parts.setPrefWrapLength(
                                Math.max(160, w.doubleValue() - NAME - VERDICT - 40)));
        return row;
    }

    private Label verdict(View view) {
        if (view.parts().isEmpty()) {
            return Labels.tag(texts.of("data.answer-open"), "");
        }
        return view.answered()
                ? Labels.tag(texts.of("data.answer-yes"), "good")
                : Labels.tag(texts.of("data.answer-no"), "warning");
    }

    private Label part(Part part) {
        if (part.missing()) {
            return Labels.whole(texts.of("data.part-missing", part.shown()), "warning-text");
        }
        return part.by().isEmpty()
                ? Labels.whole(
                        texts.of("data.part-elsewhere", part.shown(), part.elsewhere()), "quiet")
                : Labels.whole(
                        texts.of("data.part-by", part.shown(), part.by().getLast()), "helper");
    }

    private static Node cell(Node node, double width) {
        return MatrixPane.fixed(node, width, Pos.CENTER_LEFT);
    }
}
