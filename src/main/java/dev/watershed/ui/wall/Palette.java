package dev.watershed.ui.wall;

import dev.watershed.board.NoteKind;
import dev.watershed.canvas.Kinds;
import dev.watershed.canvas.Tool;
import dev.watershed.drawing.Colour;
import dev.watershed.drawing.Theme;
import dev.watershed.ui.frame.Buttons;
import dev.watershed.ui.frame.Swatch;
import dev.watershed.ui.session.Session;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// Tools and kinds at the left edge. It is also the legend: every kind with its shape, letter and
/// digit. A click chooses the kind of the next note; a kind dragged onto the wall is written there.
final class Palette extends VBox {

    private final Session session;
    private final Consumer<Tool> take;
    private final ObjectProperty<NoteKind> kind;
    private final BiConsumer<NoteKind, MouseEvent> dropped;
    private final ToggleGroup tools = new ToggleGroup();
    private final VBox kinds = new VBox();
    private Optional<NoteKind> carried = Optional.empty();

    /// @param take chooses a tool
    /// @param kind the kind of the next note
    /// @param dropped a kind was dragged from here to where the mouse is
    Palette(
            Session session,
            Consumer<Tool> take,
            ObjectProperty<NoteKind> kind,
            ObjectProperty<List<NoteKind>> shown,
            BiConsumer<NoteKind, MouseEvent> dropped) {
        this.session = session;
        this.take = take;
        this.kind = kind;
        this.dropped = dropped;
        getStyleClass().addAll("float", "tool-palette");
        kinds.getStyleClass().add("tool-kinds");
        Region line = new Region();
        line.getStyleClass().add("hairline");
        getChildren()
                .addAll(
                        tool("fth-mouse-pointer", "tool.select", Tool.SELECT),
                        tool("fth-arrow-up-right", "tool.arrow", new Tool.Arrow()),
                        tool("fth-minus", "tool.lane", new Tool.DrawLane()),
                        tool("fth-more-vertical", "tool.pivot", new Tool.PlacePivot()),
                        line,
                        kinds);
        shown.subscribe(this::show);
        session.themeProperty().subscribe(theme -> show(shown.get()));
    }

    private ToggleButton tool(String icon, String key, Tool tool) {
        ToggleButton button = Buttons.toggle(icon, session.texts().of(key));
        button.setToggleGroup(tools);
        button.setUserData(tool);
        button.setFocusTraversable(false);
        button.setOnAction(e -> {
            button.setSelected(true);
            take.accept(tool);
        });
        return button;
    }

    /// Shows which tool is in the hand.
    void show(Tool tool) {
        tools.getToggles().forEach(toggle -> toggle.setSelected(tool.equals(toggle.getUserData())));
    }

    private void show(List<NoteKind> shown) {
        ToggleGroup group = new ToggleGroup();
        kinds.getChildren().setAll(shown.stream().map(k -> button(k, group)).toList());
        kind.subscribe(
                now -> group.getToggles().forEach(t -> t.setSelected(now.equals(t.getUserData()))));
    }

    private ToggleButton button(NoteKind of, ToggleGroup group) {
        int digit = Kinds.PALETTE.indexOf(of) + 1;
        Label number = new Label(digit > 0 ? String.valueOf(digit) : "");
        number.getStyleClass().add("palette-digit");
        ToggleButton button = new ToggleButton("", new VBox(face(of), number));
        button.getStyleClass().setAll("tool-kind");
        button.setId("kind-" + of.code());
        button.setToggleGroup(group);
        button.setUserData(of);
        button.setFocusTraversable(false);
        String name = KindNames.of(session, of);
        button.setAccessibleText(name);
        button.setTooltip(new Tooltip(digit > 0 ? name + "  Alt " + digit : name));
        button.setOnAction(e -> {
            button.setSelected(true);
            kind.set(of);
        });
        button.addEventFilter(MouseEvent.MOUSE_PRESSED, e -> carried = Optional.of(of));
        return button;
    }

    /// The mouse button was released anywhere: a kind that was carried off the palette is let go
    /// there.
    void released(MouseEvent e) {
        boolean outside =
                !getLayoutBounds().contains(screenToLocal(e.getScreenX(), e.getScreenY()));
        Optional<NoteKind> of = carried;
        carried = Optional.empty();
        if (outside && of.isPresent()) {
            e.consume();
            dropped.accept(of.get(), e);
        }
    }

    private Node face(NoteKind of) {
        Theme theme = session.themeProperty().getValue();
        Label letter = new Label(of.letter());
        letter.getStyleClass().add("palette-letter");
        letter.setStyle("-fx-text-fill: " + Colour.hex(theme.notes().ink(of)));
        return new StackPane(Swatch.of(of, theme), letter);
    }
}
