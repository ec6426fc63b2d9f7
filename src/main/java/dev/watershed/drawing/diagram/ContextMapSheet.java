package dev.watershed.drawing.diagram;

import dev.watershed.drawing.Surface;
import dev.watershed.drawing.Theme;
import dev.watershed.drawing.View;
import dev.watershed.geometry.Bounds;
import java.util.Optional;

/// A context map on a page as large as it is.
///
/// @param theme its colours; in the light for paper
public record ContextMapSheet(ContextMapDiagram diagram, Theme theme) {

    private static final double MARGIN = 24;

    /// The view that shows all of it at `scale` device pixels per unit.
    public View view(double scale) {
        Bounds page = diagram.extent().grownBy(MARGIN);
        return new View(
                1,
                Math.floor(page.x()),
                Math.floor(page.y()),
                Math.ceil(page.width()) * scale,
                Math.ceil(page.height()) * scale,
                scale);
    }

    public void paint(Surface on, View view) {
        ContextMapPainter.paint(on, diagram, view, theme, Optional.empty());
    }
}
