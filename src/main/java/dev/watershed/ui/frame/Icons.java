package dev.watershed.ui.frame;

import org.kordamp.ikonli.javafx.FontIcon;

/// Feather icons in the one colour of their surroundings; size and colour come from the style
/// sheet.
public final class Icons {

    private Icons() {}

    /// @param name such as `fth-grid`
    public static FontIcon of(String name) {
        return new FontIcon(name);
    }

    /// For dense rows.
    public static FontIcon small(String name) {
        FontIcon icon = new FontIcon(name);
        icon.getStyleClass().add("icon-small");
        return icon;
    }
}
