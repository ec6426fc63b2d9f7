package dev.watershed.ui.services;

import dev.watershed.ui.frame.Labels;
import dev.watershed.ui.frame.Panels;
import dev.watershed.ui.frame.Segments;
import dev.watershed.ui.session.Texts;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;

/// The bar over the picture: the views, and the figure that matters.
final class ServicesStrip extends HBox {

    private final Texts texts;
    private final Label figure = Labels.of("", "body", "muted");
    private final Label state = Labels.tag("", "accent");

    ServicesStrip(Texts texts, ObjectProperty<Page> page) {
        this.texts = texts;
        figure.setId("services-figure");
        Segments pages =
                Segments.of(
                        List.of(Page.values()),
                        page,
                        p -> texts.of("services.page." + p.name().toLowerCase(Locale.ROOT)));
        getChildren().addAll(pages, state, Panels.gap(), figure);
    }

    void show(Optional<ServicesView> view) {
        Optional<ServicesView> some = view.filter(v -> !v.model().services().isEmpty());
        boolean proposed = some.filter(ServicesView::proposed).isPresent();
        state.setText(texts.of("services.state-proposed"));
        state.setVisible(proposed);
        state.setManaged(proposed);
        figure.setText(
                some.map(v -> texts.of("services.figure", v.model().services().size(), v.calls()))
                        .orElse(""));
    }
}
