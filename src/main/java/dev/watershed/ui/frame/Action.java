package dev.watershed.ui.frame;

import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;

/// One thing a person can do. The same value feeds menu, toolbar, palette and the sheet of keys.
///
/// @param id lasting name such as `wall.save`; the part before the dot is its group
/// @param labelKey key of its name in the window texts
/// @param icon Feather icon
/// @param accelerator its keys, if it has any
/// @param enabled whether it can be done now
/// @param run does it, on the JavaFX thread
public record Action(
        String id,
        String labelKey,
        String icon,
        Optional<KeyCombination> accelerator,
        ObservableBooleanValue enabled,
        Runnable run) {

    private static final ObservableBooleanValue ALWAYS = Bindings.createBooleanBinding(() -> true);

    /// An action that can always be done; its label is the text `action.<id>`.
    public static Action of(String id, String icon, Runnable run) {
        return new Action(id, "action." + id, icon, Optional.empty(), ALWAYS, run);
    }

    /// With keys as JavaFX writes them: `Shortcut+Shift+Z`; `Shortcut` is Ctrl, and Cmd on a Mac.
    ///
    /// @throws IllegalArgumentException when they name no key of a keyboard: JavaFX would take
    ///   `DIGIT3` for a character that nobody can type
    public Action on(String keys) {
        if (!(KeyCombination.valueOf(keys) instanceof KeyCodeCombination combination)) {
            throw new IllegalArgumentException(keys);
        }
        return new Action(id, labelKey, icon, Optional.of(combination), enabled, run);
    }

    public Action when(ObservableBooleanValue possible) {
        return new Action(id, labelKey, icon, accelerator, possible, run);
    }

    /// The part of the id before the dot.
    public String group() {
        return id.substring(0, id.indexOf('.'));
    }

    /// Does it if it can be done now.
    public void fire() {
        if (enabled.get()) {
            run.run();
        }
    }
}
