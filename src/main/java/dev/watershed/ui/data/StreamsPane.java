package dev.watershed.ui.data;

import dev.watershed.board.NoteId;
import dev.watershed.board.NoteKind;
import dev.watershed.data.stream.EventSourced;
import dev.watershed.data.stream.EventStream;
import dev.watershed.document.Edit;
import dev.watershed.document.Shelves;
import dev.watershed.ui.frame.Buttons;
import dev.watershed.ui.frame.Chips;
import dev.watershed.ui.frame.Labels;
import dev.watershed.ui.frame.Panels;
import dev.watershed.ui.frame.Section;
import dev.watershed.ui.session.Session;
import dev.watershed.ui.session.Texts;
import java.util.function.IntFunction;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/// The events of every aggregate in order, what they carry and fold to, and for those kept as
/// events how often to take a snapshot.
final class StreamsPane extends VBox {

    /// The methods of the journal's event store.
    private static final String PORT =
            "save(event) · getNAfterX(n, x) · saveSnapshot(x, state) · snapshotAtOrBefore(x)";

    private static final int MOST = 1_000_000_000;

    private final Session session;
    private final Texts texts;

    StreamsPane(Session session) {
        this.session = session;
        texts = session.texts();
        setId("data-streams");
    }

    void show(DataView view) {
        getChildren().clear();
        if (view.streams().isEmpty()) {
            getChildren().add(Panels.empty(texts.of("data.no-streams"), ""));
        }
        view.streams().forEach(stream -> getChildren().add(section(stream)));
        Section port = Section.titled(texts.of("data.port"));
        port.with(Labels.wrapped(texts.of("data.port-help"), "helper"));
        port.with(Labels.wrapped(PORT, "body"));
        getChildren().add(port);
    }

    private Node section(EventStream stream) {
        Section section = Section.titled(stream.name());
        boolean marked = stream.marked().isPresent();
        section.withAction(
                Buttons.smallPlain(
                        texts.of(marked ? "data.stream-unmark" : "data.stream-mark"),
                        () -> mark(stream)));
        for (EventStream.Told told : stream.events()) {
            section.with(event(told));
        }
        if (!stream.unknown().isEmpty()) {
            String names = String.join(", ", stream.unknown());
            section.with(Labels.wrapped(texts.of("data.stream-unknown", names), "helper"));
        }
        for (EventStream.View shown : stream.views()) {
            String words =
                    shown.answered()
                            ? texts.of("data.stream-answers", shown.title())
                            : texts.of(
                                    "data.stream-cannot",
                                    shown.title(),
                                    String.join(", ", shown.missing()));
            section.with(Labels.wrapped(words, shown.answered() ? "helper" : "warning-text"));
        }
        stream.marked().ifPresent(m -> section.with(calculator(m)));
        return section;
    }

    private Node event(EventStream.Told told) {
        Label chip = Chips.note(told.title(), NoteKind.EVENT, session.themeProperty().getValue());
        FlowPane line = Chips.flow();
        line.getChildren().add(chip);
        String carries = String.join(", ", told.carries());
        line.getChildren()
                .add(
                        Labels.of(
                                carries.isEmpty() ? texts.of("data.carries-nothing") : carries,
                                carries.isEmpty() ? "quiet" : "body"));
        line.setRowValignment(javafx.geometry.VPos.CENTER);
        return line;
    }

    private void mark(EventStream stream) {
        NoteId id = stream.aggregate();
        session.perform(
                stream.marked().isPresent()
                        ? new Edit.Unshelve(Shelves.EVENT_SOURCED, id.value())
                        : new Edit.Shelve<>(Shelves.EVENT_SOURCED, EventSourced.unmeasured(id)));
    }

    private Node calculator(EventSourced m) {
        HBox fields =
                new HBox(
                        12,
                        field(
                                "data.per-instance",
                                m.eventsPerInstance(),
                                n ->
                                        new EventSourced(
                                                m.aggregate(),
                                                Math.max(1, n),
                                                m.replayMicros(),
                                                m.snapshotMicros(),
                                                m.restoreMicros())),
                        field(
                                "data.replay",
                                m.replayMicros(),
                                n ->
                                        new EventSourced(
                                                m.aggregate(),
                                                m.eventsPerInstance(),
                                                n,
                                                m.snapshotMicros(),
                                                m.restoreMicros())),
                        field(
                                "data.snapshot",
                                m.snapshotMicros(),
                                n ->
                                        new EventSourced(
                                                m.aggregate(),
                                                m.eventsPerInstance(),
                                                m.replayMicros(),
                                                n,
                                                m.restoreMicros())),
                        field(
                                "data.restore",
                                m.restoreMicros(),
                                n ->
                                        new EventSourced(
                                                m.aggregate(),
                                                m.eventsPerInstance(),
                                                m.replayMicros(),
                                                m.snapshotMicros(),
                                                n)));
        int every = m.snapshots().every();
        String says =
                every > 0
                        ? texts.of(
                                "data.snapshot-every",
                                every,
                                micros(m.snapshots().costAt(every)),
                                micros(m.snapshots().costWithout()))
                        : texts.of("data.snapshot-never", micros(m.snapshots().costWithout()));
        return new VBox(
                10,
                fields,
                Labels.wrapped(says, "strong"),
                new SnapshotPlot(session, m.snapshots()));
    }

    static String micros(double micros) {
        return micros >= 1000
                ? String.format(java.util.Locale.ROOT, "%.1f ms", micros / 1000)
                : String.format(java.util.Locale.ROOT, "%.0f µs", micros);
    }

    private Node field(String key, int value, IntFunction<EventSourced> changed) {
        TextField field = new TextField(Integer.toString(value));
        field.getStyleClass().add("field");
        field.setPrefColumnCount(7);
        Runnable take =
                () -> {
                    String digits = field.getText().replaceAll("[^0-9]", "");
                    if (!digits.isEmpty() && digits.length() < 10) {
                        int now = Math.min(MOST, Integer.parseInt(digits));
                        if (now != value) {
                            session.perform(
                                    new Edit.Shelve<>(Shelves.EVENT_SOURCED, changed.apply(now)));
                        }
                    } else {
                        field.setText(Integer.toString(value));
                    }
                };
        field.setOnAction(e -> take.run());
        field.focusedProperty()
                .subscribe(on -> {
                    if (!on) {
                        take.run();
                    }
                });
        VBox box = new VBox(4, Labels.of(texts.of(key), "helper"), field);
        box.setAlignment(Pos.TOP_LEFT);
        return box;
    }
}
