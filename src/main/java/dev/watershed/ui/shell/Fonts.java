package dev.watershed.ui.shell;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import javafx.scene.text.Font;

/// Pretendard, Latin and Hangul in one family, from the bundled files.
final class Fonts {

    private static final String FOLDER = "/dev/watershed/drawing/fonts/";
    private static final List<String> WEIGHTS = List.of("Regular", "Medium", "SemiBold", "Bold");

    private Fonts() {}

    static void load() {
        for (String weight : WEIGHTS) {
            try (InputStream file =
                    Fonts.class.getResourceAsStream(FOLDER + "Pretendard-" + weight + ".ttf")) {
                Font.loadFont(file, 13);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
