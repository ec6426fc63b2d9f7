package dev.watershed.ui.shell;

import dev.watershed.ui.frame.Action;
import dev.watershed.ui.frame.Icons;
import dev.watershed.ui.session.Texts;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;

/// Menus made from actions.
record Menus(Texts texts) {

    /// What hangs under the name of the wall.
    List<MenuItem> wallMenu(ActionList actions) {
        List<MenuItem> items = new ArrayList<>();
        for (String group : List.of("wall", "edit", "window")) {
            if (!items.isEmpty()) {
                items.add(new SeparatorMenuItem());
            }
            actions.inGroup(group).forEach(action -> items.add(item(action)));
        }
        return items;
    }

    MenuItem item(Action action) {
        MenuItem item = new MenuItem(texts.of(action.labelKey()), Icons.small(action.icon()));
        item.setId("menu-" + action.id().replace('.', '-'));
        action.accelerator().ifPresent(item::setAccelerator);
        action.enabled().subscribe(on -> item.setDisable(!on));
        item.setOnAction(e -> action.fire());
        return item;
    }
}
