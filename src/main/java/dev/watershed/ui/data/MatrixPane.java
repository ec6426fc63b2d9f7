package dev.watershed.ui.data;

import dev.watershed.board.NoteId;
import dev.watershed.data.Holding;
import dev.watershed.data.Travels;
import dev.watershed.drawing.Theme;
import dev.watershed.service.Service;
import dev.watershed.ui.frame.Clickable;
import dev.watershed.ui.frame.Labels;
import dev.watershed.ui.frame.Swatch;
import dev.watershed.ui.session.Session;
import dev.watershed.ui.session.Texts;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Rectangle;

/// Services across, data down, and in every cell the word for what the one does with the other.
final class MatrixPane extends VBox {

    private static final double NAME = 132;
    private static final double CELL = 96;
    private static final double WIDE_CELL = 116;
    private static final int FEW = 4;
    private static final double PATH = 190;

    private final Session session;
    private final Texts texts;
    private final Consumer<NoteId> choose;

    MatrixPane(Session session, Consumer<NoteId> choose) {
        this.session = session;
        this.choose = choose;
        texts = session.texts();
        setId("data-matrix");
        getStyleClass().add("data-table");
    }

    /// @param views whether read models are shown that nobody else uses
    void show(DataView view, Optional<NoteId> chosen, boolean views) {
        getChildren().setAll(head(view));
        List<Holding> rows =
                view.ownership().holdings().stream()
                        .filter(h -> views || !h.view() || !h.readers().isEmpty() || h.shared())
                        .toList();
        for (Holding holding : rows) {
            getChildren().add(row(view, holding, chosen));
        }
    }

    private Node head(DataView view) {
        double width = cellWidth(view);
        HBox head =
                new HBox(fixed(Labels.of(texts.of("data.data"), "quiet"), NAME, Pos.CENTER_LEFT));
        for (Service service : view.services()) {
            Theme theme = session.themeProperty().getValue();
            int ordinal = view.ordinals().getOrDefault(service.id(), 0);
            Rectangle swatch = new Rectangle(8, 8, Swatch.colour(theme.contextEdge(ordinal)));
            Label name = Labels.of(service.name(), "label-text");
            name.setTooltip(new Tooltip(service.name()));
            HBox cell = new HBox(6, swatch, name);
            cell.setAlignment(Pos.CENTER);
            head.getChildren().add(fixed(cell, width, Pos.CENTER));
        }
        head.getChildren().add(path(Labels.of(texts.of("data.path"), "quiet")));
        head.getStyleClass().add("data-head");
        return head;
    }

    private static double cellWidth(DataView view) {
        return view.services().size() > FEW ? CELL : WIDE_CELL;
    }

    private Node row(DataView view, Holding holding, Optional<NoteId> chosen) {
        Label name = Labels.of(holding.name(), "body");
        name.setTooltip(new Tooltip(holding.name()));
        HBox row = new HBox(fixed(name, NAME, Pos.CENTER_LEFT));
        for (Service service : view.services()) {
            Node cell = holding.roleOf(service.id()).<Node>map(this::cell).orElseGet(Region::new);
            row.getChildren().add(fixed(cell, cellWidth(view), Pos.CENTER));
        }
        String words = texts.say(Travels.of(view.document().board(), holding));
        boolean bad = holding.shared();
        Label path = Labels.of(words, bad ? "danger-text" : "helper");
        path.setTooltip(new Tooltip(words));
        row.getChildren().add(path(path));
        row.getStyleClass().add("data-row");
        row.setId("data-row-" + holding.note());
        if (chosen.filter(holding.note()::equals).isPresent()) {
            row.getStyleClass().add("chosen");
        }
        return Clickable.of(
                row, holding.name() + ": " + words, () -> choose.accept(holding.note()));
    }

    private Label cell(Holding.Role role) {
        Label cell = Labels.whole(texts.say(Travels.role(role)), "data-cell");
        cell.getStyleClass().add(role.name().toLowerCase(Locale.ROOT));
        return cell;
    }

    private static Region path(Label label) {
        HBox box = new HBox(label);
        box.setAlignment(Pos.CENTER_LEFT);
        box.setMinWidth(PATH);
        box.setPrefWidth(PATH);
        HBox.setHgrow(box, Priority.ALWAYS);
        return box;
    }

    static Region fixed(Node node, double width, Pos where) {
        StackPane box = new StackPane(node);
        StackPane.setAlignment(node, where);
        box.setMinWidth(width);
        box.setPrefWidth(width);
        box.setMaxWidth(width);
        return box;
    }
}
