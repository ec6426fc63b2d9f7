package dev.watershed.ui.data;

import dev.watershed.data.saga.Sayings;
import dev.watershed.ui.frame.Buttons;
import dev.watershed.ui.frame.Labels;
import dev.watershed.ui.session.Texts;
import java.util.Optional;
import java.util.function.IntConsumer;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

/// Where one stands while a run of a saga is stepped through on the wall.
final class WalkFloat extends HBox {

    private final Texts texts;
    private final Label where = Labels.of("", "strong");
    private final Label what = Labels.of("", "body");
    private final Button back;
    private final Button on;
    private int at;

    /// @param stepTo the happening to go to; -1 leaves
    WalkFloat(Texts texts, IntConsumer stepTo) {
        super(8);
        this.texts = texts;
        back =
                Buttons.smallIcon(
                        "fth-chevron-left",
                        texts.of("services.step-back"),
                        () -> stepTo.accept(at - 1));
        on =
                Buttons.smallIcon(
                        "fth-chevron-right",
                        texts.of("services.step-on"),
                        () -> stepTo.accept(at + 1));
        on.setId("walk-on");
        Button leave =
                Buttons.smallIcon(
                        "fth-x", texts.of("services.step-leave"), () -> stepTo.accept(-1));
        leave.setId("walk-leave");
        what.setId("walk-told");
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

    void show(Optional<SagaWalk> walk) {
        setVisible(walk.isPresent());
        walk.ifPresent(w -> {
            at = w.at();
            where.setText(texts.of("services.step-of", at + 1, w.size()));
            what.setText(texts.say(Sayings.happening(w.saga(), w.happening())));
            back.setDisable(at == 0);
            on.setDisable(at + 1 >= w.size());
        });
    }
}
