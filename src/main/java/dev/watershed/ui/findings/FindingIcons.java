package dev.watershed.ui.findings;

import dev.watershed.finding.Severity;
import dev.watershed.ui.frame.Icons;
import org.kordamp.ikonli.javafx.FontIcon;

/// How grave a finding is, by shape and colour.
public final class FindingIcons {

    private FindingIcons() {}

    public static FontIcon of(Severity severity) {
        return switch (severity) {
            case ERROR -> toned("fth-alert-octagon", "icon-danger");
            case WARNING -> toned("fth-flag", "icon-warning");
            case INFO -> Icons.of("fth-info");
        };
    }

    private static FontIcon toned(String name, String tone) {
        FontIcon icon = Icons.of(name);
        icon.getStyleClass().add(tone);
        return icon;
    }
}
