package dev.watershed.ui.shell;

import dev.watershed.document.Document;
import dev.watershed.drawing.Theme;
import dev.watershed.drawing.View;
import dev.watershed.drawing.outlet.Java2dSurface;
import dev.watershed.drawing.wall.ContextHull;
import dev.watershed.drawing.wall.Overlay;
import dev.watershed.drawing.wall.WallPainter;
import dev.watershed.drawing.wall.WallPart;
import dev.watershed.geometry.Bounds;
import java.awt.image.BufferedImage;
import java.util.List;
import javafx.scene.image.Image;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;

/// A small picture of a whole wall, painted like the wall itself but without names and arrows,
/// which nobody could read.
final class Thumbnail {

    private static final double MARGIN = 12;
    private static final double MOST_ZOOM = 0.5;

    private Thumbnail() {}

    /// Painted at twice its size, for sharp screens. Not for the JavaFX thread.
    static Image of(Document document, double width, double height, boolean dark, boolean safe) {
        int scale = 2;
        int w = (int) Math.ceil(width * scale);
        int h = (int) Math.ceil(height * scale);
        BufferedImage picture = new BufferedImage(w, h, BufferedImage.TYPE_INT_ARGB);
        Bounds area = document.board().extent().orElse(new Bounds(0, 0, 1, 1)).grownBy(8);
        View view = View.fitting(area, w, h, MARGIN, MOST_ZOOM, scale);
        try (Java2dSurface surface = new Java2dSurface(picture)) {
            WallPainter painter = new WallPainter();
            WallPart part =
                    new WallPart(document.board(), document.board().notesBottomToTop(), List.of());
            Theme theme = Theme.of(dark, safe, document.board().legend());
            Overlay hulls = Overlay.NONE.showing(hulls(document));
            painter.paintUnder(surface, part, view, theme, hulls);
            painter.paintNotes(surface, part, view, theme, hulls);
        }
        int[] pixels = picture.getRGB(0, 0, w, h, null, 0, w);
        WritableImage image = new WritableImage(w, h);
        image.getPixelWriter()
                .setPixels(0, 0, w, h, PixelFormat.getIntArgbInstance(), pixels, 0, w);
        return image;
    }

    private static List<ContextHull> hulls(Document document) {
        return document.contextsInOrder().stream()
                .map(c -> ContextHull.around(document.board(), c.members(), c.name(), c.ordinal()))
                .toList();
    }
}
