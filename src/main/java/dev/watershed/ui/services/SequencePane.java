package dev.watershed.ui.services;

import dev.watershed.drawing.Theme;
import dev.watershed.drawing.Token;
import dev.watershed.drawing.services.SequenceDiagram;
import dev.watershed.drawing.services.SequencePainter;
import dev.watershed.service.Interaction;
import dev.watershed.ui.session.Session;
import dev.watershed.ui.wall.SheetCanvas;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.IntConsumer;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tooltip;

/// A sequence diagram at its own size; it scrolls when it does not fit.
final class SequencePane extends ScrollPane {

    private static final double MARGIN = 12;

    private final Session session;
    private final SheetCanvas sheet = new SheetCanvas();
    private Optional<Interaction> interaction = Optional.empty();
    private Optional<SequenceDiagram> diagram = Optional.empty();
    private OptionalInt current = OptionalInt.empty();
    private final Tooltip tip = new Tooltip();

    /// @param stepTo is told the step somebody clicks
    SequencePane(Session session, IntConsumer stepTo) {
        this.session = session;
        setContent(sheet);
        getStyleClass().addAll("plain", "sequence");
        setId("sequence");
        setMinHeight(0);
        viewportBoundsProperty().subscribe(b -> paint());
        sheet.setOnMouseMoved(e -> tell(diagram.map(d -> d.rowAt(e.getY() - MARGIN)).orElse(-1)));
        sheet.setOnMouseClicked(e -> {
            int row = diagram.map(d -> d.rowAt(e.getY() - MARGIN)).orElse(-1);
            if (row >= 0 && e.isStillSincePress()) {
                stepTo.accept(row);
            }
        });
    }

    /// What a row says in full: a label may be too long for its arrow.
    private void tell(int row) {
        Optional<String> words =
                interaction
                        .filter(i -> row >= 0 && row < i.steps().size())
                        .map(i -> new StepWords(session.texts()).told(i, i.steps().get(row)));
        words.ifPresentOrElse(
                text -> {
                    tip.setText(text);
                    Tooltip.install(sheet, tip);
                },
                () -> Tooltip.uninstall(sheet, tip));
    }

    void show(Optional<Interaction> shown, OptionalInt step) {
        boolean other = !shown.equals(interaction);
        interaction = shown;
        current = step;
        paint();
        if (other) {
            setVvalue(0);
        }
        step.ifPresent(this::follow);
    }

    private void follow(int step) {
        double spare = sheet.getPrefHeight() - getViewportBounds().getHeight();
        if (spare > 0 && diagram.isPresent() && step < diagram.get().rows().size()) {
            double y = diagram.get().rows().get(step).y();
            setVvalue((y - getViewportBounds().getHeight() / 2) / spare);
        }
    }

    private void paint() {
        double room = getViewportBounds().getWidth();
        double tall = getViewportBounds().getHeight();
        diagram =
                interaction.map(
                        i -> SequenceDiagram.of(i, room - 2 * MARGIN, session.texts().locale()));
        double width = diagram.map(SequenceDiagram::width).orElse(0.0);
        double height = diagram.map(SequenceDiagram::height).orElse(0.0) + 2 * MARGIN;
        Theme theme = session.themeProperty().getValue();
        double sheetWidth = Math.max(width + 2 * MARGIN, room);
        sheet.show(
                sheetWidth,
                Math.max(height, tall),
                (sheetWidth - width) / 2,
                MARGIN,
                (surface, view) -> {
                    surface.fillRectangle(0, 0, view.width(), view.height(), theme.of(Token.S0));
                    diagram.ifPresent(d -> SequencePainter.paint(surface, d, view, theme, current));
                });
    }
}
