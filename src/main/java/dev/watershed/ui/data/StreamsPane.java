package dev.watershed.ui.data;

import dev.watershed.board.NoteId;
import dev.watershed.data.stream.EventSourced;
import dev.watershed.data.stream.EventStream;
import dev.watershed.document.Edit;
import dev.watershed.document.Shelves;
import dev.watershed.ui.frame.Buttons;
import dev.watershed.ui.frame.Labels;
import dev.watershed.ui.frame.Panels;
import dev.watershed.ui.frame.Section;
import dev.watershed.ui.session.Session;
import dev.watershed.ui.session.Texts;
import javafx.scene.layout.VBox;

/// The events of every aggregate in order and the state they fold to, whether the stream can answer
/// what it is asked, and for those kept as events how often to take a snapshot.
final class StreamsPane extends VBox {

    private final Session session;
    private final Texts texts;
    private final Runnable export;

    /// @param export writes the contract of the event store into a file
    StreamsPane(Session session, Runnable export) {
        this.session = session;
        this.export = export;
        texts = session.texts();
        setId("data-streams");
    }

    void show(DataView view) {
        getChildren().clear();
        if (view.streams().isEmpty()) {
            getChildren().add(Panels.empty(texts.of("data.no-streams"), ""));
        }
        view.streams().forEach(this::add);
        getChildren().add(new PortPane(session, export));
    }

    private void add(EventStream stream) {
        boolean marked = stream.marked().isPresent();
        Section title = Section.titled(stream.name());
        var mark =
                Buttons.smallPlain(
                        texts.of(marked ? "data.stream-unmark" : "data.stream-mark"),
                        () -> mark(stream));
        mark.setId("mark-" + stream.aggregate().value());
        title.withAction(mark);
        if (!stream.unknown().isEmpty()) {
            String names = String.join(", ", stream.unknown());
            title.with(Labels.wrapped(texts.of("data.stream-unknown", names), "helper"));
        }
        getChildren().addAll(title, new StreamTable(session, stream));
        if (!stream.views().isEmpty()) {
            getChildren().add(new QuestionRows(texts, stream.views()));
        }
        stream.marked()
                .ifPresent(kept -> {
                    Section figures = new Section();
                    figures.with(new SnapshotCalculator(session, kept));
                    getChildren().add(figures);
                });
    }

    private void mark(EventStream stream) {
        NoteId id = stream.aggregate();
        session.perform(
                stream.marked().isPresent()
                        ? new Edit.Unshelve(Shelves.EVENT_SOURCED, id.value())
                        : new Edit.Shelve<>(Shelves.EVENT_SOURCED, EventSourced.unmeasured(id)));
    }
}
