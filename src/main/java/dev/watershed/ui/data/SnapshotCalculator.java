package dev.watershed.ui.data;

import dev.watershed.data.stream.EventSourced;
import dev.watershed.document.Edit;
import dev.watershed.document.Shelves;
import dev.watershed.ui.frame.Labels;
import dev.watershed.ui.session.Session;
import dev.watershed.ui.session.Texts;
import java.util.Locale;
import java.util.function.IntFunction;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/// How often to keep a snapshot of an aggregate that is kept as events: four figures, one sentence,
/// one curve. Each figure that is changed is one undo.
final class SnapshotCalculator extends VBox {

    private static final int MOST = 1_000_000_000;

    private final Session session;
    private final Texts texts;

    SnapshotCalculator(Session session, EventSourced kept) {
        super(10);
        this.session = session;
        texts = session.texts();
        FlowPane fields =
                new FlowPane(
                        12,
                        8,
                        field("per-instance", kept.eventsPerInstance(), kept::collecting),
                        field("replay", kept.replayMicros(), kept::replaying),
                        field("snapshot", kept.snapshotMicros(), kept::writing),
                        field("restore", kept.restoreMicros(), kept::reading));
        int every = kept.snapshots().every();
        String without = micros(kept.snapshots().costWithout());
        String says =
                every > 0
                        ? texts.of(
                                "data.snapshot-every",
                                every,
                                micros(kept.snapshots().costAt(every)),
                                without)
                        : texts.of("data.snapshot-never", without);
        getChildren()
                .addAll(
                        fields,
                        Labels.wrapped(says, "strong"),
                        new SnapshotPlot(session, kept.snapshots()),
                        Labels.wrapped(texts.of("data.snapshot-plot"), "quiet"));
    }

    /// A length of time as people write it.
    static String micros(double micros) {
        if (micros >= 1_000_000) {
            return String.format(Locale.ROOT, "%.1f s", micros / 1_000_000);
        }
        return micros >= 1000
                ? String.format(Locale.ROOT, "%.1f ms", micros / 1000)
                : String.format(Locale.ROOT, "%.0f µs", micros);
    }

    private Node field(String name, int value, IntFunction<EventSourced> changed) {
        TextField field = new TextField(Integer.toString(value));
        field.setId("snapshot-" + name);
        field.getStyleClass().add("field");
        field.setPrefColumnCount(7);
        Entering.into(field, () -> take(field, value, changed));
        VBox box = new VBox(4, Labels.of(texts.of("data." + name), "helper"), field);
        box.setAlignment(Pos.TOP_LEFT);
        return box;
    }

    private void take(TextField field, int value, IntFunction<EventSourced> changed) {
        String digits = field.getText().replaceAll("[^0-9]", "");
        if (digits.isEmpty() || digits.length() > 9) {
            field.setText(Integer.toString(value));
            return;
        }
        int now = Math.min(MOST, Integer.parseInt(digits));
        if (now != value) {
            session.perform(new Edit.Shelve<>(Shelves.EVENT_SOURCED, changed.apply(now)));
        }
    }
}
