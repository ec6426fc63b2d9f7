package dev.watershed.ui.data;

import dev.watershed.board.NoteKind;
import dev.watershed.data.stream.EventStream;
import dev.watershed.data.stream.EventStream.Effect;
import dev.watershed.data.stream.EventStream.Told;
import dev.watershed.ui.frame.Chips;
import dev.watershed.ui.frame.Labels;
import dev.watershed.ui.session.Session;
import dev.watershed.ui.session.Texts;
import java.util.Locale;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/// Events down, fields of the state across, in every cell what the event does to the field; at the
/// right how much of the state is known by then.
final class StreamTable extends VBox {

    private static final double EVENT = 180;
    private static final double FIELD = 88;
    private static final double NARROW_FIELD = 77;
    private static final double KNOWN = 88;
    private static final int FEW = 6;

    private final Session session;
    private final Texts texts;
    private final double field;

    StreamTable(Session session, EventStream stream) {
        this.session = session;
        texts = session.texts();
        field = stream.fields().size() > FEW ? NARROW_FIELD : FIELD;
        setId("stream-" + stream.aggregate().value());
        getStyleClass().add("data-table");
        getChildren().add(head(stream));
        stream.events().forEach(told -> getChildren().add(row(stream, told)));
    }

    private Node head(EventStream stream) {
        HBox head = new HBox(cell(Labels.of(texts.of("data.event"), "quiet"), EVENT));
        for (String each : stream.fields()) {
            boolean untold = stream.unknown().contains(each);
            Label name = Labels.of(each, untold ? "warning-text" : "label-text");
            name.setTooltip(new Tooltip(untold ? texts.of("data.stream-unknown", each) : each));
            head.getChildren().add(MatrixPane.fixed(name, field, Pos.CENTER));
        }
        head.getChildren()
                .add(
                        MatrixPane.fixed(
                                Labels.of(texts.of("data.state-after"), "quiet"),
                                KNOWN,
                                Pos.CENTER_RIGHT));
        head.getStyleClass().add("data-head");
        return head;
    }

    private Node row(EventStream stream, Told told) {
        Label chip = Chips.note(told.title(), NoteKind.EVENT, session.themeProperty().getValue());
        chip.setMaxWidth(EVENT - 12);
        chip.setTooltip(new Tooltip(told.title() + "\n" + String.join(", ", told.carries())));
        HBox row = new HBox(cell(chip, EVENT));
        for (int i = 0; i < stream.fields().size(); i++) {
            row.getChildren()
                    .add(
                            MatrixPane.fixed(
                                    effect(told.effects().get(i), stream.fields().get(i)),
                                    field,
                                    Pos.CENTER));
        }
        String known = texts.of("data.known", told.known(), stream.fields().size());
        row.getChildren()
                .add(
                        MatrixPane.fixed(
                                Labels.whole(known, "helper", "figure"), KNOWN, Pos.CENTER_RIGHT));
        row.getStyleClass().add("data-row");
        return row;
    }

    private Node effect(Effect effect, String name) {
        String code = effect.name().toLowerCase(Locale.ROOT);
        String word = texts.of("data.effect." + code);
        Label label = Labels.whole(word, "data-cell");
        label.getStyleClass().add(code);
        label.setTooltip(new Tooltip(texts.of("data.effect-of", name, word)));
        return label;
    }

    private static Node cell(Node node, double width) {
        return MatrixPane.fixed(node, width, Pos.CENTER_LEFT);
    }
}
