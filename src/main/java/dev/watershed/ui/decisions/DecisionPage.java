package dev.watershed.ui.decisions;

import dev.watershed.decision.DecisionId;
import dev.watershed.decision.DecisionLog;
import dev.watershed.decision.DecisionRecord;
import dev.watershed.decision.DecisionStatus;
import dev.watershed.decision.Occasion;
import dev.watershed.decision.Option;
import dev.watershed.ui.frame.Buttons;
import dev.watershed.ui.frame.Labels;
import dev.watershed.ui.frame.Panels;
import dev.watershed.ui.session.Facilitation;
import dev.watershed.ui.session.Session;
import dev.watershed.ui.session.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.IntConsumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// The page of one record. The why is the one field that waits; the rest can be read, and mended by
/// clicking on it while the record is a draft.
final class DecisionPage extends VBox {

    private static final double WIDTH = 640;

    private final Texts texts;
    private final DecisionEdits edits;
    private final DecisionTags tags;
    private final Consumer<Optional<DecisionId>> choose;
    private final Facilitation lead;
    private Optional<DecisionId> asking = Optional.empty();
    private @Nullable DecisionRecord shown;
    private @Nullable TextArea why;

    DecisionPage(Session session, DecisionEdits edits, Consumer<Optional<DecisionId>> choose) {
        texts = session.texts();
        lead = session.facilitation();
        this.edits = edits;
        this.choose = choose;
        tags = new DecisionTags(texts, session.desk().clock());
        setId("decision-page");
        getStyleClass().add("decision-page");
        setMaxWidth(WIDTH);
    }

    void show(DecisionRecord record, DecisionLog log) {
        if (record.equals(shown)) {
            return;
        }
        if (asking.filter(id -> !id.equals(record.id())).isPresent()) {
            asking = Optional.empty();
            lead.askedProperty().set(Optional.empty());
        }
        shown = record;
        why = null;
        boolean open = record.status() == DecisionStatus.PROPOSED;
        getChildren().setAll(head(record, log));
        getChildren()
                .add(
                        new Passage(
                                record.title(),
                                texts.of("decisions.title-prompt"),
                                open,
                                keep(
                                        record,
                                        r -> text -> text.isBlank() ? r : r.titled(oneLine(text))),
                                "decision-title"));
        passage("context", record.context(), open, keep(record, r -> r::inContext));
        alternatives(record, open);
        passage("decision", record.decision(), open, keep(record, r -> r::deciding));
        why(record, open);
        getChildren().addAll(consequences(record, open), buttons(record, open));
    }

    private void alternatives(DecisionRecord record, boolean open) {
        if (open || !record.options().isEmpty()) {
            getChildren().add(heading("alternatives"));
        }
        if (!record.options().isEmpty()) {
            Optional<IntConsumer> choose =
                    open
                            ? Optional.of(place -> edits.keep(written(record).choosing(place)))
                            : Optional.empty();
            getChildren().add(OptionTable.of(record.options(), texts, choose));
        }
        if (asks(record)) {
            getChildren()
                    .add(
                            new RoomCount(
                                    record,
                                    texts,
                                    hands -> {
                                        stopAsking();
                                        edits.count(written(record), hands);
                                    },
                                    this::stopAsking));
        }
        if (open) {
            String prompt = texts.of("decisions.option-prompt");
            getChildren()
                    .add(new Passage("", prompt, true, keep(record, r -> added(r)), "reading"));
        }
    }

    private static Function<String, DecisionRecord> added(DecisionRecord record) {
        return text -> {
            if (text.isBlank()) {
                return record;
            }
            List<Option> more = new ArrayList<>(record.options());
            more.add(new Option(oneLine(text), List.of(), false));
            return record.considering(more);
        };
    }

    private boolean asks(DecisionRecord record) {
        return asking.equals(Optional.of(record.id()))
                && record.status() == DecisionStatus.PROPOSED;
    }

    private void ask(DecisionRecord record) {
        asking = Optional.of(record.id());
        lead.askedProperty()
                .set(
                        Optional.of(
                                new Facilitation.Asked(
                                        record.title(),
                                        record.options().stream().map(Option::name).toList())));
        edits.keep(written(record));
        again();
    }

    /// The room's window shows the wall again.
    void stopAsking() {
        if (asking.isPresent()) {
            asking = Optional.empty();
            lead.askedProperty().set(Optional.empty());
            again();
        }
    }

    private void again() {
        if (shown != null) {
            DecisionLog log = edits.log();
            Optional<DecisionRecord> now = log.record(shown.id());
            shown = null;
            now.ifPresent(record -> show(record, log));
        }
    }

    private static String oneLine(String text) {
        return text.replaceAll("\\s*\\R\\s*", " ");
    }

    private HBox head(DecisionRecord record, DecisionLog log) {
        HBox head =
                new HBox(
                        10,
                        Labels.whole(texts.of("decisions.number", record.number()), "quiet"),
                        tags.state(record, log),
                        Labels.of(texts.of("decisions.from-" + record.occasion().code()), "quiet"));
        head.setAlignment(Pos.CENTER_LEFT);
        return head;
    }

    private Label heading(String key) {
        Label heading = Labels.of(texts.of("decisions." + key), "label-text");
        VBox.setMargin(heading, new javafx.geometry.Insets(16, 0, 0, 0));
        return heading;
    }

    private void passage(String key, String text, boolean open, Consumer<String> keep) {
        if (open || !text.isBlank()) {
            String prompt = texts.of("decisions." + key + "-prompt");
            getChildren().addAll(heading(key), new Passage(text, prompt, open, keep, "reading"));
        }
    }

    /// What is written, with a why that may still stand in its field.
    private Consumer<String> keep(
            DecisionRecord record, Function<DecisionRecord, Function<String, DecisionRecord>> how) {
        return text -> edits.keep(how.apply(written(record)).apply(text));
    }

    private DecisionRecord written(DecisionRecord record) {
        return why == null ? record : record.because(why.getText().strip());
    }

    private void why(DecisionRecord record, boolean open) {
        getChildren().add(heading("why"));
        if (!open) {
            getChildren().add(new Passage(record.why(), "–", false, t -> {}, "reading"));
            return;
        }
        TextArea field = Passage.field(record.why(), 2);
        field.setId("decision-why");
        field.getStyleClass().add("reading");
        field.setPromptText(texts.of("decisions.why-prompt"));
        field.focusedProperty()
                .subscribe((before, now) -> {
                    if (!now && record.equals(shown)) {
                        edits.keep(written(record));
                    }
                });
        why = field;
        getChildren().add(field);
    }

    private HBox consequences(DecisionRecord record, boolean open) {
        HBox row =
                new HBox(
                        24,
                        side(
                                "good",
                                record.good(),
                                open,
                                keep(record, r -> good -> r.weighing(lines(good), r.bad()))),
                        side(
                                "bad",
                                record.bad(),
                                open,
                                keep(record, r -> bad -> r.weighing(r.good(), lines(bad)))));
        row.setVisible(open || !record.good().isEmpty() || !record.bad().isEmpty());
        row.setManaged(row.isVisible());
        return row;
    }

    private static List<String> lines(String text) {
        return text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    }

    private VBox side(String key, List<String> what, boolean open, Consumer<String> keep) {
        String prompt = texts.of("decisions." + key + "-prompt");
        VBox side =
                new VBox(
                        6,
                        heading(key),
                        new Passage(String.join("\n", what), prompt, open, keep, "reading"));
        side.setPrefWidth(WIDTH / 2);
        side.setMinWidth(0);
        HBox.setHgrow(side, Priority.ALWAYS);
        return side;
    }

    private Node buttons(DecisionRecord record, boolean open) {
        HBox row = new HBox(8);
        row.setAlignment(Pos.CENTER_LEFT);
        VBox.setMargin(row, new javafx.geometry.Insets(24, 0, 0, 0));
        if (open) {
            Button accept =
                    Buttons.primary(
                            texts.of("decisions.accept"), () -> edits.accept(written(record)));
            accept.setId("accept-decision");
            if (why != null) {
                accept.disableProperty().bind(why.textProperty().map(String::isBlank).orElse(true));
            }
            row.getChildren()
                    .addAll(
                            accept,
                            askRoom(record),
                            Buttons.plain(
                                    texts.of("decisions.reject"),
                                    () -> edits.reject(written(record))),
                            Panels.gap(),
                            Buttons.plain(
                                    texts.of("decisions.discard"), () -> edits.discard(record)));
        } else if (record.status() == DecisionStatus.ACCEPTED) {
            Button next =
                    Buttons.push(
                            texts.of("decisions.supersede"),
                            () -> choose.accept(edits.supersede(record)));
            next.setId("supersede-decision");
            boolean waiver = record.occasion() == Occasion.WAIVER;
            row.getChildren()
                    .addAll(
                            next,
                            Buttons.plain(
                                    texts.of(waiver ? "decisions.unwaive" : "decisions.reopen"),
                                    () -> edits.reopen(record)));
        } else {
            row.getChildren()
                    .add(Buttons.push(texts.of("decisions.reopen"), () -> edits.reopen(record)));
        }
        return row;
    }

    private Button askRoom(DecisionRecord record) {
        Button ask = Buttons.push(texts.of("decisions.ask-room"), () -> ask(record));
        ask.setId("ask-room");
        ask.setDisable(record.options().size() < 2 || asks(record));
        ask.setTooltip(new Tooltip(texts.of("decisions.room-help")));
        return ask;
    }
}
