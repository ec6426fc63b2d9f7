package dev.watershed.ui.words;

import dev.watershed.board.NoteId;
import dev.watershed.language.Standing;
import dev.watershed.language.Synonym;
import dev.watershed.language.Term;
import dev.watershed.language.Vocabulary;
import dev.watershed.language.Word;
import dev.watershed.ui.frame.Buttons;
import dev.watershed.ui.frame.Labels;
import dev.watershed.ui.frame.Panels;
import dev.watershed.ui.frame.Section;
import dev.watershed.ui.session.Session;
import dev.watershed.ui.session.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// The words to choose from: those with something to decide first, the rest folded away.
final class VocabularyPanel extends VBox {

    private static final int MOST_SYNONYMS = 4;
    private static final int MOST_HINTS = 10;
    private static final double SHARE_OF_HINTS = 0.55;

    private final Session session;
    private final Texts texts;
    private final ObjectProperty<Optional<String>> chosen;
    private final Consumer<Synonym> merge;
    private final Label count = Labels.of("", "helper");
    private final ListView<Word> rows = new ListView<>();
    private final Button more;
    private final VBox synonyms = new VBox();
    private final BooleanProperty unfolded = new SimpleBooleanProperty(false);
    private final BooleanProperty hints = new SimpleBooleanProperty(false);
    private Vocabulary shown = Vocabulary.EMPTY;
    private Set<String> nestedUnder = Set.of();

    /// @param merge takes two names that somebody wants to be one
    VocabularyPanel(
            Session session, ObjectProperty<Optional<String>> chosen, Consumer<Synonym> merge) {
        this.merge = merge;
        this.session = session;
        this.chosen = chosen;
        texts = session.texts();
        more = Buttons.link("", () -> unfolded.set(!unfolded.get()));
        more.getStyleClass().add("more-words");
        HBox header = Panels.header(texts.of("words.vocabulary"));
        header.getChildren().add(1, count);
        rows.getStyleClass().add("word-list");
        rows.setId("words");
        rows.setCellFactory(
                view -> new WordCell(texts, word -> nestedUnder.contains(word.term().key())));
        rows.getSelectionModel().selectedItemProperty().subscribe(this::choose);
        VBox.setVgrow(rows, Priority.ALWAYS);
        ScrollPane second = Panels.scrolling(synonyms);
        VBox.setVgrow(second, Priority.NEVER);
        second.setMinHeight(0);
        second.maxHeightProperty().bind(heightProperty().multiply(SHARE_OF_HINTS));
        getChildren().addAll(header, new WordHead(texts), rows, more, second);
        unfolded.subscribe(open -> show(shown));
        hints.subscribe(open -> show(shown));
    }

    private void choose(Word word) {
        if (word != null && !chosen.get().equals(Optional.of(word.term().key()))) {
            chosen.set(Optional.of(word.term().key()));
        }
    }

    void show(Vocabulary vocabulary) {
        shown = vocabulary;
        count.setText(texts.of("words.read", vocabulary.words().size()));
        List<Word> telling = vocabulary.words().stream().filter(VocabularyPanel::tells).toList();
        int folded = vocabulary.words().size() - telling.size();
        List<Word> listed = new ArrayList<>(telling);
        if (unfolded.get()) {
            vocabulary.words().stream().filter(word -> !tells(word)).forEach(listed::add);
        }
        List<Word> nested = Nesting.of(vocabulary, listed);
        nestedUnder = Nesting.members(vocabulary, nested);
        if (!rows.getItems().equals(nested)) {
            rows.getItems().setAll(nested);
        }
        more.setText(texts.of(unfolded.get() ? "words.fewer" : "words.more", folded));
        more.setVisible(folded > 0);
        more.setManaged(folded > 0);
        chooseAgain(nested);
        synonyms.getChildren().setAll(synonymSection(vocabulary));
    }

    private void chooseAgain(List<Word> listed) {
        listed.stream()
                .filter(word -> chosen.get().equals(Optional.of(word.term().key())))
                .findFirst()
                .ifPresentOrElse(
                        rows.getSelectionModel()::select, rows.getSelectionModel()::clearSelection);
    }

    /// Words that were compared or decided; the others say nothing yet.
    private static boolean tells(Word word) {
        return word.divergence().isPresent() || word.standing() == Standing.DECIDED;
    }

    /// What is likely stands there unasked; the hints behind it come up for who looks for a second
    /// name.
    private List<Section> synonymSection(Vocabulary vocabulary) {
        List<Synonym> likely = vocabulary.likelySynonyms().stream().limit(MOST_SYNONYMS).toList();
        List<Synonym> all = vocabulary.synonyms().stream().limit(MOST_HINTS).toList();
        if (all.isEmpty()) {
            return List.of();
        }
        Section section = Section.titled(texts.of("words.synonyms")).counting(likely.size(), "");
        (hints.get() ? all : likely).stream().map(this::synonym).forEach(section::with);
        int behind = all.size() - likely.size();
        if (behind > 0) {
            String key = hints.get() ? "words.fewer-hints" : "words.more-hints";
            Button link = Buttons.link(texts.of(key, behind), () -> hints.set(!hints.get()));
            link.setId("synonym-hints");
            section.with(link);
        }
        return List.of(section);
    }

    private Button wide(String key, Runnable run) {
        Button button = Buttons.small(texts.of(key), run);
        button.setMaxWidth(Double.MAX_VALUE);
        return button;
    }

    private HBox synonym(Synonym synonym) {
        String names = synonym.words().stream().map(Term::shown).collect(Collectors.joining(" · "));
        String why = synonym.because().isEmpty() ? "" : texts.say(synonym.because().getFirst());
        VBox words = new VBox(2, Labels.wrapped(names, "strong"), Labels.wrapped(why, "helper"));
        HBox.setHgrow(words, Priority.ALWAYS);
        List<NoteId> notes = synonym.notes();
        Button merging = wide("words.merge", () -> merge.accept(synonym));
        merging.setId("merge-" + shown.synonyms().indexOf(synonym));
        HBox row =
                new HBox(
                        8,
                        words,
                        new VBox(4, wide("words.compare", () -> session.show(notes)), merging));
        row.getStyleClass().add("synonym-row");
        return row;
    }
}
