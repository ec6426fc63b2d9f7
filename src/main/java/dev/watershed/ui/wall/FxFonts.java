package dev.watershed.ui.wall;

import dev.watershed.drawing.Weight;
import dev.watershed.drawing.text.HouseFont;
import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import javafx.scene.text.Font;

/// The house font in JavaFX, one object for every weight and half pixel, made once.
final class FxFonts {

    private static final Map<Weight, String> NAMES = new EnumMap<>(Weight.class);

    private final Map<Weight, List<Font>> made = new EnumMap<>(Weight.class);

    FxFonts() {
        for (Weight weight : Weight.values()) {
            made.put(weight, new ArrayList<>());
        }
    }

    /// The font of a weight at a size in pixels, rounded to half a pixel.
    Font of(Weight weight, double pixels) {
        int halves = Math.max(1, (int) Math.rint(pixels * 2));
        List<Font> sizes = made.getOrDefault(weight, List.of());
        while (sizes.size() <= halves) {
            sizes.add(new Font(name(weight), sizes.size() / 2.0));
        }
        return sizes.get(halves);
    }

    /// What JavaFX calls the font of a weight; loads the bundled file the first time.
    static synchronized String name(Weight weight) {
        return NAMES.computeIfAbsent(
                weight,
                w -> Font.loadFont(new ByteArrayInputStream(HouseFont.file(w)), 12).getName());
    }
}
