package dev.watershed.ui.services;

import dev.watershed.document.Edit;
import dev.watershed.document.Shelves;
import dev.watershed.service.Message;
import dev.watershed.service.Operation;
import dev.watershed.service.Service;
import dev.watershed.service.ServiceModel;
import dev.watershed.service.review.Comment;
import dev.watershed.ui.frame.Buttons;
import dev.watershed.ui.session.Session;
import dev.watershed.ui.session.Texts;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextArea;
import javafx.scene.layout.VBox;

/// Where a comment is written: about what, and what.
final class CommentWriting extends VBox {

    private final Session session;
    private final Service service;
    private final ComboBox<String> about = new ComboBox<>();
    private final TextArea text = new TextArea();

    CommentWriting(Session session, ServiceModel model, Service service) {
        super(8);
        this.session = session;
        this.service = service;
        Texts texts = session.texts();
        List<String> subjects = new ArrayList<>();
        subjects.add(texts.of("review.whole"));
        service.operations().stream().map(Operation::name).forEach(subjects::add);
        model.publishedBy(service.id()).stream().map(Message::name).forEach(subjects::add);
        about.getItems().setAll(subjects);
        about.getSelectionModel().selectFirst();
        about.setMaxWidth(Double.MAX_VALUE);
        about.setId("comment-about");
        text.getStyleClass().add("field");
        text.setPromptText(texts.of("review.prompt"));
        text.setPrefRowCount(3);
        text.setWrapText(true);
        text.setId("comment-text");
        Button add = Buttons.small(texts.of("review.add"), this::add);
        add.setId("comment-add");
        getChildren().addAll(about, text, add);
    }

    private void add() {
        String said = text.getText().strip();
        if (said.isEmpty()) {
            text.requestFocus();
            return;
        }
        int subject = about.getSelectionModel().getSelectedIndex();
        Comment comment =
                new Comment(
                        session.newId(),
                        service.id(),
                        subject <= 0 ? "" : about.getValue(),
                        session.desk().author(),
                        session.desk().clock().instant(),
                        said,
                        Comment.Status.OPEN,
                        "");
        session.perform(new Edit.Shelve<>(Shelves.REVIEW_COMMENTS, comment));
    }
}
