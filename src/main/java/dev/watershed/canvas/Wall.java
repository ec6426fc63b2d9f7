package dev.watershed.canvas;

import dev.watershed.document.Document;
import dev.watershed.document.Edit;
import java.util.Optional;

/// What the editor needs from whoever holds the open wall: the session in the window, a plain value
/// in a test.
public interface Wall {

    Document document();

    /// Does the edit as one undo; false when it was refused and nothing happened.
    boolean perform(Edit edit);

    /// What happened to the document since this was asked last; empty when nobody kept account, and
    /// then everything has to be compared.
    Optional<Touched> touchedSinceLast();

    Selection selection();

    void select(Selection chosen);

    Camera camera();

    void look(Camera from);

    /// The text of a new id.
    String newId();
}
