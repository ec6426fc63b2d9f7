package dev.watershed.ui.boundaries;

import dev.watershed.ui.frame.Labels;
import dev.watershed.ui.session.Session;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

/// Says that hulls are lines over the wall and nothing has moved.
final class StayFloat extends HBox {

    StayFloat(Session session) {
        getChildren().add(Labels.whole(session.texts().of("boundaries.stay"), "body", "muted"));
        getStyleClass().addAll("float", "heat-legend");
        setAlignment(Pos.CENTER_LEFT);
        setMouseTransparent(true);
        setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        StackPane.setAlignment(this, Pos.BOTTOM_LEFT);
        StackPane.setMargin(this, new Insets(0, 0, 14, 14));
    }
}
