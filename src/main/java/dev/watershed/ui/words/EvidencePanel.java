package dev.watershed.ui.words;

import dev.watershed.language.Vocabulary;
import dev.watershed.language.Word;
import dev.watershed.ui.frame.Labels;
import dev.watershed.ui.frame.Panels;
import dev.watershed.ui.session.Session;
import dev.watershed.ui.session.Texts;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.layout.StackPane;

/// The panel on the right: the evidence card of the chosen word, or that there is none to show.
final class EvidencePanel extends StackPane {

    private final Session session;
    private final Consumer<Word> decided;
    private final Texts texts;

    EvidencePanel(Session session, Consumer<Word> decided) {
        this.session = session;
        this.decided = decided;
        texts = session.texts();
        setId("evidence");
    }

    void show(Vocabulary vocabulary, Optional<Word> word) {
        getChildren()
                .setAll(word.map(w -> card(vocabulary, w)).orElseGet(() -> nothing(vocabulary)));
    }

    private Node card(Vocabulary vocabulary, Word word) {
        List<Word> raised = vocabulary.raised();
        int place = raised.indexOf(word) + 1;
        String which = place > 0 ? texts.of("words.card-of", place, raised.size()) : "";
        return Panels.panel(
                Panels.header(texts.of("words.evidence"), Labels.whole(which, "quiet")),
                new EvidenceCard(session, vocabulary, decided).of(word));
    }

    private Node nothing(Vocabulary vocabulary) {
        boolean waiting = !vocabulary.raised().isEmpty();
        String sentence = waiting ? texts.of("words.choose") : texts.of("words.none");
        String help = texts.of("words.none-help", vocabulary.words().size());
        return Panels.panel(
                Panels.header(texts.of("words.evidence")), Panels.empty(sentence, help));
    }
}
