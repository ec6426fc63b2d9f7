package dev.watershed.ui.storm;

import dev.watershed.board.Lane;
import dev.watershed.board.Note;
import dev.watershed.board.Pivot;
import dev.watershed.document.Edit;
import dev.watershed.ui.frame.Buttons;
import dev.watershed.ui.frame.Labels;
import dev.watershed.ui.frame.Section;
import dev.watershed.ui.session.Session;
import dev.watershed.ui.session.Texts;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;

/// About a lane or a pivotal event: its name, and the way to take it down.
final class TapeCard {

    private final Session session;
    private final Texts texts;

    TapeCard(Session session) {
        this.session = session;
        texts = session.texts();
    }

    Node of(Lane lane) {
        long inside =
                session.document().board().notes().values().stream().filter(lane::holds).count();
        return card(
                "lane",
                lane.name(),
                Labels.of(texts.of("lane.notes", inside), "muted"),
                name -> session.perform(new Edit.PlaceLane(lane.named(name))),
                () -> session.perform(new Edit.DeleteLane(lane.id())));
    }

    Node of(Pivot pivot) {
        Runnable delete = () -> session.perform(new Edit.DeletePivot(pivot.id()));
        return pivot.event()
                .flatMap(session.document().board()::note)
                .<Node>map(note -> standingFor(note, delete))
                .orElseGet(() ->
                        card(
                                "pivot",
                                pivot.name(),
                                Labels.wrapped(texts.of("pivot.help"), "muted"),
                                name -> session.perform(new Edit.PlacePivot(pivot.named(name))),
                                delete));
    }

    private Node standingFor(Note note, Runnable delete) {
        Section head =
                new Section()
                        .with(
                                Labels.of(texts.of("pivot.kind"), "label-text"),
                                Labels.wrapped(note.oneLine(), "title"),
                                Labels.wrapped(texts.of("pivot.help"), "muted"),
                                Buttons.link(
                                        texts.of("pivot.show"),
                                        () -> session.show(List.of(note.id()))));
        return new VBox(head, removal("pivot", delete));
    }

    private Node card(
            String what, String name, Node about, Consumer<String> rename, Runnable delete) {
        TextField field = new TextField(name);
        field.getStyleClass().add("field");
        field.setId(what + "-name");
        field.setOnAction(e -> rename.accept(field.getText().strip()));
        field.focusedProperty()
                .subscribe((before, now) -> {
                    if (!now && !field.getText().strip().equals(name)) {
                        rename.accept(field.getText().strip());
                    }
                });
        Section head =
                new Section().with(Labels.of(texts.of(what + ".kind"), "label-text"), field, about);
        return new VBox(head, removal(what, delete));
    }

    private Section removal(String what, Runnable delete) {
        return new Section().with(Buttons.small(texts.of(what + ".delete"), delete));
    }
}
