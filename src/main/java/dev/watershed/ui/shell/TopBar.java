package dev.watershed.ui.shell;

import dev.watershed.document.Document;
import dev.watershed.finding.Wording;
import dev.watershed.ui.frame.Action;
import dev.watershed.ui.frame.Buttons;
import dev.watershed.ui.frame.Icons;
import dev.watershed.ui.frame.Keys;
import dev.watershed.ui.frame.Labels;
import dev.watershed.ui.frame.Panels;
import dev.watershed.ui.session.Session;
import dev.watershed.ui.session.Texts;
import java.util.Optional;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.MenuButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

/// Mark, name of the wall with its menu, undo and redo, and the field that opens the palette. The
/// same in every lens.
final class TopBar extends HBox {

    private final Texts texts;

    TopBar(Session session, ActionList actions) {
        texts = session.texts();
        getStyleClass().add("top-bar");
        StackPane mark = new StackPane(Mark.of(28));
        mark.getStyleClass().add("mark");
        Region line = new Region();
        line.getStyleClass().add("bar-line");
        HBox.setMargin(line, new javafx.geometry.Insets(0, 4, 0, 4));
        getChildren()
                .addAll(
                        mark,
                        wallMenu(session, actions),
                        Panels.gap(),
                        history(actions.named("edit.undo"), session.undoableProperty(), "undo"),
                        history(actions.named("edit.redo"), session.redoableProperty(), "redo"),
                        past(actions.named("wall.history")),
                        line,
                        commandField(actions.named("go.palette")),
                        projector(actions.named("session.projector")));
    }

    private Button projector(Action action) {
        Button button = Buttons.icon(action.icon(), texts.of(action.labelKey()), action::fire);
        button.setId("projector");
        return button;
    }

    private MenuButton wallMenu(Session session, ActionList actions) {
        MenuButton menu = new MenuButton("", Icons.small("fth-chevron-down"));
        menu.getStyleClass().setAll("wall-name");
        menu.setId("wall-menu");
        menu.setMaxWidth(420);
        session.documentProperty().subscribe(document -> menu.setText(title(document)));
        menu.getItems().setAll(new Menus(texts).wallMenu(actions));
        return menu;
    }

    private String title(Document document) {
        return document.title().isBlank() ? texts.of("wall.untitled") : document.title();
    }

    private Button history(Action action, ObservableValue<Optional<Wording>> what, String verb) {
        String name = texts.of(action.labelKey());
        Button button = Buttons.icon(action.icon(), name, action::fire);
        button.setId(action.id().replace('.', '-'));
        action.enabled().subscribe(on -> button.setDisable(!on));
        what.subscribe(label ->
                button.setTooltip(
                        new Tooltip(
                                label.map(l -> texts.of("top." + verb, texts.say(l)))
                                        .orElse(name))));
        return button;
    }

    private Button past(Action history) {
        Button button = Buttons.icon(history.icon(), texts.of(history.labelKey()), history::fire);
        button.setId("wall-history");
        return button;
    }

    private Button commandField(Action palette) {
        HBox content =
                new HBox(
                        8,
                        Icons.of("fth-search"),
                        Labels.of(texts.of("top.find-or-do"), "muted"),
                        Panels.gap());
        palette.accelerator()
                .ifPresent(keys -> content.getChildren().add(Keys.cap(Keys.text(keys))));
        content.setAlignment(Pos.CENTER_LEFT);
        content.setPrefWidth(214);
        Button field = new Button("", content);
        field.getStyleClass().setAll("command-field");
        field.setId("command-field");
        field.setAccessibleText(texts.of("top.find-or-do"));
        field.setOnAction(e -> palette.fire());
        return field;
    }
}
