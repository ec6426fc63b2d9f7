package dev.watershed.ui.words;

import dev.watershed.document.Edit;
import dev.watershed.document.Shelves;
import dev.watershed.language.Glossary;
import dev.watershed.language.GlossaryEntry;
import dev.watershed.ui.frame.Buttons;
import dev.watershed.ui.frame.Labels;
import dev.watershed.ui.frame.Panels;
import dev.watershed.ui.frame.Section;
import dev.watershed.ui.session.Session;
import dev.watershed.ui.session.Texts;
import java.util.Arrays;
import javafx.scene.Node;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/// The panel on the right beside the glossary: what a word means in one context, to be written
/// here.
final class GlossaryForm {

    private final Session session;
    private final Texts texts;

    GlossaryForm(Session session) {
        this.session = session;
        texts = session.texts();
    }

    Node nothing() {
        return Panels.panel(
                Panels.header(texts.of("words.meaning")),
                Panels.empty(texts.of("words.choose-line"), texts.of("words.choose-line-help")));
    }

    Node of(GlossaryPlace place) {
        Glossary.Line line = place.line();
        TextArea definition = new TextArea(line.definition());
        definition.setId("definition");
        definition.getStyleClass().add("field");
        definition.setWrapText(true);
        definition.setPrefRowCount(4);
        TextField aliases = field(String.join(", ", line.aliases()), "aliases");
        Runnable save = () -> save(place, definition.getText(), aliases.getText());
        HBox buttons = new HBox(8, Buttons.primary(texts.of("words.save"), save));
        Section section = new Section();
        section.with(
                Labels.wrapped(line.name(), "word"),
                Labels.of(
                        place.context().isEmpty()
                                ? texts.of("words.whole-wall")
                                : texts.of("words.in-context", place.context()),
                        "lead"),
                labelled("words.definition", definition),
                labelled("words.aliases", aliases),
                buttons);
        return Panels.panel(
                Panels.header(texts.of("words.meaning")), new VBox(section, examples(line)));
    }

    private TextField field(String text, String id) {
        TextField field = new TextField(text);
        field.setId(id);
        field.getStyleClass().add("field");
        return field;
    }

    private Node labelled(String key, Node field) {
        return new VBox(4, Labels.of(texts.of(key), "label-text"), field);
    }

    private Node examples(Glossary.Line line) {
        Section section = Section.titled(texts.of("words.examples"));
        line.examples().forEach(text -> section.with(Labels.wrapped(text, "body")));
        if (line.examples().isEmpty()) {
            section.with(Labels.wrapped(texts.of("words.no-examples"), "helper"));
        }
        if (!line.notes().isEmpty()) {
            section.with(
                    Buttons.link(
                            texts.of("words.show-notes", line.notes().size()),
                            () -> {
                                session.lensProperty().set("storm");
                                session.show(line.notes());
                            }));
        }
        return section;
    }

    private void save(GlossaryPlace place, String definition, String aliases) {
        GlossaryEntry entry =
                session.document()
                        .shelf(Shelves.GLOSSARY)
                        .getOrDefault(
                                GlossaryEntry.key(place.region(), place.line().word()),
                                GlossaryEntry.blank(place.region(), place.line().word()))
                        .defined(definition)
                        .alsoCalled(Arrays.asList(aliases.split("[,;、]", -1)));
        session.perform(
                entry.isBlank()
                        ? new Edit.Unshelve(Shelves.GLOSSARY, entry.key())
                        : new Edit.Shelve<>(Shelves.GLOSSARY, entry));
    }
}
