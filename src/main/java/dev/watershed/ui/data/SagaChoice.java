package dev.watershed.ui.data;

import dev.watershed.data.saga.SagaId;
import dev.watershed.ui.data.DataView.Told;
import dev.watershed.ui.frame.Chips;
import dev.watershed.ui.session.Texts;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/// The sagas of the wall as chips to choose from.
final class SagaChoice extends VBox {

    private final Texts texts;
    private final Consumer<SagaId> choose;

    SagaChoice(Texts texts, Consumer<SagaId> choose) {
        this.texts = texts;
        this.choose = choose;
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
        getChildren().setAll(chips);
    }
}
