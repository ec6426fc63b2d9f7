package dev.watershed.ui.report;

import dev.watershed.report.PrintedPages;
import java.awt.image.BufferedImage;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.scene.image.Image;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;

/// Pages as images for the window, painted behind it; the latest few are kept.
final class PagePictures {

    /// Device pixels per logical pixel: sharp on a projector, and still light.
    private static final double SHARPNESS = 1.5;

    private static final int KEPT = 8;

    private final PrintedPages pages;
    private final Map<Integer, Image> kept =
            new LinkedHashMap<>(16, 0.75f, true) {
                @Override
                protected boolean removeEldestEntry(Map.Entry<Integer, Image> eldest) {
                    return size() > KEPT;
                }
            };

    PagePictures(PrintedPages pages) {
        this.pages = pages;
    }

    /// Hands the picture over, at once or when it is painted; on the window's thread.
    void ask(int page, Consumer<Image> then) {
        Image there = kept.get(page);
        if (there != null) {
            then.accept(there);
            return;
        }
        Thread.ofVirtual().name("report page").start(() -> paint(page, then));
    }

    private void paint(int page, Consumer<Image> then) {
        Image image = image(pages.picture(page, PageList.WIDTH * SHARPNESS));
        Platform.runLater(() -> {
            kept.put(page, image);
            then.accept(image);
        });
    }

    private static Image image(BufferedImage painted) {
        int width = painted.getWidth();
        int height = painted.getHeight();
        int[] pixels = painted.getRGB(0, 0, width, height, null, 0, width);
        WritableImage image = new WritableImage(width, height);
        image.getPixelWriter()
                .setPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), pixels, 0, width);
        return image;
    }
}
