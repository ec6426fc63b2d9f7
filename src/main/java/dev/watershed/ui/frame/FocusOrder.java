package dev.watershed.ui.frame;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;

/// What in a region the keyboard can come to, in the order of Tab.
public final class FocusOrder {

    private FocusOrder() {}

    /// Everything in it that takes the keyboard now.
    public static List<Node> in(Node region) {
        return stream(region).toList();
    }

    /// Empty when nothing in it takes the keyboard now.
    public static Optional<Node> first(Node region) {
        return stream(region).findFirst();
    }

    private static Stream<Node> stream(Node node) {
        if (!node.isVisible() || node.isDisabled() || node.getScene() == null) {
            return Stream.empty();
        }
        Stream<Node> below =
                node instanceof Parent parent
                        ? parent.getChildrenUnmodifiable().stream().flatMap(FocusOrder::stream)
                        : Stream.empty();
        return node.isFocusTraversable() ? Stream.concat(Stream.of(node), below) : below;
    }
}
