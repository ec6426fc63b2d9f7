package dev.watershed.ui.boundaries;

import dev.watershed.ui.boundaries.BoundariesLens.Picture;
import dev.watershed.ui.frame.Labels;
import dev.watershed.ui.frame.Segments;
import dev.watershed.ui.session.Texts;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.IntConsumer;
import javafx.beans.property.ObjectProperty;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// The bar over the middle: which aspect, what that aspect holds, and the slider.
final class BoundaryStrip extends VBox {

    private final HBox top = new HBox(12);
    private final HBox slide = new HBox(12);
    private final CutSlider slider;
    private final Node aspects;

    BoundaryStrip(Texts texts, ObjectProperty<Picture> picture, IntConsumer slid) {
        aspects =
                Segments.of(
                        List.of(Picture.values()),
                        picture,
                        p -> texts.of("boundaries.view-" + p.name().toLowerCase(Locale.ROOT)));
        slider = new CutSlider(texts, slid);
        top.setAlignment(Pos.CENTER_LEFT);
        top.setMinHeight(47);
        slide.setAlignment(Pos.TOP_LEFT);
        slide.setMinHeight(48);
        HBox.setHgrow(slider, Priority.ALWAYS);
        Label coarse = Labels.whole(texts.of("boundaries.coarse"), "helper");
        Label fine = Labels.whole(texts.of("boundaries.fine"), "helper");
        slide.getChildren().addAll(coarse, slider, fine);
        slide.getStyleClass().add("slider-row");
    }

    /// @param slid the stop the slider walks from, where there is a hierarchy to walk
    void show(Aspect aspect, Optional<BoundaryView> slid) {
        top.getChildren().setAll(aspects);
        top.getChildren().addAll(aspect.controls());
        boolean slides = aspect.slides() && slid.filter(v -> v.cuts().size() > 1).isPresent();
        getChildren().setAll(slides ? List.of(top, slide) : List.of(top));
        slid.ifPresent(v -> slider.show(v.cuts(), v.division().services()));
    }
}
