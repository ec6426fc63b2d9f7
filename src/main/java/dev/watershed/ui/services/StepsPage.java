package dev.watershed.ui.services;

import dev.watershed.service.SeedStep;
import dev.watershed.ui.frame.Bar;
import dev.watershed.ui.frame.Buttons;
import dev.watershed.ui.frame.Labels;
import dev.watershed.ui.frame.Panels;
import dev.watershed.ui.session.Session;
import dev.watershed.ui.session.Texts;
import java.util.function.IntConsumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// The seven steps from people to code: what is done, what is missing, where to go on.
final class StepsPage extends VBox {

    private final Texts texts;
    private final IntConsumer go;
    private final VBox rows = new VBox();

    StepsPage(Session session, IntConsumer go) {
        this.go = go;
        texts = session.texts();
        VBox all =
                new VBox(
                        12,
                        Labels.wrapped(texts.of("services.steps-title"), "section-title"),
                        Labels.wrapped(texts.of("services.steps-help"), "muted"),
                        rows);
        all.getStyleClass().add("services-page");
        all.setMaxWidth(760);
        getChildren().add(Panels.scrolling(all));
        setId("steps-page");
        getStyleClass().add("services-ground");
    }

    void show(ServicesView view) {
        rows.getChildren().clear();
        view.path().forEach(step -> rows.getChildren().add(row(step)));
    }

    private Node row(SeedStep step) {
        Label number = Labels.whole(Integer.toString(step.number()), "step-number");
        if (step.isDone()) {
            number.getStyleClass().add("done");
        }
        String key = "services.step-" + step.number();
        VBox words =
                new VBox(
                        3,
                        Labels.of(texts.of(key), "strong"),
                        Labels.wrapped(texts.of(key + "-help"), "helper"));
        HBox.setHgrow(words, Priority.ALWAYS);
        words.setMinWidth(0);
        double share = step.of() == 0 ? 0 : (double) step.done() / step.of();
        Label count =
                Labels.whole(
                        texts.of("services.step-count", step.done(), step.of()), "figure", "muted");
        count.setMinWidth(64);
        count.setAlignment(Pos.CENTER_RIGHT);
        HBox row = new HBox(14, number, words, count, new Bar(share, 72, "accent"), state(step));
        row.setAlignment(Pos.CENTER_LEFT);
        row.getStyleClass().add("step-row");
        return row;
    }

    private Node state(SeedStep step) {
        if (step.isDone()) {
            Label done = Labels.tag(texts.of("services.step-done"), "good");
            done.setMinWidth(72);
            done.setAlignment(Pos.CENTER);
            return done;
        }
        var open = Buttons.small(texts.of("services.step-open"), () -> go.accept(step.number()));
        open.setMinWidth(72);
        return open;
    }
}
