package dev.watershed.ui.boundaries;

import dev.watershed.board.NoteId;
import dev.watershed.boundary.Proposal;
import dev.watershed.ui.frame.Buttons;
import dev.watershed.ui.frame.Section;
import dev.watershed.ui.session.Session;
import dev.watershed.ui.session.Texts;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.HBox;

/// The chosen notes and the proposals they may be moved to.
final class MoveSection {

    private final Session session;
    private final BoundaryView view;
    private final Acceptance acceptance;
    private final Texts texts;

    MoveSection(Session session, BoundaryView view, Acceptance acceptance) {
        this.session = session;
        this.view = view;
        this.acceptance = acceptance;
        texts = session.texts();
    }

    List<Node> nodes() {
        Set<NoteId> chosen =
                session.selection().notes().stream()
                        .filter(view.division().homes()::containsKey)
                        .collect(Collectors.toSet());
        List<Proposal> targets =
                view.division().proposals().stream()
                        .filter(p -> !p.members().containsAll(chosen))
                        .toList();
        if (chosen.isEmpty() || targets.isEmpty()) {
            return List.of();
        }
        MenuButton menu = new MenuButton(texts.of("boundaries.move-to"));
        menu.getStyleClass().setAll("push", "small", "drop-down");
        menu.setId("move-to");
        for (Proposal target : targets) {
            MenuItem item = new MenuItem(target.name());
            item.setMnemonicParsing(false);
            item.setOnAction(e -> acceptance.move(chosen, target));
            menu.getItems().add(item);
        }
        Node leave =
                Buttons.smallPlain(
                        texts.of("boundaries.choose-none"),
                        () -> session.select(dev.watershed.canvas.Selection.NONE));
        return List.of(
                Section.titled(texts.of("boundaries.chosen-notes", chosen.size()))
                        .with(new HBox(8, menu, leave)));
    }
}
