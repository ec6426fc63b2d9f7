package dev.watershed.canvas;

import dev.watershed.geometry.Point;

/// What a person does with a pointer, free of any toolkit. Points are logical pixels from the top
/// left corner of the viewport.
public sealed interface Input {

    enum Button {
        PRIMARY,
        MIDDLE,
        SECONDARY
    }

    record Press(Point at, Button button, Modifiers held, int clicks) implements Input {}

    record Drag(Point at, Modifiers held) implements Input {}

    record Release(Point at, Modifiers held) implements Input {}

    /// The pointer moves with no button held.
    record Hover(Point at) implements Input {}

    /// Escape, or the window lost the pointer: what is under way is forgotten.
    record Cancel() implements Input {}
}
