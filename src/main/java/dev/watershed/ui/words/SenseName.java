package dev.watershed.ui.words;

import dev.watershed.drawing.Colour;
import dev.watershed.drawing.Theme;
import dev.watershed.language.Region;
import dev.watershed.language.Sense;
import dev.watershed.language.Vocabulary;
import dev.watershed.ui.frame.Labels;
import java.util.stream.Collectors;
import javafx.geometry.Pos;
import javafx.scene.control.Label;

/// What a sense is called and how it is lettered, the same on the wall, the card and the drawer.
final class SenseName {

    private SenseName() {}

    static String letter(int sense) {
        return String.valueOf((char) ('A' + Math.floorMod(sense, 26)));
    }

    /// The regions of a sense, `AuthAPI, Login`.
    static String regions(Sense sense, Vocabulary vocabulary) {
        return sense.regions().stream()
                .map(id -> vocabulary.region(id).map(Region::name).orElse(id))
                .collect(Collectors.joining(", "));
    }

    /// What names the sense shortest, else the region.
    static String shortest(Sense sense, Vocabulary vocabulary) {
        return sense.headline().isEmpty() ? regions(sense, vocabulary) : sense.headline();
    }

    /// A disc in the sense's colour with its letter.
    static Label disc(int sense, Theme theme) {
        Label disc = Labels.whole(letter(sense), "sense-disc");
        disc.setAlignment(Pos.CENTER);
        disc.setStyle(
                "-fx-background-color: "
                        + Colour.hex(theme.sense(sense))
                        + "; -fx-text-fill: "
                        + Colour.hex(theme.onContextEdge()));
        return disc;
    }

    static String colour(int sense, Theme theme) {
        return Colour.hex(theme.sense(sense));
    }
}
