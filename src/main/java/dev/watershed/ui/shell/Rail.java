package dev.watershed.ui.shell;

import dev.watershed.ui.frame.Action;
import dev.watershed.ui.frame.Buttons;
import dev.watershed.ui.frame.Icons;
import dev.watershed.ui.frame.Keys;
import dev.watershed.ui.frame.Lens;
import dev.watershed.ui.session.Session;
import dev.watershed.ui.session.Texts;
import java.util.List;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// The lenses, one below the other in the order of the work; settings at the bottom.
final class Rail extends VBox {

    private static final int MOST_SHOWN = 99;

    Rail(Session session, List<Lens> lenses, List<Action> open, Action settings) {
        getStyleClass().add("rail");
        Texts texts = session.texts();
        for (int i = 0; i < lenses.size(); i++) {
            getChildren().add(button(session, lenses.get(i), open.get(i)));
        }
        Region gap = new Region();
        VBox.setVgrow(gap, Priority.ALWAYS);
        getChildren()
                .addAll(
                        gap,
                        Buttons.icon(
                                settings.icon(), texts.of(settings.labelKey()), settings::fire));
    }

    private static StackPane button(Session session, Lens lens, Action open) {
        String name = session.texts().of("lens." + lens.id());
        ToggleButton button = new ToggleButton(name, Icons.of(lens.icon()));
        button.getStyleClass().setAll("rail-button");
        button.setId("rail-" + lens.id());
        open.accelerator()
                .ifPresent(keys -> button.setTooltip(new Tooltip(name + "   " + Keys.text(keys))));
        button.setOnAction(e -> {
            open.fire();
            button.setSelected(true);
        });
        session.lensProperty().subscribe(now -> button.setSelected(lens.id().equals(now)));
        Label badge = new Label();
        badge.getStyleClass().add("count-badge");
        badge.setMouseTransparent(true);
        StackPane.setAlignment(badge, Pos.TOP_RIGHT);
        StackPane.setMargin(badge, new Insets(6, 8, 0, 0));
        lens.awaiting().subscribe(count -> show(badge, count.intValue()));
        return new StackPane(button, badge);
    }

    private static void show(Label badge, int count) {
        badge.setVisible(count > 0);
        badge.setText(count > MOST_SHOWN ? MOST_SHOWN + "+" : Integer.toString(count));
    }
}
