package dev.watershed.ui.frame;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.value.ObservableBooleanValue;
import javafx.beans.value.ObservableIntegerValue;
import javafx.scene.Node;

/// One way to look at the wall. The window asks for each node once and keeps it; a lens listens to
/// the session itself. Choose left (list panel), see in the middle, read and act on the right
/// (inspector).
public interface Lens {

    /// Short and lasting, such as `words`: names the settings, and the text `lens.words` on the
    /// rail.
    String id();

    /// The Feather icon on the rail, such as `fth-type`.
    String icon();

    /// The bar over the middle: views on the left, one figure and at most one primary button on the
    /// right.
    default Optional<Node> strip() {
        return Optional.empty();
    }

    /// The panel on the left, with its own header: the things to choose from.
    default Optional<Node> listPanel() {
        return Optional.empty();
    }

    /// What stands in the middle instead of the wall; empty for the wall itself. A lens that shows
    /// now the wall and now a picture was given the wall's node when it was made and returns a pane
    /// with the one or the other in it.
    default Optional<Node> picture() {
        return Optional.empty();
    }

    /// Nodes that float over the wall while this lens is open, such as a legend; they place
    /// themselves.
    default List<Node> floats() {
        return List.of();
    }

    /// Below the middle, above the status bar, such as the concordance.
    default Optional<Node> drawer() {
        return Optional.empty();
    }

    /// The panel on the right: about the one selected thing.
    Node inspector();

    /// How many things await a decision here; 0 shows no badge.
    default ObservableIntegerValue awaiting() {
        return new ReadOnlyIntegerWrapper(0);
    }

    /// What only this lens can do; shown first in the palette while it is open.
    default List<Action> actions() {
        return List.of();
    }

    /// Usual width of the list panel in logical pixels.
    default double listWidth() {
        return 312;
    }

    /// Usual width of the inspector in logical pixels.
    default double inspectorWidth() {
        return 344;
    }

    /// True when the inspector is about more than the chosen notes: in a narrow window it then
    /// stays over the wall instead of waiting for a note to be chosen.
    default boolean inspectorStays() {
        return false;
    }

    /// True while the inspector is about one thing that was chosen in this lens: in a narrow window
    /// it then slides over the middle until that is left.
    default ObservableBooleanValue detail() {
        return new ReadOnlyBooleanWrapper(false);
    }

    /// True when the lens looks at the whole wall each time it comes up.
    default boolean overview() {
        return false;
    }

    /// Called when the lens comes up: set overlays on the wall, start what is to be computed.
    default void opened() {}

    /// Called when another lens comes up: take overlays off the wall.
    default void closed() {}

    /// Leaves a detail of the lens (Escape); false when there was none to leave.
    default boolean left() {
        return false;
    }
}
