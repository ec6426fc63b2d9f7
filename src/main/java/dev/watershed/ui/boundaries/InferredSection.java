package dev.watershed.ui.boundaries;

import dev.watershed.board.Board;
import dev.watershed.board.Link;
import dev.watershed.board.LinkId;
import dev.watershed.board.LinkKind;
import dev.watershed.board.Note;
import dev.watershed.board.NoteId;
import dev.watershed.board.NoteKind;
import dev.watershed.boundary.InferredAggregate;
import dev.watershed.document.Edit;
import dev.watershed.geometry.Bounds;
import dev.watershed.geometry.Point;
import dev.watershed.ui.frame.Buttons;
import dev.watershed.ui.frame.Labels;
import dev.watershed.ui.frame.Section;
import dev.watershed.ui.session.Session;
import dev.watershed.ui.session.Texts;
import dev.watershed.ui.session.Toast;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// Aggregates nobody has drawn though commands and events speak of them: suggestions, put up one by
/// one.
final class InferredSection {

    private static final int MOST = 6;
    private static final double APART = 8;

    private final Session session;
    private final BoundaryView view;
    private final Spotlight spotlight;
    private final Texts texts;

    InferredSection(Session session, BoundaryView view, Spotlight spotlight) {
        this.session = session;
        this.view = view;
        this.spotlight = spotlight;
        texts = session.texts();
    }

    List<Node> nodes() {
        List<InferredAggregate> inferred =
                view.boundaries().inferred().stream().filter(a -> a.notes().size() > 1).toList();
        if (inferred.isEmpty()) {
            return List.of();
        }
        Section section =
                Section.titled(texts.of("boundaries.inferred")).counting(inferred.size(), "");
        inferred.stream().limit(MOST).forEach(a -> section.with(row(a)));
        return List.of(section);
    }

    private Node row(InferredAggregate aggregate) {
        VBox words =
                new VBox(
                        2,
                        Labels.of(name(aggregate), "medium"),
                        Labels.of(
                                texts.of("boundaries.members", aggregate.notes().size()),
                                "helper"));
        HBox.setHgrow(words, Priority.ALWAYS);
        HBox row =
                new HBox(
                        8,
                        words,
                        Buttons.small(texts.of("boundaries.put-up"), () -> putUp(aggregate)));
        row.setAlignment(Pos.CENTER_LEFT);
        row.getStyleClass().addAll("row", "flush");
        spotlight.follow(row, aggregate.notes());
        return row;
    }

    private static String name(InferredAggregate aggregate) {
        String name = aggregate.name();
        return name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
    }

    /// Hangs the aggregate beside the note that stood for it and ties its commands and events to
    /// it.
    private void putUp(InferredAggregate aggregate) {
        Board board = session.document().board();
        NoteId id = new NoteId(session.newId());
        Point beside =
                board.note(aggregate.head())
                        .map(head -> free(board, head.bounds()))
                        .orElse(Point.ORIGIN);
        Note note = Note.written(id, NoteKind.AGGREGATE, name(aggregate), beside, board.top());
        List<Link> links = new ArrayList<>();
        for (NoteId member : aggregate.notes()) {
            board.note(member).ifPresent(n -> link(links, n, id));
        }
        if (session.perform(new Edit.AddNotes(List.of(note), links)).isEmpty()) {
            session.show(Set.of(id));
            session.say(Toast.withUndo(texts.of("boundaries.was-put-up", name(aggregate))));
        }
    }

    private void link(List<Link> links, Note note, NoteId aggregate) {
        LinkId id = new LinkId(session.newId());
        if (note.kind() == NoteKind.COMMAND) {
            links.add(Link.drawn(id, note.id(), aggregate, LinkKind.HANDLED_BY));
        } else if (note.kind() == NoteKind.EVENT) {
            links.add(Link.drawn(id, aggregate, note.id(), LinkKind.EMITS));
        }
    }

    /// The first free place below a note.
    private static Point free(Board board, Bounds beside) {
        double width = NoteKind.AGGREGATE.width();
        double height = NoteKind.AGGREGATE.height();
        Bounds place = new Bounds(beside.x(), beside.bottom() + APART, width, height);
        boolean moved = true;
        while (moved) {
            moved = false;
            for (Note note : board.notes().values()) {
                if (note.bounds().overlaps(place.grownBy(APART / 2))) {
                    place = place.movedTo(new Point(place.x(), note.bounds().bottom() + APART));
                    moved = true;
                }
            }
        }
        return place.topLeft();
    }
}
