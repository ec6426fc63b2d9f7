package dev.watershed.ui.storm;

import dev.watershed.board.NoteId;
import dev.watershed.board.NoteKind;
import dev.watershed.document.Edit;
import dev.watershed.ui.frame.Swatch;
import dev.watershed.ui.session.Session;
import java.util.Set;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;

/// The kind of the chosen notes, and the way to make them another kind.
final class KindMenu {

    private KindMenu() {}

    static MenuButton of(Session session, Set<NoteId> notes, NoteKind now) {
        MenuButton menu = new MenuButton(name(session, now), swatch(session, now));
        menu.getStyleClass().setAll("kind-menu");
        menu.setId("kind-menu");
        for (NoteKind kind : NoteKind.values()) {
            MenuItem item = new MenuItem(name(session, kind), swatch(session, kind));
            item.setOnAction(e -> session.perform(new Edit.RecastNotes(notes, kind)));
            menu.getItems().add(item);
        }
        return menu;
    }

    /// What this wall calls the kind.
    static String name(Session session, NoteKind kind) {
        return session.document()
                .board()
                .legend()
                .of(kind)
                .map(entry -> entry.name())
                .filter(name -> !name.isBlank())
                .orElseGet(() -> session.texts().of("kind-name." + kind.code()));
    }

    private static javafx.scene.Node swatch(Session session, NoteKind kind) {
        return Swatch.inSlot(kind, session.themeProperty().getValue());
    }
}
