package dev.watershed.ui.data;

import dev.watershed.board.NoteId;
import dev.watershed.data.Holding;
import dev.watershed.data.Reading;
import dev.watershed.data.Travels;
import dev.watershed.data.Writing;
import dev.watershed.finding.Wording;
import dev.watershed.ui.frame.Labels;
import dev.watershed.ui.frame.Panels;
import dev.watershed.ui.frame.Section;
import dev.watershed.ui.session.Texts;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/// Who owns, writes and reads the chosen data, by what path, and in which notes one sees it.
final class UseSection {

    private final Texts texts;
    private final DataView view;

    UseSection(Texts texts, DataView view) {
        this.texts = texts;
        this.view = view;
    }

    Optional<Node> of(NoteId data) {
        return view.ownership().holding(data).map(this::section);
    }

    private Node section(Holding holding) {
        Section section = Section.titled(texts.of("data.uses"));
        holding.owner()
                .ifPresentOrElse(
                        owner ->
                                section.with(
                                        use(view.name(owner), Holding.Role.OWNS, own(holding))),
                        () ->
                                section.with(
                                        Labels.wrapped(
                                                texts.say(Wording.of("data.path-unowned")),
                                                "helper")));
        for (Writing writing : holding.foreignWriters()) {
            section.with(use(view.name(writing.by()), Holding.Role.WRITES, inNotes(writing.via())));
        }
        for (Reading reading : holding.readers()) {
            String path = texts.say(Travels.of(view.document().board(), reading));
            section.with(
                    use(
                            view.name(reading.by()),
                            Holding.Role.of(reading.path()),
                            path + ". " + inNotes(reading.via())));
        }
        return section;
    }

    private String own(Holding holding) {
        List<NoteId> via =
                holding.writers().stream()
                        .filter(w -> holding.owner().equals(Optional.of(w.by())))
                        .flatMap(w -> w.via().stream())
                        .toList();
        return via.isEmpty() ? texts.of("data.nothing-writes") : inNotes(via);
    }

    private String inNotes(List<NoteId> notes) {
        return texts.of(
                "data.seen-in", notes.stream().map(view::text).collect(Collectors.joining(", ")));
    }

    private Node use(String service, Holding.Role role, String how) {
        String tone = role == Holding.Role.WRITES ? "danger" : "";
        HBox head =
                new HBox(
                        8,
                        Labels.of(service, "strong"),
                        Panels.gap(),
                        Labels.tag(texts.say(Travels.role(role)), tone));
        head.setAlignment(Pos.CENTER_LEFT);
        return new VBox(2, head, Labels.wrapped(how, "helper"));
    }
}
