package dev.watershed.ui.words;

import dev.watershed.drawing.wall.Overlay;
import dev.watershed.language.Vocabulary;
import dev.watershed.language.Word;
import dev.watershed.study.Study;
import dev.watershed.ui.frame.Lens;
import dev.watershed.ui.session.Answer;
import dev.watershed.ui.session.Session;
import java.util.List;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableIntegerValue;
import javafx.scene.Node;

/// The word that means two things: find it, look at it from both sides, decide it.
public final class WordsLens implements Lens {

    private final Session session;
    private final ObjectProperty<Overlay> overlay;
    private final Answer<Vocabulary> vocabulary;
    private final ObjectProperty<Optional<String>> chosen =
            new SimpleObjectProperty<>(Optional.empty());
    private final ObservableIntegerValue awaiting;
    private final VocabularyPanel list;
    private final EvidencePanel evidence;
    private final Concordance concordance;
    private final HeatLegend legend;
    private boolean open;

    /// @param overlay what this lens lays over the wall while it is open
    public WordsLens(Session session, ObjectProperty<Overlay> overlay) {
        this.session = session;
        this.overlay = overlay;
        vocabulary = session.ask(Study::vocabulary);
        list = new VocabularyPanel(session, chosen);
        evidence = new EvidencePanel(session, this::decided);
        concordance = new Concordance(session);
        legend = new HeatLegend(session);
        awaiting =
                Bindings.createIntegerBinding(
                        () -> read().raised().size(), vocabulary.valueProperty());
        vocabulary.valueProperty().subscribe(v -> refresh());
        session.themeProperty().subscribe(t -> refresh());
        chosen.subscribe(word -> refresh());
    }

    private Vocabulary read() {
        return vocabulary.valueProperty().get().orElse(Vocabulary.EMPTY);
    }

    private Optional<Word> word() {
        return chosen.get().flatMap(read()::word);
    }

    private void refresh() {
        Vocabulary now = read();
        if (open && word().isEmpty()) {
            now.raised().stream().findFirst().ifPresent(w -> chosen.set(key(w)));
        }
        list.show(now);
        evidence.show(now, word());
        concordance.show(now, word());
        legend.show(now, word());
        if (open) {
            overlay.set(WordHeat.of(session.document().board(), word()));
        }
    }

    private static Optional<String> key(Word word) {
        return Optional.of(word.term().key());
    }

    /// After a verdict the next word that awaits one comes up.
    private void decided(Word word) {
        read().raised().stream()
                .filter(other -> !other.term().equals(word.term()))
                .findFirst()
                .ifPresent(next -> chosen.set(key(next)));
    }

    @Override
    public String id() {
        return "words";
    }

    @Override
    public String icon() {
        return "fth-type";
    }

    @Override
    public Optional<Node> listPanel() {
        return Optional.of(list);
    }

    @Override
    public List<Node> floats() {
        return List.of(legend);
    }

    @Override
    public Optional<Node> drawer() {
        return Optional.of(concordance);
    }

    @Override
    public Node inspector() {
        return evidence;
    }

    @Override
    public double listWidth() {
        return 328;
    }

    @Override
    public double inspectorWidth() {
        return 376;
    }

    @Override
    public ObservableIntegerValue awaiting() {
        return awaiting;
    }

    @Override
    public boolean inspectorStays() {
        return true;
    }

    @Override
    public boolean overview() {
        return true;
    }

    @Override
    public void opened() {
        open = true;
        refresh();
    }

    @Override
    public void closed() {
        open = false;
        overlay.set(Overlay.NONE);
    }

    @Override
    public boolean left() {
        boolean detail = chosen.get().isPresent();
        chosen.set(Optional.empty());
        return detail;
    }
}
