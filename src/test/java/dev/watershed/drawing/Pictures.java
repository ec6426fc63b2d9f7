package dev.watershed.drawing;

import dev.watershed.drawing.outlet.Java2dSurface;
import java.awt.image.BufferedImage;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.function.Consumer;
import javax.imageio.ImageIO;

/// Pictures for tests: painted in memory, and kept in `target/pictures` so a person can look.
public final class Pictures {

    private Pictures() {}

    public static BufferedImage painted(
            String name, int width, int height, Consumer<Surface> painter) {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
        try (Java2dSurface surface = new Java2dSurface(image)) {
            painter.accept(surface);
        }
        keep(name, image);
        return image;
    }

    public static void keep(String name, BufferedImage image) {
        try {
            ImageIO.write(image, "png", file(name + ".png"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static File file(String name) {
        File folder = new File("target/pictures");
        if (!folder.isDirectory() && !folder.mkdirs()) {
            throw new IllegalStateException("cannot make " + folder);
        }
        return new File(folder, name);
    }
}
