package dev.watershed.canvas;

import dev.watershed.board.NoteKind;

/// What the pointer is for.
public sealed interface Tool {

    /// Choose, move, resize.
    record Select() implements Tool {}

    /// Draw an arrow from note to note.
    record Arrow() implements Tool {}

    record DrawLane() implements Tool {}

    record PlacePivot() implements Tool {}

    /// Write a note where one clicks.
    record Write(NoteKind kind) implements Tool {}

    Tool SELECT = new Select();
}
