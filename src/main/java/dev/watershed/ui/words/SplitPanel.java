package dev.watershed.ui.words;

import dev.watershed.document.Edit;
import dev.watershed.document.Shelves;
import dev.watershed.drawing.Theme;
import dev.watershed.language.GlossaryEntry;
import dev.watershed.language.Sense;
import dev.watershed.language.Verdict;
import dev.watershed.language.Vocabulary;
import dev.watershed.language.Word;
import dev.watershed.language.WordDecision;
import dev.watershed.ui.frame.Buttons;
import dev.watershed.ui.frame.Labels;
import dev.watershed.ui.frame.Panels;
import dev.watershed.ui.frame.Section;
import dev.watershed.ui.session.Session;
import dev.watershed.ui.session.Texts;
import dev.watershed.ui.session.Toast;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/// Splits a word: each sense gets a name in the glossary of its contexts, and the verdict is two
/// meanings. The notes keep their text until somebody renames them.
final class SplitPanel {

    private final Session session;
    private final Vocabulary vocabulary;
    private final Word word;
    private final Runnable done;
    private final Texts texts;
    private final List<TextField> names = new ArrayList<>();

    SplitPanel(Session session, Vocabulary vocabulary, Word word, Runnable done) {
        this.session = session;
        this.vocabulary = vocabulary;
        this.word = word;
        this.done = done;
        texts = session.texts();
    }

    Node node() {
        Theme theme = session.themeProperty().getValue();
        Section section = new Section();
        section.with(
                Labels.wrapped(texts.of("words.split-title", word.term().shown()), "section-title"),
                Labels.wrapped(texts.of("words.split-help"), "helper"));
        for (int i = 0; i < word.senses().size(); i++) {
            Sense sense = word.senses().get(i);
            TextField field = new TextField(WordNames.of(session, word, sense));
            field.setId("sense-name-" + SenseName.letter(i));
            field.setPromptText(texts.of("words.sense-prompt"));
            field.getStyleClass().add("field");
            names.add(field);
            HBox head =
                    new HBox(
                            8,
                            SenseName.disc(i, theme),
                            Labels.of(SenseName.regions(sense, vocabulary), "strong"),
                            Labels.whole(texts.of("words.uses", sense.uses()), "quiet"));
            head.setAlignment(Pos.CENTER_LEFT);
            section.with(new VBox(6, head, field));
        }
        Button split = Buttons.primary(texts.of("words.split-do"), this::split);
        split.setId("split");
        section.with(new HBox(8, split, Buttons.plain(texts.of("words.cancel"), done)));
        return Panels.panel(Panels.header(texts.of("words.split")), section);
    }

    private void split() {
        List<Edit> edits = new ArrayList<>();
        edits.add(
                new Edit.DecideWord(
                        new WordDecision(
                                word.term().key(),
                                Verdict.TWO_MEANINGS,
                                session.desk().author(),
                                session.desk().clock().instant(),
                                "",
                                word.evidence())));
        for (int i = 0; i < names.size(); i++) {
            for (String region : word.senses().get(i).regions()) {
                edits.add(named(region, names.get(i).getText()));
            }
        }
        if (session.perform(new Edit.Together(edits)).isEmpty()) {
            session.say(Toast.withUndo(texts.of("words.split-done", word.term().shown())));
            done.run();
        }
    }

    private Edit named(String region, String name) {
        String key = GlossaryEntry.key(region, word.term().key());
        GlossaryEntry entry =
                session.document()
                        .shelf(Shelves.GLOSSARY)
                        .getOrDefault(key, GlossaryEntry.blank(region, word.term().key()))
                        .named(name);
        return entry.isBlank()
                ? new Edit.Unshelve(Shelves.GLOSSARY, key)
                : new Edit.Shelve<>(Shelves.GLOSSARY, entry);
    }
}
