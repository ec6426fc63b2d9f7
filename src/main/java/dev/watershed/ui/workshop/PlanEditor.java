package dev.watershed.ui.workshop;

import dev.watershed.ui.frame.Buttons;
import dev.watershed.ui.frame.Labels;
import dev.watershed.ui.frame.Panels;
import dev.watershed.ui.session.Facilitation;
import dev.watershed.ui.session.Session;
import dev.watershed.ui.session.Texts;
import dev.watershed.workshop.Phase;
import dev.watershed.workshop.Plan;
import dev.watershed.workshop.ReadyPlan;
import dev.watershed.workshop.Stand;
import dev.watershed.workshop.Step;
import java.time.Duration;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/// The plan of a session: three to begin with, phases in and out, minutes to write over, and who is
/// in the room. Nothing counts before it is kept.
public final class PlanEditor extends VBox {

    private static final double LIST_HEIGHT = 296;

    private final Facilitation lead;
    private final Texts texts;
    private final VBox rows = new VBox();
    private final Label total = Labels.whole("", "muted");
    private final TextField people = new TextField();
    private Plan plan;

    public PlanEditor(Session session) {
        super(12);
        lead = session.facilitation();
        texts = session.texts();
        plan = lead.stand().map(Stand::plan).orElseGet(ReadyPlan.BIG_PICTURE::plan);
        people.setText(People.written(lead.stand().map(Stand::people).orElse(List.of())));
        people.getStyleClass().add("field");
        people.setId("plan-people");
        people.setPromptText(texts.of("plan.people.help"));
        var scroll = Panels.scrolling(rows);
        scroll.setMinHeight(LIST_HEIGHT);
        scroll.setPrefHeight(LIST_HEIGHT);
        scroll.setMaxHeight(LIST_HEIGHT);
        getChildren()
                .addAll(
                        ready(),
                        scroll,
                        foot(),
                        Labels.of(texts.of("plan.people"), "label-text"),
                        people);
        show();
    }

    /// The button's word: a session begins, or goes on by the changed plan.
    public String verb() {
        return texts.of(lead.stand().isPresent() ? "plan.keep" : "plan.begin");
    }

    /// Takes the plan over into the session.
    public void keep() {
        lead.follow(plan, People.read(people.getText()));
    }

    private HBox ready() {
        HBox buttons = new HBox(8);
        for (ReadyPlan ready : ReadyPlan.values()) {
            Button use =
                    Buttons.small(
                            texts.say(ready.title()),
                            () -> {
                                plan = ready.plan();
                                show();
                            });
            use.setId("plan-" + ready.name().toLowerCase(java.util.Locale.ROOT));
            buttons.getChildren().add(use);
        }
        return buttons;
    }

    private HBox foot() {
        MenuButton add = new MenuButton(texts.of("plan.add"));
        add.getStyleClass().addAll("push", "small");
        for (Phase phase : Phase.values()) {
            MenuItem item = new MenuItem(texts.say(phase.title()));
            item.setOnAction(e -> {
                plan = plan.with(phase);
                show();
            });
            add.getItems().add(item);
        }
        HBox foot = new HBox(8, add, Panels.gap(), total);
        foot.setAlignment(Pos.CENTER_LEFT);
        return foot;
    }

    private void show() {
        rows.getChildren().clear();
        int part = 0;
        for (int i = 0; i < plan.steps().size(); i++) {
            Step step = plan.steps().get(i);
            if (plan.parts() > 1 && step.part() != part) {
                part = step.part();
                rows.getChildren().add(partHead(part));
            }
            rows.getChildren().add(row(i, step));
        }
        tellTotal();
    }

    private Label partHead(int part) {
        int minutes =
                plan.steps().stream().filter(s -> s.part() == part).mapToInt(Step::minutes).sum();
        Label head =
                Labels.of(
                        texts.of("plan.part", part, Lengths.of(texts, Duration.ofMinutes(minutes))),
                        "label-text");
        head.setPadding(new javafx.geometry.Insets(10, 0, 4, 0));
        return head;
    }

    private void tellTotal() {
        total.setText(
                texts.of("plan.total", Lengths.of(texts, Duration.ofMinutes(plan.minutes()))));
    }

    private Node row(int place, Step step) {
        TextField minutes = new TextField(Integer.toString(step.minutes()));
        minutes.getStyleClass().addAll("field", "small-field");
        minutes.setId("plan-minutes-" + place);
        minutes.setPrefColumnCount(3);
        minutes.setMaxWidth(56);
        minutes.setAlignment(Pos.CENTER_RIGHT);
        minutes.setAccessibleText(texts.of("plan.minutes.of", texts.say(step.phase().title())));
        minutes.textProperty().subscribe((before, now) -> write(place, now));
        Button out =
                Buttons.smallIcon(
                        "fth-x",
                        texts.of("plan.out"),
                        () -> {
                            plan = plan.without(place);
                            show();
                        });
        out.setDisable(plan.steps().size() == 1);
        boolean now = lead.stand().filter(s -> s.step() == place).isPresent();
        Label name = Labels.of(texts.say(step.phase().title()), now ? "strong" : "medium");
        HBox row =
                new HBox(
                        8,
                        name,
                        Panels.gap(),
                        minutes,
                        Labels.whole(texts.of("plan.minutes"), "muted"),
                        out);
        row.getStyleClass().add("plan-row");
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    /// What is no number leaves the minutes as they were.
    private void write(int place, String typed) {
        String digits = typed.strip();
        if (digits.matches("\\d{1,3}")) {
            plan = plan.with(place, plan.steps().get(place).lasting(Integer.parseInt(digits)));
            tellTotal();
        }
    }
}
