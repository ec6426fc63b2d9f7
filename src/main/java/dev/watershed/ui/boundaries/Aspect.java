package dev.watershed.ui.boundaries;

import java.util.List;
import javafx.scene.Node;

/// One way to look at the boundaries: what stands in the middle, on the right and on the strip.
interface Aspect {

    Node middle();

    Node inspector();

    /// What the strip holds besides the choice of the aspect: figures in words and at most one
    /// primary button.
    List<Node> controls();

    /// Shows what is known now; called whenever it comes up or something changed.
    void refresh();

    /// True where the slider walks the hierarchy.
    default boolean slides() {
        return false;
    }
}
