package dev.watershed.ui.services;

import dev.watershed.document.Edit;
import dev.watershed.document.Shelves;
import dev.watershed.finding.Finding;
import dev.watershed.service.Job;
import dev.watershed.ui.findings.FindingRows;
import dev.watershed.ui.frame.Buttons;
import dev.watershed.ui.frame.Icons;
import dev.watershed.ui.frame.Labels;
import dev.watershed.ui.frame.Panels;
import dev.watershed.ui.session.Session;
import dev.watershed.ui.session.Texts;
import dev.watershed.ui.session.Toast;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.IntConsumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// The chosen job: its story as a sentence, and how it gets done as a sequence.
final class JobDrawer extends VBox {

    /// As tall as the window lets it be: it takes no more than half.
    private static final double OPEN = 420;

    private static final double OPEN_LOW = 240;
    private static final double LOW = 760;

    private final Session session;
    private final Texts texts;
    private final IntConsumer stepTo;
    private final StoryLine story;
    private final VBox found = new VBox();
    private final JobTies ties;
    private final SequencePane sequence;
    private final HBox header = new HBox(8);
    private final BooleanProperty folded = new SimpleBooleanProperty();

    JobDrawer(Session session, IntConsumer stepTo) {
        this.session = session;
        this.stepTo = stepTo;
        texts = session.texts();
        story = new StoryLine(session);
        story.setPadding(new Insets(2, 16, 12, 16));
        ties = new JobTies(session);
        HBox.setHgrow(ties, Priority.ALWAYS);
        sequence = new SequencePane(session, stepTo);
        VBox.setVgrow(sequence, Priority.ALWAYS);
        found.setPadding(new Insets(0, 16, 4, 16));
        header.getStyleClass().add("drawer-head");
        header.setAlignment(Pos.CENTER_LEFT);
        getStyleClass().add("drawer");
        setMinHeight(0);
        folded.subscribe(this::fold);
    }

    private void fold(boolean closed) {
        getChildren().setAll(header);
        if (!closed) {
            getChildren().addAll(story, found, sequence);
        }
        requestLayout();
    }

    /// In a low window the picture needs the room more.
    @Override
    protected double computePrefHeight(double width) {
        if (getChildren().isEmpty()) {
            return 0;
        }
        if (folded.get()) {
            return header.prefHeight(width);
        }
        return getScene() != null && getScene().getHeight() < LOW ? OPEN_LOW : OPEN;
    }

    /// Shows nothing.
    void close() {
        getChildren().clear();
    }

    void show(Optional<Job> job, ServicesView view, OptionalInt step) {
        if (job.isEmpty()) {
            close();
            return;
        }
        if (getChildren().isEmpty()) {
            fold(folded.get());
        }
        head(job.get());
        story.show(job.get());
        ties.show(job.get(), view.model());
        List<Finding> findings = view.findingsAbout(job.get());
        found.getChildren().setAll(new FindingRows(session).explained(view::whyNot).rows(findings));
        found.setManaged(!findings.isEmpty());
        sequence.show(job.flatMap(view::interaction), step);
    }

    private void head(Job job) {
        Button play = Buttons.smallPlain(texts.of("services.step-through"), () -> stepTo.accept(0));
        play.setGraphic(Icons.small("fth-play"));
        play.setId("step-through");
        header.getChildren()
                .setAll(
                        Labels.whole(texts.of("services.job-story"), "heading"),
                        Labels.tag(
                                texts.of(job.written() ? "services.written" : "services.draft"),
                                job.written() ? "good" : ""),
                        ties,
                        Panels.gap());
        if (job.written() && ties.hasDraft(job)) {
            header.getChildren()
                    .add(
                            Buttons.smallPlain(
                                    texts.of("services.back-to-draft"), () -> unwrite(job)));
        }
        Button drop =
                Buttons.smallIcon("fth-trash-2", texts.of("services.drop-job"), () -> drop(job));
        drop.setId("drop-job");
        header.getChildren().add(drop);
        header.getChildren()
                .addAll(
                        play,
                        Buttons.smallIcon(
                                "fth-chevrons-down",
                                texts.of("services.fold"),
                                () -> folded.set(!folded.get())));
    }

    private void unwrite(Job job) {
        session.perform(new Edit.Unshelve(Shelves.JOB_STORIES, job.id().value()));
    }

    /// A draft stays dropped until it is brought back; a story of one's own goes altogether.
    private void drop(Job job) {
        Edit edit =
                ties.hasDraft(job)
                        ? new Edit.Shelve<>(Shelves.JOB_STORIES, job.story().asDropped())
                        : new Edit.Unshelve(Shelves.JOB_STORIES, job.id().value());
        if (session.perform(edit).isEmpty()) {
            session.say(Toast.withUndo(texts.of("services.job-dropped", job.title())));
        }
    }
}
