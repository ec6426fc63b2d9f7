package dev.watershed.ui.data;

import dev.watershed.board.Board;
import dev.watershed.board.Note;
import dev.watershed.board.NoteId;
import dev.watershed.boundary.ContextId;
import dev.watershed.data.DataCopy;
import dev.watershed.data.Holding;
import dev.watershed.data.Reading;
import dev.watershed.data.Travels;
import dev.watershed.document.Document;
import dev.watershed.document.Edit;
import dev.watershed.document.Shelves;
import dev.watershed.service.Service;
import dev.watershed.ui.frame.Labels;
import dev.watershed.ui.frame.Section;
import dev.watershed.ui.session.Session;
import dev.watershed.ui.session.Texts;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.layout.VBox;

/// Who keeps a copy of the chosen data, of which fields, and how old it may be.
final class CopySection {

    private final Session session;
    private final Texts texts;
    private final DataView view;

    CopySection(Session session, DataView view) {
        this.session = session;
        this.view = view;
        texts = session.texts();
    }

    /// Empty where nobody keeps a copy.
    Optional<Node> of(NoteId data) {
        Optional<Holding> holding = view.ownership().holding(data);
        List<Reading> copies =
                holding.map(Holding::readers).orElse(List.of()).stream()
                        .filter(Reading::keeps)
                        .toList();
        if (copies.isEmpty()) {
            return Optional.empty();
        }
        Section section = Section.titled(texts.of("data.copies"));
        copies.forEach(copy -> section.with(copy(holding.orElseThrow(), copy)));
        return Optional.of(section);
    }

    private Node copy(Holding holding, Reading reading) {
        VBox box = new VBox(6);
        box.getChildren()
                .addAll(
                        Labels.of(view.name(reading.by()), "strong"),
                        Labels.wrapped(
                                texts.say(Travels.of(view.document().board(), reading)), "helper"));
        context(reading)
                .ifPresentOrElse(
                        to -> box.getChildren().addAll(agreed(holding, reading, to)),
                        () ->
                                box.getChildren()
                                        .add(Labels.wrapped(texts.of("data.draw-first"), "quiet")));
        return box;
    }

    /// A field and the events that carry it.
    private Node field(DataCopy copy, String field) {
        Board board = view.document().board();
        String carriers =
                copy.carrying(board, field).stream()
                        .flatMap(e -> board.note(e).stream())
                        .map(Note::oneLine)
                        .collect(Collectors.joining(", "));
        return carriers.isEmpty()
                ? Labels.wrapped(texts.of("data.part-missing", field), "warning-text")
                : Labels.wrapped(texts.of("data.part-by", field, carriers), "helper");
    }

    /// Only a boundary that is drawn can agree on something.
    private Optional<ContextId> context(Reading reading) {
        Document document = view.document();
        return view.services().stream()
                .filter(s -> s.id().equals(reading.by()))
                .map(Service::context)
                .filter(document.contexts()::containsKey)
                .findFirst();
    }

    private List<Node> agreed(Holding holding, Reading reading, ContextId to) {
        DataCopy copy = view.ownership().copyOf(view.document().board(), holding, reading, to);
        VBox fields = new VBox(2);
        copy.fields().forEach(field -> fields.getChildren().add(field(copy, field)));
        if (copy.fields().isEmpty()) {
            fields.getChildren().add(Labels.wrapped(texts.of("data.copy-fields-open"), "quiet"));
        }
        return List.of(
                fields,
                new AgeField(
                        texts,
                        copy.staleSeconds(),
                        seconds ->
                                session.perform(
                                        new Edit.Shelve<>(
                                                Shelves.COPIES, copy.agedAtMost(seconds)))));
    }
}
