package dev.watershed.ui.services;

import dev.watershed.drawing.services.SequenceDiagram;
import dev.watershed.service.Interaction;
import dev.watershed.ui.frame.Buttons;
import dev.watershed.ui.frame.Labels;
import dev.watershed.ui.session.Texts;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.IntConsumer;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

/// Where one stands while a job is stepped through on the wall.
final class StepFloat extends HBox {

    private final Texts texts;
    private final Label where = Labels.of("", "strong");
    private final Label what = Labels.of("", "body");
    private final Button back;
    private final Button on;
    private int step;

    /// @param stepTo the step to go to; -1 leaves
    StepFloat(Texts texts, IntConsumer stepTo) {
        super(8);
        this.texts = texts;
        back =
                Buttons.smallIcon(
                        "fth-chevron-left",
                        texts.of("services.step-back"),
                        () -> stepTo.accept(step - 1));
        on =
                Buttons.smallIcon(
                        "fth-chevron-right",
                        texts.of("services.step-on"),
                        () -> stepTo.accept(step + 1));
        on.setId("step-on");
        Button leave =
                Buttons.smallIcon(
                        "fth-x", texts.of("services.step-leave"), () -> stepTo.accept(-1));
        leave.setId("step-leave");
        where.setMinWidth(Region.USE_PREF_SIZE);
        what.setMinWidth(0);
        getStyleClass().add("float");
        setPadding(new Insets(6, 8, 6, 14));
        setAlignment(Pos.CENTER_LEFT);
        setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        getChildren().addAll(where, what, back, on, leave);
        StackPane.setAlignment(this, Pos.BOTTOM_CENTER);
        StackPane.setMargin(this, new Insets(12));
        setVisible(false);
    }

    void show(Optional<Interaction> interaction, OptionalInt current) {
        setVisible(current.isPresent() && interaction.isPresent());
        if (interaction.isEmpty() || current.isEmpty()) {
            return;
        }
        step = current.getAsInt();
        int count = interaction.get().steps().size();
        Interaction.Step now = interaction.get().steps().get(step);
        where.setText(texts.of("services.step-of", step + 1, count));
        what.setText(told(interaction.get(), now));
        back.setDisable(step == 0);
        on.setDisable(step + 1 >= count);
    }

    private String told(Interaction interaction, Interaction.Step now) {
        String from = name(interaction, now.from());
        String to = name(interaction, now.to());
        String label = now.label().isEmpty() ? texts.of("services.step-answer") : now.label();
        return now.from().equals(now.to())
                ? texts.of("services.step-alone", from, label)
                : texts.of("services.step-told", from, to, label);
    }

    private String name(Interaction interaction, String id) {
        return interaction
                .participant(id)
                .map(p -> SequenceDiagram.name(p, texts.locale()))
                .orElse(id);
    }
}
