package dev.watershed.ui.workshop;

import dev.watershed.board.Note;
import dev.watershed.ui.frame.Buttons;
import dev.watershed.ui.frame.Chips;
import dev.watershed.ui.frame.Labels;
import dev.watershed.ui.frame.Panels;
import dev.watershed.ui.frame.Section;
import dev.watershed.ui.session.Session;
import dev.watershed.ui.session.Texts;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/// What was taken down in this session, and the way back onto the wall.
final class BasketCard {

    private static final int MOST = 100;

    private final Session session;
    private final Texts texts;

    BasketCard(Session session) {
        this.session = session;
        texts = session.texts();
    }

    VBox body() {
        List<Note> notes = session.basket().notes();
        Section section = new Section();
        if (notes.isEmpty()) {
            return new VBox(section.with(Labels.wrapped(texts.of("basket.empty"), "muted")));
        }
        section.with(Labels.wrapped(texts.of("basket.help", notes.size()), "muted"));
        notes.stream().limit(MOST).forEach(note -> section.with(row(note)));
        if (notes.size() > 1) {
            section.with(
                    Buttons.small(texts.of("basket.all"), () -> session.basket().putBack(notes)));
        }
        return new VBox(section);
    }

    private HBox row(Note note) {
        String text = note.text().isBlank() ? texts.of("note.empty") : note.oneLine();
        Label chip = Chips.note(text, note.kind(), session.themeProperty().getValue());
        chip.setMinWidth(0);
        HBox row =
                new HBox(
                        8,
                        chip,
                        Panels.gap(),
                        Buttons.smallPlain(
                                texts.of("basket.back"),
                                () -> session.basket().putBack(List.of(note))));
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }
}
