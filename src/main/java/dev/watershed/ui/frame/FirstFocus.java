package dev.watershed.ui.frame;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Parent;

/// The first thing in a region the keyboard can come to.
public final class FirstFocus {

    private FirstFocus() {}

    /// Empty when nothing in it takes the keyboard now.
    public static Optional<Node> in(Node region) {
        if (!region.isVisible() || region.isDisabled() || region.getScene() == null) {
            return Optional.empty();
        }
        if (region.isFocusTraversable()) {
            return Optional.of(region);
        }
        return region instanceof Parent parent
                ? parent.getChildrenUnmodifiable().stream()
                        .flatMap(child -> in(child).stream())
                        .findFirst()
                : Optional.empty();
    }
}
