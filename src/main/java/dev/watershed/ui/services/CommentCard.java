package dev.watershed.ui.services;

import dev.watershed.document.Edit;
import dev.watershed.document.Shelves;
import dev.watershed.service.review.Comment;
import dev.watershed.ui.frame.Buttons;
import dev.watershed.ui.frame.Labels;
import dev.watershed.ui.frame.Panels;
import dev.watershed.ui.session.Session;
import dev.watershed.ui.session.Texts;
import java.util.Locale;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/// One comment: who said what about what, and what became of it. While it is open the outcome can
/// be written and agreed, declined or done.
final class CommentCard extends VBox {

    private final Session session;
    private final Comment comment;

    CommentCard(Session session, Comment comment) {
        super(6);
        this.session = session;
        this.comment = comment;
        Texts texts = session.texts();
        getStyleClass().add("comment-card");
        String who =
                comment.about().isEmpty()
                        ? comment.author()
                        : texts.of("review.about", comment.author(), comment.about());
        HBox head = new HBox(8, Labels.of(who, "label-text"), Panels.gap(), state(texts));
        head.setAlignment(Pos.CENTER_LEFT);
        getChildren().addAll(head, Labels.wrapped(comment.text(), "body"));
        if (comment.status() == Comment.Status.OPEN) {
            addWaysOut(texts);
        } else if (!comment.outcome().isEmpty()) {
            getChildren().add(Labels.wrapped(comment.outcome(), "quiet"));
        }
    }

    private javafx.scene.control.Label state(Texts texts) {
        String key = comment.status().name().toLowerCase(Locale.ROOT);
        String tone =
                switch (comment.status()) {
                    case OPEN -> "warning";
                    case AGREED -> "accent";
                    case DECLINED -> "";
                    case DONE -> "good";
                };
        return Labels.tag(texts.of("review.status-" + key), tone);
    }

    private void addWaysOut(Texts texts) {
        TextField outcome = new TextField();
        outcome.getStyleClass().add("field");
        outcome.setPromptText(texts.of("review.outcome"));
        FlowPane ways = new FlowPane(8, 6);
        for (Comment.Status status :
                new Comment.Status[] {
                    Comment.Status.AGREED, Comment.Status.DECLINED, Comment.Status.DONE
                }) {
            String way = "settle-" + status.name().toLowerCase(Locale.ROOT);
            Button button =
                    Buttons.small(
                            texts.of("review." + way), () -> settle(status, outcome.getText()));
            button.setId(way);
            ways.getChildren().add(button);
        }
        getChildren().addAll(outcome, ways);
    }

    private void settle(Comment.Status status, String outcome) {
        session.perform(
                new Edit.Shelve<>(
                        Shelves.REVIEW_COMMENTS, comment.settled(status, outcome.strip())));
    }
}
