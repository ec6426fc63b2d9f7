package dev.watershed.ui.workshop;

import dev.watershed.ui.frame.Action;
import dev.watershed.ui.frame.Icons;
import dev.watershed.ui.session.Texts;
import java.util.List;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.Tooltip;

/// Everything a facilitator can do, behind the first button of the strip.
final class WorkshopMenu {

    private final Texts texts;
    private final WorkshopActions actions;

    WorkshopMenu(Texts texts, WorkshopActions actions) {
        this.texts = texts;
        this.actions = actions;
    }

    void fire(String id) {
        actions.all().stream().filter(a -> a.id().equals(id)).forEach(Action::fire);
    }

    MenuButton button() {
        MenuButton button = new MenuButton("", Icons.of("fth-list"));
        button.getStyleClass().setAll("icon-button", "strip-menu");
        button.setId("phase-menu");
        button.setTooltip(new Tooltip(texts.of("phase.menu")));
        button.setAccessibleText(texts.of("phase.menu"));
        List<List<Action>> groups = actions.groups();
        for (List<Action> group : groups) {
            if (!button.getItems().isEmpty()) {
                button.getItems().add(new SeparatorMenuItem());
            }
            group.forEach(action -> button.getItems().add(item(action)));
        }
        return button;
    }

    private MenuItem item(Action action) {
        MenuItem item = new MenuItem(texts.of(action.labelKey()), Icons.small(action.icon()));
        item.setId("menu-" + action.id().replace('.', '-'));
        action.accelerator().ifPresent(item::setAccelerator);
        action.enabled().subscribe(on -> item.setDisable(!on));
        item.setOnAction(e -> action.fire());
        return item;
    }
}
