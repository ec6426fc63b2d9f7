package dev.watershed.canvas;

/// Where a gesture stands. Each state is a value that tells what the next input does; a drag lives
/// here and reaches the journal once, on release. Names are gerunds: what the person is doing.
public sealed interface State
        permits Idle,
                Pointing,
                Dragging,
                Marqueeing,
                Linking,
                Resizing,
                Panning,
                DrawingLane,
                PlacingPivot,
                Editing {

    /// What the input leads to.
    Gesture on(Input input, Situation now);
}
