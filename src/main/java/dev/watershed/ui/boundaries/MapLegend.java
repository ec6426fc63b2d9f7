package dev.watershed.ui.boundaries;

import dev.watershed.boundary.ContextPattern;
import dev.watershed.ui.frame.Labels;
import dev.watershed.ui.session.Texts;
import java.util.Collection;
import java.util.Locale;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

/// What the letters on a context map stand for: those that are on it.
final class MapLegend extends FlowPane {

    private final Texts texts;

    MapLegend(Texts texts) {
        super(18, 2);
        this.texts = texts;
        getStyleClass().addAll("float", "map-legend");
        setAlignment(Pos.CENTER_LEFT);
        setMouseTransparent(true);
        setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        StackPane.setAlignment(this, Pos.BOTTOM_LEFT);
        StackPane.setMargin(this, new Insets(0, 14, 14, 14));
    }

    void show(Collection<ContextPattern> patterns, double room) {
        getChildren().clear();
        for (ContextPattern pattern : ContextPattern.values()) {
            if (patterns.contains(pattern) && pattern.side() != ContextPattern.Side.BOTH) {
                add(pattern.code(), texts.say(pattern.wording()).toLowerCase(Locale.ROOT));
            }
        }
        add("U D", texts.of("boundaries.legend-sides"));
        applyCss();
        double width = getChildren().stream().mapToDouble(n -> n.prefWidth(-1) + getHgap()).sum();
        setPrefWrapLength(Math.min(Math.ceil(width), Math.max(280, room - 64)));
    }

    private void add(String code, String meaning) {
        HBox entry = new HBox(6, Labels.whole(code, "strong"), Labels.whole(meaning, "muted"));
        entry.setAlignment(Pos.CENTER_LEFT);
        getChildren().add(entry);
    }
}
