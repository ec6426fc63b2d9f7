package dev.watershed.ui.data;

import dev.watershed.drawing.Theme;
import dev.watershed.drawing.wall.Overlay;
import dev.watershed.ui.frame.Labels;
import dev.watershed.ui.frame.Swatch;
import dev.watershed.ui.session.Session;
import java.util.List;
import java.util.Locale;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Line;

/// What the arrows on the wall mean, as far as there are such.
final class ArrowLegend extends VBox {

    private static final double SAMPLE = 34;

    private final Session session;

    ArrowLegend(Session session) {
        super(6);
        this.session = session;
        setId("arrow-legend");
        getStyleClass().add("float");
        setPadding(new Insets(10, 14, 10, 14));
        setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        StackPane.setAlignment(this, Pos.BOTTOM_LEFT);
        StackPane.setMargin(this, new Insets(12));
        setVisible(false);
    }

    /// @param says whether it says so when there are none
    void show(List<Overlay.Arrow> arrows, boolean says) {
        getChildren().clear();
        if (arrows.isEmpty() && says) {
            getChildren().add(Labels.whole(session.texts().of("data.arrow.none"), "body"));
        }
        for (ArrowKind kind : ArrowKind.values()) {
            if (arrows.stream().anyMatch(kind::is)) {
                getChildren().add(row(kind));
            }
        }
        setVisible(!getChildren().isEmpty());
    }

    private Node row(ArrowKind kind) {
        Theme theme = session.themeProperty().getValue();
        Line line = new Line(0, 0, SAMPLE, 0);
        line.setStroke(Swatch.colour(theme.of(kind.colour())));
        line.setStrokeWidth(kind.line().thickness());
        if (kind.line().dash() > 0) {
            line.getStrokeDashArray().setAll(kind.line().dash(), kind.line().gap());
        }
        String words = session.texts().of("data.arrow." + kind.name().toLowerCase(Locale.ROOT));
        HBox row = new HBox(10, line, Labels.whole(words, "body"));
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }
}
