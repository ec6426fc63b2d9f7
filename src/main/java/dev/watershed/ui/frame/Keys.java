package dev.watershed.ui.frame;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.HBox;

/// Keys as they are written on a key cap.
public final class Keys {

    private static final boolean MAC =
            System.getProperty("os.name", "").toLowerCase(Locale.ROOT).contains("mac");
    private static final List<String> MODIFIERS =
            List.of("Shortcut", "Ctrl", "Meta", "Alt", "Shift");
    private static final Map<String, String> CAPS =
            Map.ofEntries(
                    Map.entry("Shortcut", MAC ? "⌘" : "Ctrl"),
                    Map.entry("Back Slash", "\\"),
                    Map.entry("Slash", "/"),
                    Map.entry("Delete", "Del"),
                    Map.entry("Escape", "Esc"),
                    Map.entry("Minus", "−"),
                    Map.entry("Plus", "+"),
                    Map.entry("Equals", "+"));

    private Keys() {}

    /// `Ctrl Shift Z`: modifiers always in the same order.
    public static String text(KeyCombination keys) {
        List<String> parts = new ArrayList<>(List.of(keys.getName().split("\\+", -1)));
        parts.sort(Comparator.comparingInt(Keys::place));
        return String.join(" ", parts.stream().map(p -> CAPS.getOrDefault(p, p)).toList());
    }

    private static int place(String part) {
        int place = MODIFIERS.indexOf(part);
        return place < 0 ? MODIFIERS.size() : place;
    }

    /// A key cap with that text on it.
    public static Label cap(String text) {
        Label cap = new Label(text);
        cap.getStyleClass().add("key-cap");
        cap.setMinWidth(HBox.USE_PREF_SIZE);
        return cap;
    }
}
