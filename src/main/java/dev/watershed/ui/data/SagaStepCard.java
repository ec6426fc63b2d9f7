package dev.watershed.ui.data;

import dev.watershed.data.saga.Hearing;
import dev.watershed.data.saga.Notice;
import dev.watershed.data.saga.Patience;
import dev.watershed.data.saga.Saga;
import dev.watershed.data.saga.Sayings;
import dev.watershed.data.saga.Step;
import dev.watershed.data.saga.Undo;
import dev.watershed.ui.frame.Buttons;
import dev.watershed.ui.frame.Labels;
import dev.watershed.ui.frame.Panels;
import dev.watershed.ui.session.Texts;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.MenuButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/// One step of a saga in the editor.
final class SagaStepCard extends VBox {

    private static final double ACTION = 220;
    private static final double NUMBER = 84;
    private static final double HOLDS = 130;
    private static final int MOST = 1_000_000;

    private final SagaEditor editor;
    private final Texts texts;
    private final Saga saga;
    private final Step step;
    private final int place;

    SagaStepCard(SagaEditor editor, Saga saga, int place) {
        this.editor = editor;
        this.saga = saga;
        this.place = place;
        texts = editor.texts();
        step = saga.steps().get(place);
        setId("saga-step-card-" + place);
        getChildren().addAll(head(), fields());
    }

    private void change(UnaryOperator<Step> how) {
        editor.change(s ->
                s.with(
                        s.steps().stream()
                                .map(each -> each.id().equals(step.id()) ? how.apply(each) : each)
                                .toList()));
    }

    private Node head() {
        Button up = tool("fth-chevron-up", "up", () -> move(-1));
        up.setDisable(place == 0);
        Button down = tool("fth-chevron-down", "down", () -> move(1));
        down.setDisable(place == saga.steps().size() - 1);
        Button remove =
                tool("fth-trash-2", "remove", () -> editor.change(s -> s.without(step.id())));
        HBox head =
                new HBox(
                        8,
                        Labels.of((place + 1) + " " + step.action().name(), "strong"),
                        Panels.gap(),
                        up,
                        down,
                        remove);
        head.setAlignment(Pos.CENTER_LEFT);
        head.setPadding(new javafx.geometry.Insets(8, 16, 0, 16));
        return head;
    }

    private Button tool(String icon, String name, Runnable run) {
        Button button = Buttons.smallIcon(icon, texts.of("data.edit." + name), run);
        button.setId("saga-" + name + "-" + place);
        return button;
    }

    private void move(int way) {
        editor.change(s -> s.moved(step.id(), way));
    }

    private Node fields() {
        FlowPane fields = SagaEditor.fields();
        String at = "-" + place;
        Patience patience = step.patience();
        Notice notice = step.notice();
        fields.getChildren()
                .addAll(
                        editor.written(
                                "service" + at,
                                editor.services(step.service()),
                                step.service(),
                                n -> change(s -> s.by(n))),
                        editor.text(
                                "action" + at,
                                step.action().name(),
                                ACTION,
                                typed -> {
                                    if (!typed.isEmpty()) {
                                        change(s -> s.doing(editor.deed(typed)));
                                    }
                                }),
                        editor.text("compensation" + at, compensation(), ACTION, this::compensate),
                        editor.choice(
                                "undo" + at,
                                List.of(Undo.values()),
                                step.undo(),
                                u -> texts.say(Sayings.undo(u)),
                                u -> change(s -> s.withUndo(u))),
                        editor.named("needs" + at, needs()),
                        number(
                                "timeout" + at,
                                patience.timeoutSeconds(),
                                n -> new Patience(n, patience.retries(), patience.repeatable())),
                        number(
                                "retries" + at,
                                patience.retries(),
                                n ->
                                        new Patience(
                                                patience.timeoutSeconds(),
                                                n,
                                                patience.repeatable())),
                        editor.named("repeatable" + at, repeatable()),
                        editor.text(
                                "holds" + at,
                                step.holds(),
                                HOLDS,
                                typed -> change(s -> s.holding(typed))),
                        editor.choice(
                                "hears" + at,
                                List.of(Hearing.values()),
                                notice.refused(),
                                h -> texts.of("data.hears." + h.code()),
                                h -> change(s -> s.with(new Notice(h, s.notice().alarm())))),
                        editor.text(
                                "alarm" + at,
                                notice.alarm(),
                                150,
                                typed ->
                                        change(s ->
                                                s.with(new Notice(s.notice().refused(), typed)))));
        return fields;
    }

    /// Whether a request that comes twice is carried out once.
    private Node repeatable() {
        CheckBox box = new CheckBox(texts.of("data.edit.once"));
        box.setId("saga-repeatable-" + place);
        box.setSelected(step.patience().repeatable());
        box.setMinHeight(32);
        box.setOnAction(e ->
                change(s ->
                        s.with(
                                new Patience(
                                        s.patience().timeoutSeconds(),
                                        s.patience().retries(),
                                        box.isSelected()))));
        return box;
    }

    private String compensation() {
        return step.compensation().map(d -> d.name()).orElse("");
    }

    private void compensate(String typed) {
        change(s ->
                typed.isEmpty()
                        ? s.withoutCompensation()
                        : s.undoneBy(editor.deed(typed), s.undo()));
    }

    private interface Waiting {
        Patience with(int number);
    }

    /// What is no number changes nothing.
    private Node number(String id, int number, Waiting waiting) {
        return editor.text(
                id,
                Integer.toString(number),
                NUMBER,
                typed -> {
                    if (typed.matches("\\d{1,6}")) {
                        int wanted = Math.min(MOST, Integer.parseInt(typed));
                        change(s -> s.with(waiting.with(wanted)));
                    }
                });
    }

    private Node needs() {
        long some = saga.steps().stream().filter(s -> step.needs().contains(s.id())).count();
        MenuButton menu = new MenuButton(texts.of("data.edit.needs-some", some));
        menu.setId("saga-needs-" + place);
        for (int i = 0; i < saga.steps().size(); i++) {
            Step other = saga.steps().get(i);
            if (i == place) {
                continue;
            }
            CheckMenuItem item = new CheckMenuItem((i + 1) + " " + other.action().name());
            item.setSelected(step.needs().contains(other.id()));
            item.setOnAction(e -> change(s -> s.needing(toggled(s.needs(), other.id()))));
            menu.getItems().add(item);
        }
        return menu;
    }

    private static Set<String> toggled(Set<String> needs, String id) {
        Set<String> after = new TreeSet<>(needs);
        if (!after.remove(id)) {
            after.add(id);
        }
        return after;
    }
}
