package dev.watershed.ui.data;

import dev.watershed.board.NoteId;
import dev.watershed.data.outage.Outage;
import dev.watershed.data.outage.Outage.Effect;
import dev.watershed.data.outage.Outage.Need;
import dev.watershed.data.outage.OutageRules;
import dev.watershed.finding.Finding;
import dev.watershed.ui.frame.Buttons;
import dev.watershed.ui.frame.Labels;
import dev.watershed.ui.frame.Section;
import dev.watershed.ui.session.Session;
import dev.watershed.ui.session.Texts;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// For every service and external system that is down: who cannot go on, what stops with it and
/// what would loosen the tie, what still works, and what comes later.
final class OutagesPane extends VBox {

    private static final double NAME = 150;
    private static final double FIGURE = 110;
    private static final int MOST = 6;

    private final Texts texts;
    private final Consumer<Finding> choose;

    /// @param choose opens the ways out of a finding
    OutagesPane(Session session, Consumer<Finding> choose) {
        this.choose = choose;
        texts = session.texts();
        setId("data-outages");
    }

    void show(DataView view) {
        getChildren().clear();
        if (!view.outages().isEmpty()) {
            getChildren().add(overview(view));
        }
        for (Outage outage : view.outages()) {
            getChildren().add(section(view, outage));
        }
    }

    /// One row for everything that can be down.
    private Node overview(DataView view) {
        VBox table = new VBox();
        table.getStyleClass().add("data-table");
        HBox head =
                new HBox(
                        cell(Labels.of(texts.of("data.is-down"), "quiet"), NAME),
                        wide(Labels.of(texts.of("data.who-stops"), "quiet")),
                        figure(Labels.of(texts.of("data.stop-elsewhere"), "quiet")),
                        figure(Labels.of(texts.of("data.late-elsewhere"), "quiet")));
        head.getStyleClass().add("data-head");
        table.getChildren().add(head);
        for (Outage outage : view.outages()) {
            String who =
                    outage.stopped().stream()
                            .map(Outage.Stopped::name)
                            .collect(Collectors.joining(", "));
            Label name = Labels.of(outage.name(), "body");
            name.setTooltip(new Tooltip(outage.name()));
            Label actors = Labels.of(who.isEmpty() ? texts.of("data.nobody") : who, "body");
            actors.setTooltip(new Tooltip(actors.getText()));
            Label stops =
                    Labels.of(
                            Integer.toString(outage.stops()),
                            "figure",
                            outage.stops() > 0 ? "warning-text" : "body");
            Label later = Labels.of(Integer.toString(outage.later()), "figure", "body");
            HBox row = new HBox(cell(name, NAME), wide(actors), figure(stops), figure(later));
            row.getStyleClass().add("data-row");
            table.getChildren().add(row);
        }
        return table;
    }

    private static Node cell(Node node, double width) {
        return MatrixPane.fixed(node, width, Pos.CENTER_LEFT);
    }

    private static Node figure(Node node) {
        return MatrixPane.fixed(node, FIGURE, Pos.CENTER_RIGHT);
    }

    private static Node wide(Label label) {
        HBox box = new HBox(label);
        box.setAlignment(Pos.CENTER_LEFT);
        box.setMinWidth(120);
        HBox.setHgrow(box, Priority.ALWAYS);
        return box;
    }

    private Node section(DataView view, Outage outage) {
        Section section = Section.titled(texts.of("data.down", outage.name()));
        section.counting(outage.stops(), outage.stops() > 0 ? "warning" : "good");
        if (!outage.stopped().isEmpty()) {
            section.with(Labels.wrapped(texts.of("data.stops-jobs", jobs(view, outage)), "body"));
        }
        if (outage.stops() == 0) {
            section.with(Labels.wrapped(texts.of("data.nobody-waits", outage.later()), "body"));
        }
        outage.effects().stream()
                .filter(e -> !e.works().isEmpty() || !e.stops().isEmpty() || !e.later().isEmpty())
                .forEach(effect -> section.with(effect(view, effect)));
        return section;
    }

    private static String jobs(DataView view, Outage outage) {
        return outage.stopped().stream()
                .map(s -> s.name() + " (" + names(view, s.operations()) + ")")
                .collect(Collectors.joining("; "));
    }

    private static String names(DataView view, Collection<NoteId> notes) {
        return notes.stream().map(view::text).distinct().collect(Collectors.joining(", "));
    }

    private Node effect(DataView view, Effect effect) {
        VBox lines = new VBox(4);
        HBox.setHgrow(lines, Priority.ALWAYS);
        lines.setMinWidth(0);
        for (Need need : effect.stops()) {
            lines.getChildren().add(need(view, need));
        }
        line(lines, "data.still-works", view, effect.works());
        line(lines, "data.comes-later", view, effect.later());
        Node name =
                MatrixPane.fixed(
                        Labels.of(view.name(effect.service()), "strong"), NAME, Pos.TOP_LEFT);
        HBox row = new HBox(8, name, lines);
        row.setAlignment(Pos.TOP_LEFT);
        return row;
    }

    /// A few names; all of them in the tooltip.
    private void line(VBox lines, String key, DataView view, List<NoteId> notes) {
        List<String> names = notes.stream().map(view::text).distinct().toList();
        if (names.isEmpty()) {
            return;
        }
        String all = String.join(", ", names);
        String some = String.join(", ", names.subList(0, Math.min(MOST, names.size())));
        String words =
                names.size() > MOST ? texts.of("data.and-more", some, names.size() - MOST) : all;
        Label label = Labels.wrapped(texts.of(key, words), "helper");
        label.setTooltip(new Tooltip(all));
        lines.getChildren().add(label);
    }

    /// An operation that stops, what would loosen the tie, and the ways out one can click.
    private Node need(DataView view, Need need) {
        String operation = view.text(need.operation());
        VBox words =
                new VBox(
                        1,
                        Labels.wrapped(texts.of("data.stops", operation), "warning-text"),
                        Labels.wrapped(loosened(view, need, operation), "helper"));
        HBox.setHgrow(words, Priority.ALWAYS);
        words.setMinWidth(0);
        HBox row = new HBox(8, words);
        finding(view, need)
                .ifPresent(f -> {
                    var button = Buttons.small(texts.of("data.ways-out"), () -> choose.accept(f));
                    button.setMinWidth(USE_PREF_SIZE);
                    button.getStyleClass().add("loosen");
                    row.getChildren().add(button);
                });
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    private static Optional<Finding> finding(DataView view, Need need) {
        List<String> evidence = OutageRules.evidence(need).ids();
        return view.findings().stream()
                .filter(f -> f.rule().equals(OutageRules.WAITS))
                .filter(f -> f.evidence().ids().equals(evidence))
                .findFirst();
    }

    private String loosened(DataView view, Need need, String operation) {
        return need.copyBy().isEmpty()
                ? texts.of("data.queue-it", operation)
                : texts.of(
                        "data.copy-it",
                        operation,
                        need.data().map(view::text).orElse(""),
                        names(view, need.copyBy()));
    }
}
