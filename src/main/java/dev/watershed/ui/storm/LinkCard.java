package dev.watershed.ui.storm;

import dev.watershed.board.Board;
import dev.watershed.board.Link;
import dev.watershed.board.LinkKind;
import dev.watershed.board.Note;
import dev.watershed.board.NoteId;
import dev.watershed.document.Edit;
import dev.watershed.ui.frame.Buttons;
import dev.watershed.ui.frame.Clickable;
import dev.watershed.ui.frame.Icons;
import dev.watershed.ui.frame.Labels;
import dev.watershed.ui.frame.Section;
import dev.watershed.ui.frame.Swatch;
import dev.watershed.ui.session.Session;
import dev.watershed.ui.session.Texts;
import java.util.List;
import java.util.Set;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/// About one arrow: where it runs and what it says.
final class LinkCard {

    private final Session session;
    private final Texts texts;

    LinkCard(Session session) {
        this.session = session;
        texts = session.texts();
    }

    VBox of(Link link) {
        Section head = new Section().with(Labels.of(texts.of("link.kind"), "label-text"));
        end(head, link.from());
        HBox says = new HBox(8, Icons.of("fth-arrow-down"), meaning(link));
        says.setAlignment(javafx.geometry.Pos.CENTER_LEFT);
        head.with(says);
        end(head, link.to());
        Section doing =
                new Section()
                        .with(
                                Buttons.small(
                                        texts.of("link.delete"),
                                        () ->
                                                session.perform(
                                                        new Edit.DeleteLinks(Set.of(link.id())))));
        return new VBox(head, doing);
    }

    private void end(Section section, NoteId id) {
        Board board = session.document().board();
        board.note(id).ifPresent(note -> section.with(row(note)));
    }

    private HBox row(Note note) {
        HBox row =
                new HBox(
                        Swatch.inSlot(note.kind(), session.themeProperty().getValue()),
                        Labels.wrapped(note.oneLine(), "strong"));
        row.getStyleClass().addAll("row", "flush");
        return Clickable.of(row, note.oneLine(), () -> session.show(List.of(note.id())));
    }

    private MenuButton meaning(Link link) {
        MenuButton menu = new MenuButton(says(link.kind()));
        menu.getStyleClass().add("push");
        menu.setId("link-meaning");
        for (LinkKind kind : LinkKind.values()) {
            MenuItem item = new MenuItem(says(kind));
            item.setOnAction(e -> session.perform(new Edit.RetypeLink(link.id(), kind)));
            menu.getItems().add(item);
        }
        return menu;
    }

    private String says(LinkKind kind) {
        return texts.of("flow." + kind.code());
    }
}
