package dev.watershed.exchange;

import dev.watershed.document.Document;
import dev.watershed.drawing.Theme;
import dev.watershed.drawing.Token;
import dev.watershed.drawing.View;
import dev.watershed.drawing.outlet.SvgSurface;
import dev.watershed.drawing.services.SequenceDiagram;
import dev.watershed.drawing.services.SequencePainter;
import dev.watershed.finding.Wording;
import dev.watershed.service.Interaction;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;

/// A picture of the sequence of each job, as the window draws it on paper.
public final class SvgSequence implements ExportFormat {

    private static final double MARGIN = 16;
    private static final double WIDTH = 800;

    @Override
    public String name() {
        return "svg-sequence";
    }

    @Override
    public Wording title() {
        return Wording.of("exchange.svg-sequence");
    }

    @Override
    public List<String> extensions() {
        return List.of("svg");
    }

    @Override
    public boolean manyFiles() {
        return true;
    }

    @Override
    public List<ExportedFile> write(Document document) {
        return SequenceFiles.of(document, "svg", SvgSequence::text);
    }

    static String text(Interaction interaction) {
        SequenceDiagram diagram = SequenceDiagram.of(interaction, WIDTH, Locale.ENGLISH);
        double width = diagram.width() + 2 * MARGIN;
        double height = diagram.height() + 2 * MARGIN;
        SvgSurface surface = new SvgSurface(width, height);
        surface.fillRectangle(0, 0, width, height, Theme.LIGHT.of(Token.S0));
        View view = new View(1, -MARGIN, -MARGIN, width, height, 1);
        SequencePainter.paint(surface, diagram, view, Theme.LIGHT, OptionalInt.empty());
        return surface.document(interaction.title());
    }
}
