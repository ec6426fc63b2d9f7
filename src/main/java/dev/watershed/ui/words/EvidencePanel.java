package dev.watershed.ui.words;

import dev.watershed.language.Sense;
import dev.watershed.language.Vocabulary;
import dev.watershed.language.Word;
import dev.watershed.ui.frame.Buttons;
import dev.watershed.ui.frame.Labels;
import dev.watershed.ui.frame.Panels;
import dev.watershed.ui.frame.Section;
import dev.watershed.ui.session.Session;
import dev.watershed.ui.session.Texts;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// The panel on the right: the evidence card of the chosen word, or that there is none to show.
final class EvidencePanel extends StackPane {

    private final Session session;
    private final Consumer<Word> decided;
    private final ObjectProperty<Optional<Change>> change;

    /// The deed whose form is up: it stays while somebody writes in it.
    private Optional<Change> shown = Optional.empty();

    private final Texts texts;

    /// @param change what somebody is about to do with the word; takes the place of the card
    EvidencePanel(
            Session session, Consumer<Word> decided, ObjectProperty<Optional<Change>> change) {
        this.change = change;
        this.session = session;
        this.decided = decided;
        texts = session.texts();
        setId("evidence");
    }

    void show(Vocabulary vocabulary, Optional<Word> word) {
        Optional<Change> about =
                change.get().filter(c -> word.map(Word::term).equals(Optional.of(c.word().term())));
        if (about.isPresent()) {
            if (!about.equals(shown)) {
                getChildren().setAll(changing(vocabulary, about.get()));
            }
            shown = about;
            return;
        }
        shown = Optional.empty();
        getChildren()
                .setAll(word.map(w -> card(vocabulary, w)).orElseGet(() -> nothing(vocabulary)));
    }

    private Node changing(Vocabulary vocabulary, Change about) {
        Runnable done = () -> change.set(Optional.empty());
        return switch (about) {
            case Change.Rename renaming -> new RenamePanel(session, renaming, done).node();
            case Change.Split split ->
                    new SplitPanel(session, vocabulary, split.word(), done).node();
        };
    }

    /// What can be done with a word beside deciding it.
    private Node deeds(Word word) {
        Section section = Section.titled(texts.of("words.change"));
        FlowPane row = new FlowPane(8, 8);
        Change everywhere = new Change.Rename(word, Optional.empty(), "");
        row.getChildren()
                .add(
                        deed(
                                "words.rename-open",
                                "rename-open",
                                () -> change.set(Optional.of(everywhere))));
        if (word.senses().size() > 1) {
            Change split = new Change.Split(word);
            row.getChildren()
                    .add(
                            deed(
                                    "words.split-open",
                                    "split-open",
                                    () -> change.set(Optional.of(split))));
        }
        for (Sense sense : word.senses()) {
            String name = WordNames.of(session, word, sense);
            if (!name.isEmpty()) {
                Change one = new Change.Rename(word, Optional.of(sense), name);
                row.getChildren()
                        .add(
                                Buttons.small(
                                        texts.of("words.rename-to", name),
                                        () -> change.set(Optional.of(one))));
            }
        }
        section.with(row);
        return section;
    }

    private Button deed(String key, String id, Runnable run) {
        Button button = Buttons.small(texts.of(key), run);
        button.setId(id);
        return button;
    }

    private Node card(Vocabulary vocabulary, Word word) {
        List<Word> raised = vocabulary.raised();
        int place = raised.indexOf(word) + 1;
        String which = place > 0 ? texts.of("words.card-of", place, raised.size()) : "";
        return Panels.panel(
                Panels.header(texts.of("words.evidence"), Labels.whole(which, "quiet")),
                new VBox(new EvidenceCard(session, vocabulary, decided).of(word), deeds(word)));
    }

    private Node nothing(Vocabulary vocabulary) {
        boolean waiting = !vocabulary.raised().isEmpty();
        String sentence = waiting ? texts.of("words.choose") : texts.of("words.none");
        String help = texts.of("words.none-help", vocabulary.words().size());
        return Panels.panel(
                Panels.header(texts.of("words.evidence")), Panels.empty(sentence, help));
    }
}
