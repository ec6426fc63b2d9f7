package dev.watershed.ui.projector;

import dev.watershed.ui.frame.Labels;
import dev.watershed.ui.session.Facilitation.Asked;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// What the room is asked, large enough for the last row: the ways with a letter each.
final class RoomQuestion extends VBox {

    RoomQuestion(Asked asked) {
        super(24);
        getStyleClass().add("room-question");
        setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        getChildren().add(Labels.wrapped(asked.question(), "room-asked"));
        for (int i = 0; i < asked.ways().size(); i++) {
            getChildren().add(way(letter(i), asked.ways().get(i)));
        }
    }

    /// A, B, C, and so on.
    static String letter(int nth) {
        return String.valueOf((char) ('A' + nth % 26));
    }

    private static HBox way(String letter, String text) {
        Label name = Labels.wrapped(text, "room-way");
        HBox.setHgrow(name, Priority.ALWAYS);
        HBox row = new HBox(20, Labels.whole(letter, "room-letter"), name);
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }
}
