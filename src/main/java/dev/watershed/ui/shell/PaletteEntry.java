package dev.watershed.ui.shell;

import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.Node;

/// One row of the palette.
///
/// @param group key of the heading it stands under
/// @param icon made anew for each row
/// @param text what is matched against what was typed
/// @param detail quiet text after it; may be empty
/// @param keys its shortcut; may be empty
/// @param run what Enter does
/// @param show what Ctrl Enter does without leaving the palette
record PaletteEntry(
        String group,
        Supplier<Node> icon,
        String text,
        String detail,
        String keys,
        boolean enabled,
        Runnable run,
        Optional<Runnable> show) {}
