package dev.watershed.canvas;

import dev.watershed.document.Edit;
import java.util.Optional;

/// What one input leads to: the next state and what is asked of the rest of the house. At most one
/// edit, and only when a gesture ends.
///
/// @param writing a request to open a text field
/// @param tool the tool to change to
public record Gesture(
        State next,
        Preview preview,
        Optional<Edit> edit,
        Optional<Selection> selection,
        Optional<Writing> writing,
        Optional<Camera> camera,
        Optional<Tool> tool) {

    /// Nothing but a state.
    public static Gesture to(State next) {
        return new Gesture(
                next,
                Preview.NONE,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    public Gesture showing(Preview shown) {
        return new Gesture(next, shown, edit, selection, writing, camera, tool);
    }

    public Gesture asking(Edit wish) {
        return asking(Optional.of(wish));
    }

    public Gesture asking(Optional<Edit> wish) {
        return new Gesture(next, preview, wish, selection, writing, camera, tool);
    }

    public Gesture selecting(Selection chosen) {
        return new Gesture(next, preview, edit, Optional.of(chosen), writing, camera, tool);
    }

    public Gesture writing(Writing on) {
        return new Gesture(
                new Editing(on), preview, edit, selection, Optional.of(on), camera, tool);
    }

    public Gesture looking(Camera from) {
        return new Gesture(next, preview, edit, selection, writing, Optional.of(from), tool);
    }

    public Gesture taking(Tool other) {
        return new Gesture(next, preview, edit, selection, writing, camera, Optional.of(other));
    }
}
