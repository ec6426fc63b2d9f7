package dev.watershed.ui.frame;

import dev.watershed.ui.session.Texts;
import java.util.function.IntConsumer;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

/// Where one stands while something is stepped through on the wall, and the buttons that go on.
public final class StepFloat extends HBox {

    private final Texts texts;
    private final Label where = Labels.of("", "strong");
    private final Label what = Labels.of("", "body");
    private final Button back;
    private final Button on;
    private int step;

    /// @param id what the ids of its parts begin with: `-on`, `-leave`, `-told`
    /// @param stepTo the step to go to, from 0; -1 leaves
    public StepFloat(Texts texts, String id, IntConsumer stepTo) {
        super(8);
        this.texts = texts;
        back = tool("fth-chevron-left", "services.step-back", () -> stepTo.accept(step - 1));
        on = tool("fth-chevron-right", "services.step-on", () -> stepTo.accept(step + 1));
        on.setId(id + "-on");
        Button leave = tool("fth-x", "services.step-leave", () -> stepTo.accept(-1));
        leave.setId(id + "-leave");
        what.setId(id + "-told");
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

    private Button tool(String icon, String key, Runnable run) {
        return Buttons.smallIcon(icon, texts.of(key), run);
    }

    /// Shows one step of several.
    ///
    /// @param at from 0
    /// @param told what happens there, as a sentence
    public void show(int at, int count, String told) {
        step = at;
        where.setText(texts.of("services.step-of", at + 1, count));
        what.setText(told);
        back.setDisable(at == 0);
        on.setDisable(at + 1 >= count);
        setVisible(true);
    }

    /// Goes away until there is a step again.
    public void leave() {
        setVisible(false);
    }
}
