package dev.watershed.ui.teams;

import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;

/// The menus of this lens.
final class TeamMenus {

    private TeamMenus() {}

    /// A small button that drops down; the keyboard opens it with the space bar.
    static MenuButton drop(String text, String name) {
        MenuButton menu = new MenuButton(text);
        menu.getStyleClass().addAll("push", "small");
        menu.setMnemonicParsing(false);
        menu.setAccessibleText(name);
        menu.setMinWidth(MenuButton.USE_PREF_SIZE);
        return menu;
    }

    static MenuItem item(String text, Runnable run) {
        MenuItem item = new MenuItem(text);
        item.setMnemonicParsing(false);
        item.setOnAction(e -> run.run());
        return item;
    }

    /// One of several ways, of which one is taken.
    static RadioMenuItem choice(String text, boolean taken, Runnable run) {
        RadioMenuItem item = new RadioMenuItem(text);
        item.setMnemonicParsing(false);
        item.setSelected(taken);
        item.setOnAction(e -> run.run());
        return item;
    }

    static Menu sub(String text) {
        Menu menu = new Menu(text);
        menu.setMnemonicParsing(false);
        return menu;
    }
}
