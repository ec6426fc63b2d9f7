package dev.watershed.ui.storm;

import dev.watershed.board.Note;
import dev.watershed.board.NoteKind;
import dev.watershed.document.Edit;
import dev.watershed.ui.frame.Buttons;
import dev.watershed.ui.frame.Chips;
import dev.watershed.ui.frame.Labels;
import dev.watershed.ui.frame.Section;
import dev.watershed.ui.session.Session;
import dev.watershed.ui.session.Texts;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;

/// The attributes of a note as chips: click one away, write a new one. Several at once are parted
/// by commas.
final class Carrying {

    private final Session session;
    private final Texts texts;

    Carrying(Session session) {
        this.session = session;
        texts = session.texts();
    }

    static boolean canCarry(NoteKind kind) {
        return switch (kind) {
            case EVENT, COMMAND, POLICY, AGGREGATE, READ_MODEL, EXTERNAL_SYSTEM -> true;
            case ACTOR, HOTSPOT, OPPORTUNITY, VALUE, VOTE, COMMENT, TEAM -> false;
        };
    }

    Section about(Note note) {
        TextField field = new TextField();
        field.getStyleClass().add("field");
        field.setPromptText(texts.of("carries.prompt"));
        field.setId("carries-field");
        field.setVisible(false);
        field.setManaged(false);
        field.setOnAction(e -> add(note, field.getText()));
        Button open =
                Buttons.smallIcon(
                        "fth-plus",
                        texts.of("carries.add"),
                        () -> {
                            field.setVisible(true);
                            field.setManaged(true);
                            field.requestFocus();
                        });
        open.setId("carries-add");
        Section section = Section.titled(texts.of("carries.title")).withAction(open);
        if (note.attributes().isEmpty()) {
            section.with(Labels.wrapped(texts.of("carries.nothing"), "quiet"));
        } else {
            section.with(chips(note));
        }
        return section.with(field);
    }

    private FlowPane chips(Note note) {
        FlowPane chips = Chips.flow();
        for (String name : note.attributes()) {
            chips.getChildren()
                    .add(
                            Chips.removable(
                                    name,
                                    texts.of("carries.remove", name),
                                    () -> describe(note, without(note.attributes(), name))));
        }
        return chips;
    }

    private void add(Note note, String typed) {
        List<String> all = new ArrayList<>(note.attributes());
        for (String name : typed.split(",", -1)) {
            if (!name.isBlank() && !all.contains(name.strip())) {
                all.add(name.strip());
            }
        }
        describe(note, all);
    }

    private static List<String> without(List<String> names, String gone) {
        return names.stream().filter(name -> !name.equals(gone)).toList();
    }

    private void describe(Note note, List<String> attributes) {
        session.perform(new Edit.DescribeNote(note.id(), attributes, note.definition()));
    }
}
