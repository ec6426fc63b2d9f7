package dev.watershed.ui.shell;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.util.Objects;
import javafx.application.Application;
import javafx.application.ColorScheme;
import javafx.application.Platform;
import javafx.scene.Scene;

/// Dresses a scene in the light or the dark theme: AtlantaFX below, the tokens over it, the
/// window's own look on top.
final class Themes {

    private Themes() {}

    static void dress(Scene scene, boolean dark) {
        Application.setUserAgentStylesheet(
                dark
                        ? new PrimerDark().getUserAgentStylesheet()
                        : new PrimerLight().getUserAgentStylesheet());
        scene.getStylesheets()
                .setAll(sheet(dark ? "theme-dark.css" : "theme-light.css"), sheet("window.css"));
    }

    static boolean systemIsDark() {
        return Platform.getPreferences().getColorScheme() == ColorScheme.DARK;
    }

    private static String sheet(String name) {
        return Objects.requireNonNull(Themes.class.getResource("/dev/watershed/ui/" + name))
                .toExternalForm();
    }
}
