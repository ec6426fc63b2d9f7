package dev.watershed.ui.storm;

import dev.watershed.board.Board;
import dev.watershed.board.Flow;
import dev.watershed.board.Note;
import dev.watershed.document.Document;
import dev.watershed.document.Edit;
import dev.watershed.ui.frame.Buttons;
import dev.watershed.ui.frame.Chips;
import dev.watershed.ui.frame.Labels;
import dev.watershed.ui.frame.Section;
import dev.watershed.ui.session.Session;
import dev.watershed.ui.session.Texts;
import dev.watershed.ui.words.RoomBlanks;
import java.util.Optional;
import java.util.Set;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// About one note: what it is, what leads to it, what it carries, what was found, what it means.
final class NoteCard {

    private final Session session;
    private final Texts texts;
    private final Optional<Flow> flow;

    NoteCard(Session session, Optional<Flow> flow) {
        this.session = session;
        this.flow = flow;
        texts = session.texts();
    }

    VBox of(Note note) {
        VBox card = new VBox(head(note));
        flow.flatMap(f -> new FlowSection(session, f).about(note))
                .ifPresent(card.getChildren()::add);
        if (Carrying.canCarry(note.kind())) {
            card.getChildren().add(new Carrying(session).about(note));
        }
        new RoomBlanks(session).about(note).ifPresent(card.getChildren()::add);
        new FindingList(session).about(note.id()).ifPresent(card.getChildren()::add);
        card.getChildren().add(new Meaning(session).about(note));
        return card;
    }

    private Section head(Note note) {
        Document document = session.document();
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox kind = new HBox(KindMenu.of(session, Set.of(note.id()), note.kind()), gap, lock(note));
        kind.setAlignment(javafx.geometry.Pos.CENTER_LEFT);
        String text = note.text().isBlank() ? texts.of("note.empty") : note.oneLine();
        Section head = new Section().with(kind, Labels.wrapped(text, "title"));
        FlowPane chips = chips(note, document);
        if (!chips.getChildren().isEmpty()) {
            head.with(chips);
        }
        return head;
    }

    private FlowPane chips(Note note, Document document) {
        Board board = document.board();
        FlowPane chips = Chips.flow();
        boolean pivotal =
                board.pivots().values().stream()
                        .anyMatch(p -> p.event().equals(Optional.of(note.id())));
        if (pivotal) {
            chips.getChildren().add(Chips.fact(texts.of("note.pivotal")));
        }
        board.laneOf(note)
                .ifPresent(
                        l -> chips.getChildren().add(Chips.place(texts.of("note.lane", l.name()))));
        document.contextHolding(note.id())
                .ifPresent(c -> chips.getChildren().add(Chips.place(c.name())));
        int votes = session.facilitation().votes(note.id());
        if (votes > 0) {
            chips.getChildren().add(Chips.place(texts.of("note.votes", votes)));
        }
        if (!note.author().isEmpty()) {
            chips.getChildren().add(Chips.place(texts.of("note.author", note.author())));
        }
        return chips;
    }

    private ToggleButton lock(Note note) {
        ToggleButton lock =
                Buttons.toggle(
                        note.locked() ? "fth-lock" : "fth-unlock",
                        texts.of(note.locked() ? "note.unlock" : "note.lock"));
        lock.setSelected(note.locked());
        lock.setOnAction(
                e -> session.perform(new Edit.LockNotes(Set.of(note.id()), !note.locked())));
        return lock;
    }
}
