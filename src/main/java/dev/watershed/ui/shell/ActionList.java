package dev.watershed.ui.shell;

import dev.watershed.ui.frame.Action;
import java.util.List;
import javafx.scene.input.KeyEvent;

/// All actions that exist now, in the order of the menu.
record ActionList(List<Action> all) {

    ActionList {
        all = List.copyOf(all);
    }

    Action named(String id) {
        return all.stream()
                .filter(action -> action.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no action " + id));
    }

    List<Action> inGroup(String group) {
        return all.stream().filter(action -> action.group().equals(group)).toList();
    }

    /// Does what the pressed keys stand for.
    void press(KeyEvent event) {
        for (Action action : all) {
            if (action.accelerator().filter(keys -> keys.match(event)).isPresent()) {
                action.fire();
                event.consume();
                return;
            }
        }
    }
}
