package dev.watershed.ui.services;

import dev.watershed.board.NoteKind;
import dev.watershed.document.Edit;
import dev.watershed.document.Shelves;
import dev.watershed.finding.Finding;
import dev.watershed.service.ActorLimits;
import dev.watershed.service.Persona;
import dev.watershed.service.Personas.Described;
import dev.watershed.ui.findings.FindingRows;
import dev.watershed.ui.frame.Labels;
import dev.watershed.ui.frame.Panels;
import dev.watershed.ui.frame.Swatch;
import dev.watershed.ui.session.Session;
import dev.watershed.ui.session.Texts;
import java.util.List;
import java.util.function.Function;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Spinner;
import javafx.scene.control.TextArea;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/// The actors with their personas, written in place.
final class ActorsPage extends VBox {

    private static final double CARD = 300;

    private final Session session;
    private final Texts texts;
    private final FlowPane cards = new FlowPane(16, 16);
    private final HBox limits = new HBox(8);
    private final VBox found = new VBox();

    ActorsPage(Session session) {
        this.session = session;
        texts = session.texts();
        limits.setAlignment(Pos.CENTER_LEFT);
        VBox all = new VBox(16, limits, found, cards);
        all.getStyleClass().add("services-page");
        getChildren().add(Panels.scrolling(all));
        setId("actors-page");
        getStyleClass().add("services-ground");
    }

    void show(ServicesView view) {
        limits();
        List<Finding> findings = view.findingsAboutActors();
        found.getChildren().setAll(new FindingRows(session).explained(view::whyNot).rows(findings));
        found.setManaged(!findings.isEmpty());
        cards.getChildren().clear();
        view.personas().personas().forEach(d -> cards.getChildren().add(card(view, d)));
        if (view.personas().personas().isEmpty()) {
            cards.getChildren().add(Labels.wrapped(texts.of("services.no-actors"), "lead"));
        }
    }

    private void limits() {
        ActorLimits now =
                session.document().shelf(Shelves.ACTOR_LIMITS).values().stream()
                        .findFirst()
                        .orElse(ActorLimits.USUAL);
        Spinner<Integer> most = spinner(now.keyActors(), n -> new ActorLimits(n, now.perService()));
        most.setId("most-actors");
        Spinner<Integer> each = spinner(now.perService(), n -> new ActorLimits(now.keyActors(), n));
        limits.getChildren()
                .setAll(
                        Labels.whole(texts.of("services.most-actors"), "helper"),
                        most,
                        Labels.whole(texts.of("services.most-per-service"), "helper"),
                        each);
    }

    private Spinner<Integer> spinner(int value, Function<Integer, ActorLimits> with) {
        Spinner<Integer> spinner = new Spinner<>(1, 50, value);
        spinner.setPrefWidth(76);
        spinner.setMinWidth(76);
        spinner.valueProperty()
                .addListener((o, before, now) ->
                        session.perform(new Edit.Shelve<>(Shelves.ACTOR_LIMITS, with.apply(now))));
        return spinner;
    }

    private Node card(ServicesView view, Described described) {
        Persona persona = described.persona();
        HBox head =
                new HBox(
                        8,
                        Swatch.of(NoteKind.ACTOR, session.themeProperty().getValue()),
                        Labels.of(described.actor().name(), "heading"),
                        Panels.gap(),
                        key(persona));
        head.setAlignment(Pos.CENTER_LEFT);
        int jobs = view.jobs().of(described.actor()).size();
        VBox card =
                new VBox(
                        8,
                        head,
                        Labels.of(texts.of("services.actor-jobs", jobs), "helper"),
                        part(
                                "who",
                                persona.who(),
                                t -> persona.telling(t, persona.goal(), persona.pain())),
                        part(
                                "goal",
                                persona.goal(),
                                t -> persona.telling(persona.who(), t, persona.pain())),
                        part(
                                "pain",
                                persona.pain(),
                                t -> persona.telling(persona.who(), persona.goal(), t)));
        card.getStyleClass().add("persona-card");
        card.setPrefWidth(CARD);
        return card;
    }

    private CheckBox key(Persona persona) {
        CheckBox box = new CheckBox(texts.of("services.key-actor"));
        box.setSelected(persona.key());
        box.setOnAction(e -> keep(persona.asKey(box.isSelected())));
        return box;
    }

    private VBox part(String id, String text, Function<String, Persona> telling) {
        TextArea field = new TextArea(text);
        field.setPromptText(texts.of("services.persona-prompt-" + id));
        field.setWrapText(true);
        field.setPrefRowCount(2);
        field.getStyleClass().add("persona-part");
        field.focusedProperty()
                .subscribe(now -> {
                    String typed = field.getText().strip();
                    if (!now && !typed.equals(text.strip())) {
                        keep(telling.apply(typed));
                    }
                });
        return new VBox(4, Labels.of(texts.of("services.persona-" + id), "label-text"), field);
    }

    private void keep(Persona persona) {
        session.perform(new Edit.Shelve<>(Shelves.PERSONAS, persona));
    }
}
