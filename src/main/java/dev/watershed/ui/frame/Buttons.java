package dev.watershed.ui.frame;

import javafx.scene.control.Button;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;

/// The buttons of the window. One primary button per screen at most.
public final class Buttons {

    private Buttons() {}

    /// Bordered, 32 high.
    public static Button push(String text, Runnable run) {
        Button button = new Button(text);
        button.getStyleClass().add("push");
        button.setMnemonicParsing(false);
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(e -> run.run());
        return button;
    }

    /// The one next step of a screen.
    public static Button primary(String text, Runnable run) {
        return styled(push(text, run), "primary");
    }

    /// Without a border: the lesser way out.
    public static Button plain(String text, Runnable run) {
        return styled(push(text, run), "plain");
    }

    /// Bordered, 28 high, for panels.
    public static Button small(String text, Runnable run) {
        return styled(push(text, run), "small");
    }

    /// Without a border, 28 high, for panels.
    public static Button smallPlain(String text, Runnable run) {
        return styled(styled(push(text, run), "small"), "plain");
    }

    /// Text that is clicked.
    public static Button link(String text, Runnable run) {
        Button button = new Button(text);
        button.setMnemonicParsing(false);
        button.getStyleClass().setAll("link-text");
        button.setOnAction(e -> run.run());
        return button;
    }

    /// An icon alone, with its name as a tooltip.
    public static Button icon(String icon, String name, Runnable run) {
        Button button = new Button("", Icons.of(icon));
        button.getStyleClass().add("icon-button");
        button.setTooltip(new Tooltip(name));
        button.setAccessibleText(name);
        button.setOnAction(e -> run.run());
        return button;
    }

    /// A small icon for dense rows.
    public static Button smallIcon(String icon, String name, Runnable run) {
        Button button = styled(icon(icon, name, run), "small");
        button.setGraphic(Icons.small(icon));
        return button;
    }

    /// An icon that stays down.
    public static ToggleButton toggle(String icon, String name) {
        ToggleButton button = new ToggleButton("", Icons.of(icon));
        button.getStyleClass().add("icon-button");
        button.setTooltip(new Tooltip(name));
        button.setAccessibleText(name);
        return button;
    }

    private static Button styled(Button button, String style) {
        button.getStyleClass().add(style);
        return button;
    }
}
