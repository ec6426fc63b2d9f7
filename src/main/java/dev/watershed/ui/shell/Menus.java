package dev.watershed.ui.shell;

import dev.watershed.ui.frame.Action;
import dev.watershed.ui.frame.Icons;
import dev.watershed.ui.session.Texts;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;

/// Menus made from actions.
record Menus(Texts texts) {

    /// What hangs under the name of the wall.
    List<MenuItem> wallMenu(ActionList actions) {
        List<MenuItem> items = new ArrayList<>();
        actions.inGroup("wall").forEach(action -> items.add(item(action)));
        items.add(new SeparatorMenuItem());
        items.add(submenu("menu.edit", "fth-edit-3", actions.inGroup("edit")));
        items.add(submenu("menu.tools", "fth-arrow-up-right", actions.inGroup("tools")));
        items.add(submenu("menu.look", "fth-eye", actions.inGroup("look")));
        items.add(new SeparatorMenuItem());
        actions.inGroup("window").forEach(action -> items.add(item(action)));
        return items;
    }

    private Menu submenu(String key, String icon, List<Action> actions) {
        Menu menu = new Menu(texts.of(key), Icons.small(icon));
        menu.setId(key.replace('.', '-'));
        actions.forEach(action -> menu.getItems().add(item(action)));
        return menu;
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
