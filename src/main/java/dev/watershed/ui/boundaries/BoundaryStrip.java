package dev.watershed.ui.boundaries;

import dev.watershed.boundary.Crossing;
import dev.watershed.ui.boundaries.BoundariesLens.Picture;
import dev.watershed.ui.frame.Buttons;
import dev.watershed.ui.frame.Labels;
import dev.watershed.ui.frame.Panels;
import dev.watershed.ui.frame.Segments;
import dev.watershed.ui.session.Session;
import dev.watershed.ui.session.Texts;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// The bar over the wall: which picture, what crosses in words, the one next action, and the
/// slider.
final class BoundaryStrip extends VBox {

    private final Session session;
    private final Texts texts;
    private final ObjectProperty<Optional<BoundaryView>> view;
    private final ObjectProperty<Picture> picture;
    private final Acceptance acceptance;
    private final Runnable propose;
    private final HBox top = new HBox(12);
    private final HBox slide = new HBox(12);
    private final CutSlider slider;

    BoundaryStrip(
            Session session,
            ObjectProperty<Optional<BoundaryView>> view,
            ObjectProperty<Picture> picture,
            Acceptance acceptance,
            Runnable propose) {
        this.session = session;
        this.view = view;
        this.picture = picture;
        this.acceptance = acceptance;
        this.propose = propose;
        texts = session.texts();
        slider = new CutSlider(texts, stop -> view.set(view.get().map(v -> v.at(stop))));
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

    void refresh() {
        top.getChildren()
                .setAll(
                        Segments.of(
                                List.of(Picture.values()),
                                picture,
                                p ->
                                        texts.of(
                                                "boundaries.view-"
                                                        + p.name().toLowerCase(Locale.ROOT))),
                        Panels.gap());
        view.get().ifPresentOrElse(this::proposed, this::unasked);
        boolean several = view.get().filter(v -> v.cuts().size() > 1).isPresent();
        boolean slides = several && picture.get() == Picture.HULLS;
        getChildren().setAll(slides ? List.of(top, slide) : List.of(top));
        view.get().ifPresent(v -> slider.show(v.cuts(), v.division().services()));
    }

    private void unasked() {
        int drawn = session.document().contexts().size();
        if (drawn > 0) {
            top.getChildren().add(Labels.of(texts.of("boundaries.drawn", drawn), "body", "muted"));
        }
        top.getChildren().add(primary(texts.of("boundaries.propose"), propose, "propose"));
    }

    private void proposed(BoundaryView v) {
        Crossing crossing = v.division().crossing();
        String figure =
                texts.of("boundaries.crossing", crossing.events().size(), crossing.calls().size());
        Label words = Labels.of(figure, "body", "muted");
        words.setMinWidth(0);
        top.getChildren().add(words);
        int open = v.open(v.division()).size();
        String leave = open > 0 ? "boundaries.reject" : "boundaries.close";
        top.getChildren().add(Buttons.plain(texts.of(leave), () -> view.set(Optional.empty())));
        if (open > 0) {
            top.getChildren()
                    .add(
                            primary(
                                    texts.of("boundaries.accept-all", open),
                                    acceptance::acceptAll,
                                    "accept-all"));
        }
    }

    private static Button primary(String text, Runnable run, String id) {
        Button button = Buttons.primary(text, run);
        button.setId(id);
        return button;
    }
}
