package dev.watershed.ui.boundaries;

import dev.watershed.boundary.BoundedContext;
import dev.watershed.boundary.MapScope;
import dev.watershed.ui.session.Texts;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;

/// How much of the wall the map shows: all of it, one context with its neighbours, one process.
final class ScopeMenu {

    private final Texts texts;
    private final MapScope now;
    private final Consumer<MapScope> choose;

    ScopeMenu(Texts texts, MapScope now, Consumer<MapScope> choose) {
        this.texts = texts;
        this.now = now;
        this.choose = choose;
    }

    Node of(List<BoundedContext> contexts, List<MapScope.Stretch> processes) {
        MenuButton menu = new MenuButton(name(contexts));
        menu.setMnemonicParsing(false);
        menu.getStyleClass().setAll("push", "drop-down");
        menu.setId("map-scope");
        menu.getItems().add(item(texts.of("boundaries.whole-wall"), new MapScope.Whole()));
        if (contexts.size() > 2) {
            menu.getItems().add(new SeparatorMenuItem());
            contexts.forEach(c ->
                    menu.getItems()
                            .add(
                                    item(
                                            texts.of("boundaries.around", c.name()),
                                            new MapScope.Around(c.id()))));
        }
        if (processes.size() > 1) {
            menu.getItems().add(new SeparatorMenuItem());
            processes.forEach(p -> menu.getItems().add(item(name(p), p)));
        }
        return menu;
    }

    private MenuItem item(String name, MapScope scope) {
        MenuItem item = new MenuItem(name);
        item.setMnemonicParsing(false);
        item.setOnAction(e -> choose.accept(scope));
        return item;
    }

    private String name(List<BoundedContext> contexts) {
        return switch (now) {
            case MapScope.Whole whole -> texts.of("boundaries.whole-wall");
            case MapScope.Around around ->
                    contexts.stream()
                            .filter(c -> c.id().equals(around.context()))
                            .map(c -> texts.of("boundaries.around", c.name()))
                            .findFirst()
                            .orElse(texts.of("boundaries.whole-wall"));
            case MapScope.Stretch stretch -> name(stretch);
        };
    }

    private String name(MapScope.Stretch stretch) {
        if (stretch.from().equals(stretch.to())) {
            return stretch.from();
        }
        if (stretch.from().isEmpty()) {
            return texts.of("boundaries.stretch-until", stretch.to());
        }
        return stretch.to().isEmpty()
                ? texts.of("boundaries.stretch-from", stretch.from())
                : texts.of("boundaries.stretch", stretch.from(), stretch.to());
    }
}
