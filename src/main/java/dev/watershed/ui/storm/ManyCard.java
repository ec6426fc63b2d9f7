package dev.watershed.ui.storm;

import dev.watershed.board.Note;
import dev.watershed.board.NoteId;
import dev.watershed.board.NoteKind;
import dev.watershed.canvas.Selection;
import dev.watershed.document.Edit;
import dev.watershed.ui.frame.Buttons;
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
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/// About several notes: how many of which kind, and what can be done to all of them.
final class ManyCard {

    private final Session session;
    private final Texts texts;

    ManyCard(Session session) {
        this.session = session;
        texts = session.texts();
    }

    VBox of(Selection chosen) {
        List<Note> notes = chosen.notesOn(session.document().board());
        Section head =
                new Section().with(Labels.wrapped(texts.of("many.title", notes.size()), "title"));
        Section kinds = Section.titled(texts.of("many.kinds"));
        count(notes).forEach((kind, count) -> kinds.with(row(notes, kind, count)));
        return new VBox(head, kinds, doing(chosen, notes));
    }

    private static Map<NoteKind, Integer> count(List<Note> notes) {
        Map<NoteKind, Integer> counts = new EnumMap<>(NoteKind.class);
        notes.forEach(note -> counts.merge(note.kind(), 1, Integer::sum));
        return counts;
    }

    private HBox row(List<Note> notes, NoteKind kind, int count) {
        HBox row =
                new HBox(
                        Swatch.inSlot(kind, session.themeProperty().getValue()),
                        Labels.of(KindMenu.name(session, kind)),
                        Panels.gap(),
                        Labels.whole(Integer.toString(count), "figure", "muted"));
        row.getStyleClass().addAll("row", "flush");
        List<NoteId> alike = notes.stream().filter(n -> n.kind() == kind).map(Note::id).toList();
        return Clickable.of(
                row,
                KindMenu.name(session, kind) + ", " + count,
                () -> session.select(Selection.ofNotes(alike)));
    }

    private Section doing(Selection chosen, List<Note> notes) {
        boolean locked = notes.stream().allMatch(Note::locked);
        FlowPane buttons = new FlowPane(8, 8);
        buttons.getChildren()
                .addAll(
                        Buttons.small(
                                texts.of(locked ? "note.unlock" : "note.lock"),
                                () -> session.perform(new Edit.LockNotes(chosen.notes(), !locked))),
                        Buttons.small(
                                texts.of("many.front"),
                                () -> session.perform(new Edit.RaiseNotes(chosen.notes()))),
                        Buttons.small(
                                texts.of("many.back"),
                                () -> session.perform(new Edit.LowerNotes(chosen.notes()))),
                        Buttons.small(
                                texts.of("many.delete"),
                                () -> session.perform(new Edit.DeleteNotes(chosen.notes()))));
        return Section.titled(texts.of("many.do")).with(buttons);
    }
}
