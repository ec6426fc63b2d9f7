package dev.watershed.ui.data;

import dev.watershed.data.saga.SagaId;
import dev.watershed.ui.data.DataView.Told;
import dev.watershed.ui.frame.Buttons;
import dev.watershed.ui.frame.Chips;
import dev.watershed.ui.frame.Icons;
import dev.watershed.ui.session.Texts;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/// The sagas of the wall as chips to choose from.
final class SagaChoice extends VBox {

    private final Texts texts;
    private final Consumer<SagaId> choose;
    private final Runnable add;

    /// @param add draws a new one by hand
    SagaChoice(Texts texts, Consumer<SagaId> choose, Runnable add) {
        this.texts = texts;
        this.choose = choose;
        this.add = add;
        getStyleClass().add("data-band");
        setId("saga-choice");
    }

    void show(DataView view, Optional<SagaId> chosen) {
        FlowPane chips = Chips.flow();
        for (Told told : view.sagas()) {
            String name = told.saga().name();
            Label chip = Chips.place(told.kept() ? name : texts.of("data.found", name));
            boolean on = chosen.filter(told.saga().id()::equals).isPresent();
            if (on) {
                chip.getStyleClass().add("chosen");
            }
            chip.setOnMouseClicked(e -> choose.accept(told.saga().id()));
            chips.getChildren().add(chip);
        }
        Button draw = Buttons.small(texts.of("data.new-saga"), add);
        draw.setGraphic(Icons.small("fth-plus"));
        draw.setId("new-saga");
        chips.getChildren().add(draw);
        getChildren().setAll(chips);
    }
}
