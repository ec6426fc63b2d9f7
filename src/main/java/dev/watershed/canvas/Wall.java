package dev.watershed.canvas;

import dev.watershed.document.Document;
import dev.watershed.document.Edit;

/// What the editor needs from whoever holds the open wall: the session in the window, a plain value
/// in a test.
public interface Wall {

    Document document();

    /// Does the edit as one undo; false when it was refused and nothing happened.
    boolean perform(Edit edit);

    Selection selection();

    void select(Selection chosen);

    Camera camera();

    void look(Camera from);

    /// The text of a new id.
    String newId();
}
