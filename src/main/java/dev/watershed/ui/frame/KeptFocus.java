package dev.watershed.ui.frame;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Parent;

/// Where the keyboard is in a panel, so that it comes back there after the panel was built anew.
///
/// @param id of the node that had it; empty when it has none
/// @param path from the panel down to it, as places among siblings
public record KeptFocus(String id, List<Integer> path) {

    /// Empty when the keyboard is not in the panel.
    public static Optional<KeptFocus> in(Parent panel) {
        Node focus = panel.getScene() == null ? null : panel.getScene().getFocusOwner();
        if (focus == null) {
            return Optional.empty();
        }
        List<Integer> path = new ArrayList<>();
        Node down = focus;
        while (down.getParent() != null && !down.equals(panel)) {
            path.addFirst(down.getParent().getChildrenUnmodifiable().indexOf(down));
            down = down.getParent();
        }
        String id = focus.getId() == null ? "" : focus.getId();
        return down.equals(panel) ? Optional.of(new KeptFocus(id, path)) : Optional.empty();
    }

    /// Gives the keyboard to the node that stands there now; to the panel itself when the place is
    /// gone.
    public void restore(Parent panel) {
        panel.applyCss();
        panel.layout();
        Node named = id.isEmpty() ? null : panel.lookup("#" + id);
        Node there = named == null ? at(panel) : named;
        if (there.isFocusTraversable() && !there.isDisabled()) {
            there.requestFocus();
        } else {
            panel.requestFocus();
        }
    }

    private Node at(Parent panel) {
        Node there = panel;
        for (int place : path) {
            List<Node> below =
                    there instanceof Parent parent
                            ? parent.getChildrenUnmodifiable()
                            : List.<Node>of();
            if (place >= below.size()) {
                return panel;
            }
            there = below.get(place);
        }
        return there;
    }
}
