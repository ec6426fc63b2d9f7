package dev.watershed.ui.wall;

import dev.watershed.drawing.Surface;
import dev.watershed.drawing.View;
import java.util.function.BiConsumer;
import javafx.scene.canvas.Canvas;
import javafx.scene.layout.Pane;

/// Shows a toolkit-free picture at 100 %, for a pane that scrolls.
public final class SheetCanvas extends Pane {

    private final Canvas canvas = new Canvas();
    private final FxFonts fonts = new FxFonts();

    public SheetCanvas() {
        getChildren().add(canvas);
    }

    /// Paints now.
    ///
    /// @param width and `height`: of the sheet, in logical pixels
    /// @param left where the picture's own left edge is on the sheet
    /// @param top where its top edge is
    /// @param paint given the surface and the view, the ground included
    public void show(
            double width, double height, double left, double top, BiConsumer<Surface, View> paint) {
        canvas.setWidth(width);
        canvas.setHeight(height);
        setPrefSize(width, height);
        setMinSize(width, height);
        double scale =
                getScene() == null || getScene().getWindow() == null
                        ? 1
                        : getScene().getWindow().getOutputScaleX();
        FxSurface surface = new FxSurface(canvas.getGraphicsContext2D(), scale, fonts);
        surface.begin();
        paint.accept(surface, new View(1, -left, -top, width * scale, height * scale, scale));
    }
}
