package dev.watershed.ui.shell;

import dev.watershed.ui.frame.Action;
import dev.watershed.ui.frame.Keys;
import dev.watershed.ui.frame.Labels;
import dev.watershed.ui.frame.Panels;
import dev.watershed.ui.session.Texts;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/// All keys, made from the same actions as the menu, with the few that are no action of their own.
final class KeySheet {

    /// Keys the wall itself understands: caps and the text that says what they do.
    private static final List<List<String>> ON_THE_WALL =
            List.of(
                    List.of("Enter", "keys.add-note"),
                    List.of("Tab", "keys.next-kind"),
                    List.of("! @ > ~ ? #", "keys.prefix"),
                    List.of("Alt 1 … 9", "keys.kind"),
                    List.of("F2", "keys.edit"),
                    List.of("Del", "keys.delete"),
                    List.of("← ↑ → ↓", "keys.nudge"),
                    List.of("Alt ←", "keys.neighbour"),
                    List.of("Shift Alt ←", "keys.extend"),
                    List.of("Ctrl C X V D A", "keys.clipboard"),
                    List.of("Space", "keys.pan"),
                    List.of("Esc", "keys.leave"));

    private KeySheet() {}

    static List<Node> columns(Texts texts, ActionList actions) {
        VBox doing = new VBox();
        for (Action action : actions.all()) {
            action.accelerator()
                    .ifPresent(keys ->
                            doing.getChildren()
                                    .add(row(texts.of(action.labelKey()), Keys.text(keys))));
        }
        int half = (doing.getChildren().size() + ON_THE_WALL.size() + 1) / 2;
        List<Node> all = new ArrayList<>(doing.getChildren());
        ON_THE_WALL.forEach(pair -> all.add(row(texts.of(pair.get(1)), pair.getFirst())));
        doing.getChildren().clear();
        return List.of(column(all.subList(0, half)), column(all.subList(half, all.size())));
    }

    private static VBox column(List<Node> rows) {
        VBox column = new VBox();
        column.getChildren().setAll(rows);
        column.setMinWidth(282);
        column.setMaxWidth(282);
        return column;
    }

    private static HBox row(String what, String keys) {
        HBox row = new HBox(8, Labels.of(what, "helper"), Panels.gap(), Keys.cap(keys));
        row.setMinHeight(26);
        row.setAlignment(javafx.geometry.Pos.CENTER_LEFT);
        return row;
    }
}
