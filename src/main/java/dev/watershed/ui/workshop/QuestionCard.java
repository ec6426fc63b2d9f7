package dev.watershed.ui.workshop;

import dev.watershed.ui.frame.Buttons;
import dev.watershed.ui.frame.Clickable;
import dev.watershed.ui.frame.Labels;
import dev.watershed.ui.frame.Panels;
import dev.watershed.ui.frame.Section;
import dev.watershed.ui.session.Facilitation;
import dev.watershed.ui.session.Session;
import dev.watershed.ui.session.Texts;
import dev.watershed.workshop.OpenQuestion;
import dev.watershed.workshop.OpenQuestion.Status;
import java.util.List;
import java.util.Locale;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// Hotspots on the wall and the parking lot: what is asked, who takes it on, and how far it is.
final class QuestionCard {

    private final Session session;
    private final Facilitation lead;
    private final Texts texts;
    private final TextField park = new TextField();

    QuestionCard(Session session) {
        this.session = session;
        lead = session.facilitation();
        texts = session.texts();
        park.getStyleClass().add("field");
        park.setId("park-question");
        park.setPromptText(texts.of("questions.park"));
        park.setOnAction(e -> park());
    }

    VBox body() {
        List<OpenQuestion> all = lead.questions();
        List<OpenQuestion> hot = all.stream().filter(q -> q.hotspot().isPresent()).toList();
        List<OpenQuestion> parked = all.stream().filter(q -> q.hotspot().isEmpty()).toList();
        long open = all.stream().filter(q -> q.status() != Status.SETTLED).count();
        Section head =
                new Section().with(Labels.wrapped(texts.of("questions.open", open), "body"), park);
        return new VBox(
                head,
                list(texts.of("questions.hotspots"), hot, texts.of("questions.no-hotspots")),
                list(texts.of("questions.parked"), parked, texts.of("questions.none-parked")));
    }

    private void park() {
        String asked = park.getText().strip();
        if (!asked.isEmpty()) {
            park.clear();
            lead.put(OpenQuestion.parked(session.newId(), asked));
        }
    }

    private Section list(String title, List<OpenQuestion> questions, String nothing) {
        Section section = Section.titled(title).counting(questions.size(), "");
        if (questions.isEmpty()) {
            section.with(Labels.wrapped(nothing, "muted"));
        }
        questions.forEach(question -> section.with(row(question)));
        return section;
    }

    private VBox row(OpenQuestion question) {
        Label asked = Labels.wrapped(question.question(), "strong");
        HBox.setHgrow(asked, Priority.ALWAYS);
        asked.setMaxWidth(Double.MAX_VALUE);
        HBox first = new HBox(4, asked);
        question.hotspot()
                .ifPresent(note -> {
                    Clickable.of(asked, question.question(), () -> session.show(List.of(note)));
                });
        if (question.hotspot().isEmpty()) {
            Button drop =
                    Buttons.smallIcon(
                            "fth-x", texts.of("questions.drop"), () -> lead.drop(question));
            first.getChildren().addAll(Panels.gap(), drop);
        }
        HBox second = new HBox(8, owner(question), status(question));
        second.setAlignment(Pos.CENTER_LEFT);
        VBox row = new VBox(6, first, second);
        row.getStyleClass().add("question-row");
        return row;
    }

    private TextField owner(OpenQuestion question) {
        TextField owner = new TextField(question.owner());
        owner.getStyleClass().addAll("field", "small-field");
        owner.setId("owner-" + question.id());
        owner.setPromptText(texts.of("questions.owner"));
        owner.setPrefColumnCount(9);
        HBox.setHgrow(owner, Priority.ALWAYS);
        owner.setOnAction(e -> own(question, owner.getText()));
        owner.focusedProperty()
                .subscribe((before, now) -> {
                    if (!now) {
                        own(question, owner.getText());
                    }
                });
        return owner;
    }

    private void own(OpenQuestion question, String name) {
        if (!name.strip().equals(question.owner())) {
            lead.put(question.ownedBy(name.strip()));
        }
    }

    private MenuButton status(OpenQuestion question) {
        MenuButton menu = new MenuButton(name(question.status()));
        menu.getStyleClass().addAll("push", "small");
        menu.setId("status-" + question.id());
        for (Status status : Status.values()) {
            MenuItem item = new MenuItem(name(status));
            item.setId("status-" + status.name().toLowerCase(Locale.ROOT));
            item.setOnAction(e -> lead.put(question.now(status)));
            menu.getItems().add(item);
        }
        menu.setMinWidth(MenuButton.USE_PREF_SIZE);
        return menu;
    }

    private String name(Status status) {
        return texts.of(
                switch (status) {
                    case OPEN -> "questions.open-state";
                    case TAKEN -> "questions.taken";
                    case SETTLED -> "questions.settled";
                });
    }
}
