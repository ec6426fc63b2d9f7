package dev.watershed.canvas;

/// A text field lies over the wall. Whoever shows it says when the text is finished; until then the
/// pointer leaves the wall alone.
public record Editing(Writing on) implements State {

    @Override
    public Gesture on(Input input, Situation now) {
        return input instanceof Input.Cancel ? Gesture.to(Idle.IDLE) : Gesture.to(this);
    }
}
