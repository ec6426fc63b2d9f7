package dev.watershed.ui.services;

import dev.watershed.board.NoteId;
import dev.watershed.document.Edit;
import dev.watershed.document.Shelves;
import dev.watershed.service.Actor;
import dev.watershed.service.Job;
import dev.watershed.service.JobStory;
import dev.watershed.service.Operation;
import dev.watershed.service.Service;
import dev.watershed.service.ServiceModel;
import dev.watershed.ui.frame.Icons;
import dev.watershed.ui.session.Session;
import dev.watershed.ui.session.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import javafx.geometry.Pos;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/// Whose job it is, and which actions and queries serve it; both are changed in place, each change
/// one undo.
final class JobTies extends HBox {

    private static final double LEAST = 96;
    private static final double WIDEST = 280;

    private final Session session;
    private final Texts texts;
    private final MenuButton whose = menu("job-actor");
    private final MenuButton serves = menu("job-serves");

    JobTies(Session session) {
        super(8);
        this.session = session;
        texts = session.texts();
        setAlignment(Pos.CENTER_LEFT);
        whose.setMinWidth(Region.USE_PREF_SIZE);
        serves.setMinWidth(LEAST);
        serves.setMaxWidth(WIDEST);
        whose.setGraphic(Icons.small("fth-user"));
        whose.setTooltip(new Tooltip(texts.of("services.job-of")));
        HBox.setHgrow(serves, Priority.ALWAYS);
        setMinWidth(0);
        getChildren().addAll(whose, serves);
    }

    private static MenuButton menu(String id) {
        MenuButton menu = new MenuButton();
        menu.getStyleClass().setAll("push", "small", "drop-down");
        menu.setMnemonicParsing(false);
        menu.setMinWidth(0);
        menu.setId(id);
        return menu;
    }

    /// True for a story that takes the place of a draft, or is one.
    boolean hasDraft(Job job) {
        return job.id().value().startsWith("job-")
                && session.document()
                        .board()
                        .note(new NoteId(job.id().value().substring("job-".length())))
                        .isPresent();
    }

    void show(Job job, ServiceModel model) {
        JobStory story = job.story();
        whose.setText(story.actor().isBlank() ? texts.of("services.job-of-nobody") : story.actor());
        whose.getItems().setAll(model.actors().stream().map(a -> actor(story, a)).toList());
        whose.setDisable(model.actors().isEmpty());
        List<Operation> reached =
                story.serves().stream()
                        .flatMap(n -> model.operation(n).stream())
                        .distinct()
                        .toList();
        String names = reached.stream().map(Operation::title).collect(Collectors.joining(", "));
        serves.setText(
                reached.isEmpty()
                        ? texts.of("services.job-served-by-nothing")
                        : texts.of("services.job-served-by", names));
        serves.setTooltip(new Tooltip(serves.getText()));
        serves.getItems()
                .setAll(
                        model.services().stream()
                                .filter(s -> !s.operations().isEmpty())
                                .map(s -> operations(story, s))
                                .toList());
    }

    private MenuItem actor(JobStory story, Actor actor) {
        RadioMenuItem item = new RadioMenuItem(actor.name());
        item.setMnemonicParsing(false);
        item.setSelected(actor.name().equalsIgnoreCase(story.actor().strip()));
        item.setOnAction(e -> keep(story.of(actor.name())));
        return item;
    }

    private Menu operations(JobStory story, Service service) {
        Menu menu = new Menu(service.name());
        menu.setMnemonicParsing(false);
        for (Operation operation : service.operations()) {
            boolean serving = operation.notes().stream().anyMatch(story.serves()::contains);
            CheckMenuItem item = new CheckMenuItem(operation.title());
            item.setMnemonicParsing(false);
            item.setSelected(serving);
            item.setOnAction(e -> keep(turned(story, operation, !serving)));
            menu.getItems().add(item);
        }
        return menu;
    }

    private static JobStory turned(JobStory story, Operation operation, boolean on) {
        List<NoteId> notes = new ArrayList<>(story.serves());
        notes.removeAll(operation.notes());
        if (on) {
            notes.add(operation.note());
        }
        return story.servedBy(notes);
    }

    private void keep(JobStory story) {
        session.perform(new Edit.Shelve<>(Shelves.JOB_STORIES, story));
    }
}
