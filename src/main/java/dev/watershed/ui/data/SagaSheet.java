package dev.watershed.ui.data;

import dev.watershed.data.saga.Happening;
import dev.watershed.data.saga.Saga;
import dev.watershed.data.saga.SagaSequence;
import dev.watershed.drawing.Theme;
import dev.watershed.drawing.Token;
import dev.watershed.drawing.services.SequenceDiagram;
import dev.watershed.drawing.services.SequencePainter;
import dev.watershed.ui.frame.Labels;
import dev.watershed.ui.session.Session;
import dev.watershed.ui.wall.SheetCanvas;
import java.util.Optional;
import java.util.OptionalInt;
import javafx.scene.layout.VBox;

/// A saga as a sequence diagram, forward and back.
final class SagaSheet extends VBox {

    private static final double MARGIN = 16;

    /// Room for the page's own, so that it needs none across when it gets one.
    private static final double SCROLL_BAR = 14;

    private final Session session;
    private final SheetCanvas sheet = new SheetCanvas();

    SagaSheet(Session session) {
        this.session = session;
        setId("saga-sequence");
        VBox help = new VBox(Labels.wrapped(session.texts().of("data.face-help"), "helper"));
        help.getStyleClass().add("data-band");
        getChildren().addAll(sheet, help);
    }

    /// @param now what happens in the run one steps through
    void show(Saga saga, Optional<Happening> now, double room) {
        SagaSequence sequence = SagaSequence.of(saga);
        SequenceDiagram diagram =
                SequenceDiagram.of(
                        sequence.interaction(),
                        room - SCROLL_BAR - 2 * MARGIN,
                        session.texts().locale());
        OptionalInt row = now.map(sequence::rowOf).orElse(OptionalInt.empty());
        Theme theme = session.themeProperty().getValue();
        double width = Math.max(diagram.width() + 2 * MARGIN, room - SCROLL_BAR);
        sheet.show(
                width,
                diagram.height() + 2 * MARGIN,
                (width - diagram.width()) / 2,
                MARGIN,
                (surface, view) -> {
                    surface.fillRectangle(0, 0, view.width(), view.height(), theme.of(Token.S0));
                    SequencePainter.paint(surface, diagram, view, theme, row);
                });
    }
}
