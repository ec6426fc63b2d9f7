package dev.watershed.drawing.outlet;

import dev.watershed.drawing.Weight;
import dev.watershed.drawing.text.HouseFont;
import java.awt.Font;
import java.awt.FontFormatException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/// The house font for Java2D, and what the machine has for everything the house font lacks.
final class AwtFonts {

    private static final Map<Weight, Font> LOADED = new ConcurrentHashMap<>();

    private record Sized(Weight weight, double size) {}

    private final Map<Sized, Font> sized = new HashMap<>();

    /// The house font at a size in pixels.
    Font house(Weight weight, double size) {
        return sized.computeIfAbsent(
                new Sized(weight, size), s -> loaded(s.weight()).deriveFont((float) s.size()));
    }

    /// A font of this machine; Java2D looks through all it has.
    static Font other(Weight weight, double size) {
        int style = weight.css() >= Weight.SEMIBOLD.css() ? Font.BOLD : Font.PLAIN;
        return new Font(Font.SANS_SERIF, style, 1).deriveFont((float) size);
    }

    private static Font loaded(Weight weight) {
        return LOADED.computeIfAbsent(weight, AwtFonts::load);
    }

    private static Font load(Weight weight) {
        try {
            return Font.createFont(
                    Font.TRUETYPE_FONT, new ByteArrayInputStream(HouseFont.file(weight)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (FontFormatException e) {
            throw new IllegalStateException("the bundled font cannot be read", e);
        }
    }
}
