package dev.watershed.ui.data;

import dev.watershed.data.outage.Outage;
import dev.watershed.ui.frame.Labels;
import dev.watershed.ui.frame.Section;
import dev.watershed.ui.session.Session;
import dev.watershed.ui.session.Texts;
import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.layout.VBox;

/// For every service and external system: what stops with it, what still works, who is stopped, and
/// what would loosen the tie.
final class OutagesPane extends VBox {

    private final Texts texts;

    OutagesPane(Session session) {
        texts = session.texts();
        setId("data-outages");
    }

    void show(DataView view) {
        getChildren().clear();
        for (Outage outage : view.outages()) {
            getChildren().add(section(view, outage));
        }
    }

    private Node section(DataView view, Outage outage) {
        Section section = Section.titled(texts.of("data.down", outage.name()));
        section.counting(outage.stops(), outage.stops() > 0 ? "warning" : "good");
        if (outage.stops() == 0) {
            section.with(Labels.wrapped(texts.of("data.nobody-waits", outage.later()), "body"));
        }
        for (Outage.Effect effect : outage.effects()) {
            if (!effect.stops().isEmpty()) {
                section.with(effect(view, effect));
            }
        }
        String actors =
                outage.stopped().stream()
                        .map(s ->
                                s.name()
                                        + " ("
                                        + s.operations().stream()
                                                .map(view::text)
                                                .collect(Collectors.joining(", "))
                                        + ")")
                        .collect(Collectors.joining("; "));
        if (!actors.isEmpty()) {
            section.with(Labels.wrapped(texts.of("data.stops-jobs", actors), "helper"));
        }
        return section;
    }

    private Node effect(DataView view, Outage.Effect effect) {
        VBox lines = new VBox(3);
        String stops = joined(effect.stops().stream().map(n -> view.text(n.operation())).toList());
        lines.getChildren()
                .add(
                        Labels.wrapped(
                                texts.of(
                                        "data.stops",
                                        view.name(effect.service()),
                                        stops,
                                        effect.works().size()),
                                "body"));
        for (Outage.Need need : effect.stops()) {
            String operation = view.text(need.operation());
            String way =
                    need.copyBy().isEmpty()
                            ? texts.of("data.queue-it", operation)
                            : texts.of(
                                    "data.copy-it",
                                    operation,
                                    need.data().map(view::text).orElse(""),
                                    joined(need.copyBy().stream().map(view::text).toList()));
            lines.getChildren().add(Labels.wrapped(way, "helper"));
        }
        return lines;
    }

    private static String joined(List<String> all) {
        return String.join(", ", all);
    }
}
