package dev.watershed.ui.services;

import dev.watershed.document.Edit;
import dev.watershed.document.Shelves;
import dev.watershed.drawing.Weight;
import dev.watershed.drawing.text.HouseFont;
import dev.watershed.service.Job;
import dev.watershed.service.JobStory;
import dev.watershed.ui.frame.Labels;
import dev.watershed.ui.session.Session;
import dev.watershed.ui.session.Texts;
import javafx.geometry.VPos;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;

/// A job story as one sentence whose parts are written in place: Enter keeps what was typed, as one
/// undo. A part nobody has filled is a blank.
final class StoryLine extends FlowPane {

    private static final double SIZE = 14;
    private static final double LEAST = 96;
    private static final double MOST = 460;

    private final Session session;
    private final Texts texts;

    StoryLine(Session session) {
        super(2, 6);
        this.session = session;
        texts = session.texts();
        setRowValignment(VPos.BASELINE);
        getStyleClass().add("story-line");
    }

    void show(Job job) {
        getChildren().clear();
        JobStory story = job.story();
        String language = job.isKorean() ? "ko" : "en";
        frame(language, "when");
        part("when", story.when(), typed -> story.telling(typed, story.want(), story.soThat()));
        frame(language, "want");
        part("want", story.want(), typed -> story.telling(story.when(), typed, story.soThat()));
        frame(language, "so");
        part("so", story.soThat(), typed -> story.telling(story.when(), story.want(), typed));
        frame(language, "end");
    }

    /// A sentence has the language of its words, whatever that of the window is.
    private void frame(String language, String part) {
        String words = texts.of("services.story." + language + "." + part).strip();
        if (!words.isEmpty()) {
            getChildren().add(Labels.whole(words, "story-frame"));
        }
    }

    private interface Telling {
        JobStory with(String typed);
    }

    private void part(String id, String text, Telling telling) {
        TextField field = new TextField(text);
        field.setId("story-" + id);
        field.setPromptText(texts.of("services.blank-" + id));
        field.getStyleClass().add("story-part");
        if (text.isBlank()) {
            field.getStyleClass().add("blank");
        }
        field.textProperty().subscribe(t -> field.setPrefWidth(width(field)));
        field.setOnAction(e -> keep(field, text, telling));
        field.focusedProperty()
                .subscribe(now -> {
                    if (!now) {
                        keep(field, text, telling);
                    }
                });
        getChildren().add(field);
    }

    private static double width(TextField field) {
        String shown = field.getText().isEmpty() ? field.getPromptText() : field.getText();
        double text = HouseFont.of(Weight.MEDIUM).width(shown) * SIZE;
        return Math.clamp(text + 12, LEAST, MOST);
    }

    private void keep(TextField field, String before, Telling telling) {
        String typed = field.getText().strip();
        if (!typed.equals(before.strip())) {
            session.perform(new Edit.Shelve<>(Shelves.JOB_STORIES, telling.with(typed)));
        }
    }
}
