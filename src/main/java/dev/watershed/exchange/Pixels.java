package dev.watershed.exchange;

import dev.watershed.drawing.Surface;
import dev.watershed.drawing.View;
import dev.watershed.drawing.outlet.Java2dSurface;
import dev.watershed.finding.Wording;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.function.BiConsumer;
import javax.imageio.ImageIO;

/// Paints a picture of pixels.
final class Pixels {

    /// As many pixels as fit into 256 MB.
    static final double MOST = 64_000_000;

    private Pixels() {}

    /// A PNG in the larger view, or in the smaller one where that would be too large.
    ///
    /// @throws CannotExport when even the smaller one is
    static byte[] png(View large, View small, BiConsumer<Surface, View> painter) {
        View view = fits(large) ? large : small;
        if (!fits(view)) {
            throw new CannotExport(
                    Wording.of(
                            "exchange.png-too-large",
                            Math.round(view.width()),
                            Math.round(view.height())));
        }
        BufferedImage image =
                new BufferedImage(
                        (int) view.width(), (int) view.height(), BufferedImage.TYPE_INT_RGB);
        try (Java2dSurface surface = new Java2dSurface(image)) {
            painter.accept(surface, view);
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "png", out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static boolean fits(View view) {
        return view.width() * view.height() <= MOST;
    }
}
