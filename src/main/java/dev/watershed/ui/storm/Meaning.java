package dev.watershed.ui.storm;

import dev.watershed.board.Note;
import dev.watershed.document.Edit;
import dev.watershed.ui.frame.Section;
import dev.watershed.ui.session.Session;
import dev.watershed.ui.session.Texts;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/// What a note means, in a sentence: written in place, kept when the field is left or with Ctrl
/// Enter.
final class Meaning {

    private static final int ROWS = 3;

    private final Session session;
    private final Texts texts;

    Meaning(Session session) {
        this.session = session;
        texts = session.texts();
    }

    Section about(Note note) {
        TextArea field = new TextArea(note.definition());
        field.getStyleClass().add("field");
        field.setId("meaning-field");
        field.setWrapText(true);
        field.setPrefRowCount(ROWS);
        field.setPromptText(texts.of("meaning.prompt." + note.kind().code()));
        field.setEditable(!note.locked());
        field.focusedProperty().subscribe((before, now) -> keepWhenLeft(now, note, field));
        field.addEventFilter(
                KeyEvent.KEY_PRESSED,
                e -> {
                    if (e.getCode() == KeyCode.ENTER && e.isShortcutDown()) {
                        keep(note, field.getText());
                        e.consume();
                    }
                });
        return Section.titled(texts.of("meaning.title")).with(field);
    }

    private void keepWhenLeft(boolean focused, Note note, TextArea field) {
        if (!focused) {
            keep(note, field.getText());
        }
    }

    private void keep(Note note, String text) {
        String meaning = text.strip();
        boolean there = session.document().board().note(note.id()).filter(note::equals).isPresent();
        if (there && !meaning.equals(note.definition())) {
            session.perform(new Edit.DescribeNote(note.id(), note.attributes(), meaning));
        }
    }
}
