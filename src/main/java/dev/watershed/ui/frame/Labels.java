package dev.watershed.ui.frame;

import dev.watershed.drawing.text.Unseen;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/// Text in the type styles of the window (`window.css`, first block).
public final class Labels {

    private Labels() {}

    /// @param styles `display`, `word`, `title`, `section-title`, `heading`, `body`, `strong`,
    ///   `helper`, `quiet`, `label-text`, `tiny`, `muted`, `figure`
    public static Label of(String text, String... styles) {
        Label label = new Label(Unseen.without(text));
        label.getStyleClass().addAll(styles);
        return label;
    }

    /// Breaks into as many lines as it needs.
    public static Label wrapped(String text, String... styles) {
        Label label = of(text, styles);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }

    /// Never shortened.
    public static Label whole(String text, String... styles) {
        Label label = of(text, styles);
        label.setMinWidth(Region.USE_PREF_SIZE);
        return label;
    }

    /// State in a word. `tone` is empty, `warning`, `danger`, `good` or `accent`.
    public static Label tag(String text, String tone) {
        Label tag = whole(text, "tag");
        if (!tone.isEmpty()) {
            tag.getStyleClass().add(tone);
        }
        return tag;
    }
}
