package dev.watershed.ui.words;

import dev.watershed.board.Note;
import dev.watershed.document.Edit;
import dev.watershed.language.RoomQuestion;
import dev.watershed.language.Term;
import dev.watershed.ui.frame.Buttons;
import dev.watershed.ui.frame.Labels;
import dev.watershed.ui.frame.Section;
import dev.watershed.ui.session.Session;
import dev.watershed.ui.session.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;

/// The blanks of a question to the room, to be filled in by whoever speaks for a side. What is
/// written counts as what the word's things carry there, and the word is compared anew.
public final class RoomBlanks {

    private final Session session;
    private final Texts texts;

    public RoomBlanks(Session session) {
        this.session = session;
        texts = session.texts();
    }

    /// The form for a note, if it asks the room.
    public Optional<Section> about(Note note) {
        return RoomQuestion.on(note).map(question -> form(note, question));
    }

    /// The form for the question that hangs on the wall about a word, if one does.
    Optional<Section> about(Term term) {
        return session.document().board().notesInTimeline().stream()
                .filter(note ->
                        RoomQuestion.on(note).filter(question -> question.asks(term)).isPresent())
                .findFirst()
                .flatMap(this::about);
    }

    private Section form(Note note, RoomQuestion question) {
        Section section = Section.titled(texts.of("words.room"));
        section.with(Labels.wrapped(texts.of("words.room-help"), "helper"));
        List<TextField> fields = new ArrayList<>();
        Runnable save = () -> save(note, question, fields);
        String side = "";
        for (RoomQuestion.Blank blank : question.blanks()) {
            if (!blank.region().equals(side)) {
                side = blank.region();
                section.with(Labels.of(side, "label-text"));
            }
            TextField field = new TextField(blank.filled());
            field.getStyleClass().add("field");
            field.setPromptText(texts.of("words.room-prompt"));
            field.setAccessibleText(side);
            field.setId("room-blank-" + fields.size());
            field.setOnAction(e -> save.run());
            fields.add(field);
            section.with(field);
        }
        Button button = Buttons.small(texts.of("words.room-save"), save);
        button.setId("room-save");
        return section.with(button);
    }

    private void save(Note note, RoomQuestion question, List<TextField> fields) {
        List<String> filled = question.filledWith(fields.stream().map(TextField::getText).toList());
        if (!filled.equals(note.attributes())) {
            session.perform(new Edit.DescribeNote(note.id(), filled, note.definition()));
        }
    }
}
