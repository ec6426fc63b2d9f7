package dev.watershed.ui.services;

import dev.watershed.board.NoteKind;
import dev.watershed.document.Edit;
import dev.watershed.document.Shelves;
import dev.watershed.service.Actor;
import dev.watershed.service.Job;
import dev.watershed.service.JobId;
import dev.watershed.service.JobStory;
import dev.watershed.ui.frame.Buttons;
import dev.watershed.ui.frame.Labels;
import dev.watershed.ui.frame.Panels;
import dev.watershed.ui.frame.Swatch;
import dev.watershed.ui.session.Session;
import dev.watershed.ui.session.Texts;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// The jobs to choose from, by actor.
final class JobList extends VBox {

    private final Session session;
    private final Texts texts;
    private final Consumer<JobId> choose;
    private final Label count = Labels.of("", "helper");
    private final VBox rows = new VBox();

    /// @param add writes a new job
    JobList(Session session, Consumer<JobId> choose, Runnable add) {
        this.session = session;
        this.choose = choose;
        texts = session.texts();
        HBox header = Panels.header(texts.of("services.jobs"));
        header.getChildren().add(1, count);
        Button plus = Buttons.smallIcon("fth-plus", texts.of("services.add-job"), add);
        plus.setId("add-job");
        header.getChildren().add(plus);
        rows.getStyleClass().add("job-list");
        getChildren().addAll(header, Panels.scrolling(rows));
        setId("jobs");
    }

    void show(ServicesView view, Optional<JobId> chosen) {
        long people = view.model().actors().stream().filter(a -> !jobs(view, a).isEmpty()).count();
        count.setText(texts.of("services.jobs-count", view.jobs().jobs().size(), people));
        rows.getChildren().clear();
        for (Actor actor : view.model().actors()) {
            List<Job> jobs = jobs(view, actor);
            if (!jobs.isEmpty()) {
                group(actor.name(), jobs, view, chosen);
            }
        }
        List<Job> unknown = view.jobs().ofUnknownActors();
        if (!unknown.isEmpty()) {
            group(texts.of("services.unknown-actor"), unknown, view, chosen);
        }
        dropped();
        if (view.jobs().jobs().isEmpty()) {
            Label none = Labels.wrapped(texts.of("services.no-jobs"), "helper");
            none.setPadding(new Insets(16));
            rows.getChildren().add(none);
        }
    }

    /// What the team decided is no job, to be brought back.
    private void dropped() {
        List<JobStory> stories =
                session.document().shelf(Shelves.JOB_STORIES).values().stream()
                        .filter(JobStory::dropped)
                        .toList();
        if (stories.isEmpty()) {
            return;
        }
        HBox head =
                new HBox(
                        8,
                        Labels.of(texts.of("services.dropped-jobs"), "label-text"),
                        Labels.whole(Integer.toString(stories.size()), "helper"));
        head.setAlignment(Pos.CENTER_LEFT);
        head.getStyleClass().add("job-group");
        rows.getChildren().add(head);
        for (JobStory story : stories) {
            Label told = Labels.of(story.want(), "muted");
            told.setMinWidth(0);
            Button back =
                    Buttons.link(
                            texts.of("services.bring-back"),
                            () ->
                                    session.perform(
                                            new Edit.Unshelve(
                                                    Shelves.JOB_STORIES, story.id().value())));
            back.setMinWidth(Region.USE_PREF_SIZE);
            HBox row = new HBox(8, told, Panels.gap(), back);
            row.setAlignment(Pos.CENTER_LEFT);
            row.getStyleClass().addAll("row", "job-row");
            rows.getChildren().add(row);
        }
    }

    private static List<Job> jobs(ServicesView view, Actor actor) {
        return view.jobs().of(actor);
    }

    private void group(String name, List<Job> jobs, ServicesView view, Optional<JobId> chosen) {
        HBox head =
                new HBox(
                        8,
                        Swatch.of(NoteKind.ACTOR, session.themeProperty().getValue()),
                        Labels.of(name, "label-text"),
                        Labels.whole(Integer.toString(jobs.size()), "helper"));
        head.setAlignment(Pos.CENTER_LEFT);
        head.getStyleClass().add("job-group");
        rows.getChildren().add(head);
        for (Job job : jobs) {
            rows.getChildren().add(row(job, view, chosen.filter(job.id()::equals).isPresent()));
        }
    }

    private Node row(Job job, ServicesView view, boolean now) {
        String detail = texts.of("services.job-detail", view.services(job), view.queries(job));
        HBox facts = new HBox(0, Labels.of(detail, "helper"));
        if (job.missing().contains("soThat")) {
            facts.getChildren().add(missing("services.no-goal"));
        } else if (job.missing().contains("when")) {
            facts.getChildren().add(missing("services.no-when"));
        }
        String title = job.isJustBegun() ? texts.of("services.new-job") : job.title();
        VBox words = new VBox(3, Labels.of(title, now ? "strong" : "medium"), facts);
        Button row = new Button();
        row.setGraphic(words);
        row.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        row.setAccessibleText(title);
        row.getStyleClass().setAll("row", "clickable", "job-row");
        if (now) {
            row.getStyleClass().add("chosen");
        }
        row.setMaxWidth(Double.MAX_VALUE);
        row.setAlignment(Pos.CENTER_LEFT);
        row.setOnAction(e -> choose.accept(job.id()));
        return row;
    }

    private Label missing(String key) {
        return Labels.whole(" · " + texts.of(key), "helper", "warning-text");
    }
}
