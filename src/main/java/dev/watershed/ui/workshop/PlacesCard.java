package dev.watershed.ui.workshop;

import dev.watershed.board.Board;
import dev.watershed.board.Lane;
import dev.watershed.board.Pivot;
import dev.watershed.canvas.Selection;
import dev.watershed.geometry.Bounds;
import dev.watershed.ui.frame.Icons;
import dev.watershed.ui.frame.Labels;
import dev.watershed.ui.frame.Panels;
import dev.watershed.ui.frame.Section;
import dev.watershed.ui.session.Session;
import dev.watershed.ui.session.Texts;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/// The lanes and pivotal events of the wall: a click goes there.
final class PlacesCard {

    private final Session session;
    private final Texts texts;

    PlacesCard(Session session) {
        this.session = session;
        texts = session.texts();
    }

    VBox body() {
        Board board = session.document().board();
        Section lanes = Section.titled(texts.of("places.lanes")).counting(board.lanes().size(), "");
        board.lanesTopDown().forEach(lane -> lanes.with(row(board, lane)));
        Section pivots =
                Section.titled(texts.of("places.pivots")).counting(board.pivots().size(), "");
        board.pivotsLeftToRight().forEach(pivot -> pivots.with(row(board, pivot)));
        if (board.lanes().isEmpty()) {
            lanes.with(Labels.wrapped(texts.of("places.no-lanes"), "muted"));
        }
        if (board.pivots().isEmpty()) {
            pivots.with(Labels.wrapped(texts.of("places.no-pivots"), "muted"));
        }
        return new VBox(pivots, lanes);
    }

    private Button row(Board board, Lane lane) {
        long notes = board.notes().values().stream().filter(lane::holds).count();
        return row("fth-minus", lane.name(), Long.toString(notes), () -> go(board, lane));
    }

    private Button row(Board board, Pivot pivot) {
        return row("fth-more-vertical", pivot.label(board), "", () -> go(board, pivot));
    }

    private static Button row(String icon, String name, String figure, Runnable go) {
        HBox content =
                new HBox(
                        8,
                        Icons.small(icon),
                        Labels.of(name, "medium"),
                        Panels.gap(),
                        Labels.whole(figure, "figure", "muted"));
        content.setAlignment(javafx.geometry.Pos.CENTER_LEFT);
        content.setMinWidth(240);
        Button row = new Button("", content);
        row.getStyleClass().setAll("row", "flush", "clickable");
        row.setMaxWidth(Double.MAX_VALUE);
        row.setAccessibleText(name);
        row.setOnAction(e -> go.run());
        return row;
    }

    private void go(Board board, Lane lane) {
        session.select(Selection.of(lane.id()));
        double left = board.extent().map(Bounds::x).orElse(0.0);
        double width = session.cameraProperty().get().visible().width() * 0.7;
        session.flyTo(new Bounds(left, lane.top(), width, lane.height()));
    }

    private void go(Board board, Pivot pivot) {
        session.select(Selection.of(pivot.id()));
        Bounds seen = session.cameraProperty().get().visible();
        double y = board.extent().map(Bounds::y).orElse(seen.y());
        session.flyTo(new Bounds(pivot.x() - 160, y, 320, Math.min(200, seen.height() / 2)));
    }
}
