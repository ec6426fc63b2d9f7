package dev.watershed.ui.frame;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

/// A choice of one of a few, side by side: the views of a lens. One is always chosen.
public final class Segments extends HBox {

    private Segments() {
        getStyleClass().add("segments");
        setMinWidth(Region.USE_PREF_SIZE);
        setMaxWidth(Region.USE_PREF_SIZE);
    }

    /// @param name what to write on each choice
    public static <T> Segments of(
            List<T> choices, ObjectProperty<T> chosen, Function<T, String> name) {
        Segments segments = new Segments();
        ToggleGroup group = new ToggleGroup();
        for (T choice : choices) {
            ToggleButton button = new ToggleButton(name.apply(choice));
            button.getStyleClass().setAll("segment");
            button.setId("view-" + choice.toString().toLowerCase(Locale.ROOT));
            button.setMinWidth(Region.USE_PREF_SIZE);
            button.setToggleGroup(group);
            button.setOnAction(e -> {
                chosen.set(choice);
                button.setSelected(true);
            });
            chosen.subscribe(now -> button.setSelected(choice.equals(now)));
            segments.getChildren().add(button);
        }
        return segments;
    }
}
