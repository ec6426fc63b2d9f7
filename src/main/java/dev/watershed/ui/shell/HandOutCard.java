package dev.watershed.ui.shell;

import dev.watershed.board.Board;
import dev.watershed.board.Pivot;
import dev.watershed.board.PivotId;
import dev.watershed.storage.breakout.Stretch;
import dev.watershed.ui.frame.Buttons;
import dev.watershed.ui.frame.Labels;
import dev.watershed.ui.session.Session;
import dev.watershed.ui.session.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;

/// Which stretch of the wall goes to which group.
final class HandOutCard {

    private static final double WIDTH = 480;
    private static final double HALF = 208;

    /// One end of a stretch.
    private record End(Optional<PivotId> pivot, String name) {}

    private final Texts texts;
    private final Board board;
    private final TextField group = new TextField();
    private final ComboBox<End> from;
    private final ComboBox<End> to;
    private final Label counts = Labels.wrapped("", "muted");
    private final Button go;

    /// @param handOut gets the stretch and the name of the group
    HandOutCard(Session session, String name, Stretch first, BiConsumer<Stretch, String> handOut) {
        texts = session.texts();
        board = session.document().board();
        group.setText(name);
        group.setId("hand-out-group");
        group.getStyleClass().add("field");
        from = ends("hand-out-from", "breakout.beginning", first.from());
        to = ends("hand-out-to", "breakout.end", first.to());
        go =
                Buttons.primary(
                        texts.of("breakout.hand-out"),
                        () -> handOut.accept(chosen(), group.getText().strip()));
        go.setId("hand-out-do");
        from.valueProperty().subscribe(end -> tell());
        to.valueProperty().subscribe(end -> tell());
        group.textProperty().subscribe(text -> tell());
        group.setOnAction(e -> go.fire());
    }

    private ComboBox<End> ends(String id, String open, Optional<PivotId> chosen) {
        List<End> all = new ArrayList<>();
        for (Pivot pivot : board.pivotsLeftToRight()) {
            all.add(new End(Optional.of(pivot.id()), pivot.label(board)));
        }
        End outermost = new End(Optional.empty(), texts.of(open));
        if (open.endsWith("beginning")) {
            all.addFirst(outermost);
        } else {
            all.addLast(outermost);
        }
        ComboBox<End> box = new ComboBox<>();
        box.setId(id);
        box.setPrefWidth(HALF);
        box.setConverter(
                new StringConverter<>() {
                    @Override
                    public String toString(End end) {
                        return end == null ? "" : end.name();
                    }

                    @Override
                    public End fromString(String text) {
                        return outermost;
                    }
                });
        box.getItems().setAll(all);
        box.setValue(
                all.stream().filter(end -> end.pivot().equals(chosen)).findFirst().orElseThrow());
        return box;
    }

    private Stretch chosen() {
        return new Stretch(from.getValue().pivot(), to.getValue().pivot());
    }

    private void tell() {
        Stretch stretch = chosen();
        boolean forward = stretch.goesForward(board);
        int notes = forward ? stretch.notes(board).size() : 0;
        counts.setText(texts.of(forward ? "breakout.counts" : "breakout.backward", notes));
        go.setDisable(notes == 0 || group.getText().isBlank());
    }

    TextField firstField() {
        return group;
    }

    DialogCard card(Button cancel) {
        HBox ends = new HBox(16, labelled("breakout.from", from), labelled("breakout.to", to));
        return new DialogCard(texts.of("breakout.hand-out-title"), WIDTH)
                .with(
                        Labels.wrapped(texts.of("breakout.hand-out-help"), "muted"),
                        labelled("breakout.name", group),
                        ends,
                        counts)
                .endingWith(cancel, go);
    }

    private VBox labelled(String key, javafx.scene.Node field) {
        return new VBox(6, Labels.of(texts.of(key), "label-text"), field);
    }
}
