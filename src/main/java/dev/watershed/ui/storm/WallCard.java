package dev.watershed.ui.storm;

import dev.watershed.board.Board;
import dev.watershed.board.Note;
import dev.watershed.board.NoteKind;
import dev.watershed.boundary.BoundedContext;
import dev.watershed.canvas.Selection;
import dev.watershed.document.Document;
import dev.watershed.ui.frame.Clickable;
import dev.watershed.ui.frame.Labels;
import dev.watershed.ui.frame.Panels;
import dev.watershed.ui.frame.Section;
import dev.watershed.ui.frame.Swatch;
import dev.watershed.ui.session.Session;
import dev.watershed.ui.session.Texts;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Rectangle;

/// About the whole wall: what hangs on it, its contexts, and every finding.
final class WallCard {

    private final Session session;
    private final Texts texts;

    WallCard(Session session) {
        this.session = session;
        texts = session.texts();
    }

    VBox card() {
        Document document = session.document();
        Board board = document.board();
        String title = document.title().isBlank() ? texts.of("wall.untitled") : document.title();
        Section head =
                new Section()
                        .with(
                                Labels.of(texts.of("wall.kind"), "label-text"),
                                Labels.wrapped(title, "title"),
                                Labels.wrapped(
                                        texts.of(
                                                "wall.counts",
                                                board.notes().size(),
                                                board.lanes().size(),
                                                board.pivots().size()),
                                        "muted"));
        VBox card = new VBox(head);
        if (!board.notes().isEmpty()) {
            card.getChildren().add(kinds(board));
        }
        if (!document.contexts().isEmpty()) {
            card.getChildren().add(contexts(document));
        }
        GroupRows.of(session).ifPresent(card.getChildren()::add);
        new FindingList(session).ofTheWall().ifPresent(card.getChildren()::add);
        return card;
    }

    private Section kinds(Board board) {
        Map<NoteKind, List<Note>> kinds = new EnumMap<>(NoteKind.class);
        for (Note note : board.notes().values()) {
            kinds.computeIfAbsent(note.kind(), k -> new java.util.ArrayList<>()).add(note);
        }
        Section section = Section.titled(texts.of("wall.on-it"));
        kinds.forEach((kind, notes) -> section.with(row(kind, notes)));
        return section;
    }

    private HBox row(NoteKind kind, List<Note> notes) {
        HBox row =
                new HBox(
                        Swatch.inSlot(kind, session.themeProperty().getValue()),
                        Labels.of(KindMenu.name(session, kind)),
                        Panels.gap(),
                        Labels.whole(Integer.toString(notes.size()), "figure", "muted"));
        row.getStyleClass().addAll("row", "flush");
        return Clickable.of(
                row,
                KindMenu.name(session, kind) + ", " + notes.size(),
                () -> session.select(Selection.ofNotes(notes.stream().map(Note::id).toList())));
    }

    private Section contexts(Document document) {
        Section section = Section.titled(texts.of("wall.contexts"));
        for (BoundedContext context : document.contextsInOrder()) {
            Rectangle dot = new Rectangle(10, 10);
            dot.setArcWidth(4);
            dot.setArcHeight(4);
            dot.setFill(
                    Swatch.colour(
                            session.themeProperty().getValue().contextEdge(context.ordinal())));
            HBox row =
                    new HBox(
                            dot,
                            Labels.of(context.name()),
                            Panels.gap(),
                            Labels.whole(
                                    Integer.toString(context.members().size()), "figure", "muted"));
            row.getStyleClass().addAll("row", "flush");
            section.with(Clickable.of(row, context.name(), () -> session.show(context.members())));
        }
        return section;
    }
}
