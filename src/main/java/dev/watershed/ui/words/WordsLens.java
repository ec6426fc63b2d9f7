package dev.watershed.ui.words;

import dev.watershed.document.Shelves;
import dev.watershed.drawing.wall.Overlay;
import dev.watershed.language.Glossary;
import dev.watershed.language.QuietQuestion;
import dev.watershed.language.Synonym;
import dev.watershed.language.Term;
import dev.watershed.language.TranslationMap;
import dev.watershed.language.Vocabulary;
import dev.watershed.language.Word;
import dev.watershed.study.Study;
import dev.watershed.ui.frame.Action;
import dev.watershed.ui.frame.Lens;
import dev.watershed.ui.session.Answer;
import dev.watershed.ui.session.Session;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableIntegerValue;
import javafx.scene.Node;
import javafx.scene.layout.StackPane;

/// The word that means two things: find it, look at it from both sides, decide it.
public final class WordsLens implements Lens {

    private final Session session;
    private final ObjectProperty<Overlay> overlay;
    private final Answer<Vocabulary> vocabulary;
    private final ObjectProperty<Optional<String>> chosen =
            new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<Optional<Change>> change =
            new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<Optional<GlossaryPlace>> line =
            new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<WordsView> view = new SimpleObjectProperty<>(WordsView.EVIDENCE);
    private final Node wall;
    private final StackPane middle = new StackPane();
    private final StackPane side = new StackPane();
    private final WordsStrip strip;
    private final GlossaryPage glossary;
    private final TranslationPage translation;
    private final RoundCard round;
    private final ObservableIntegerValue awaiting;
    private final VocabularyPanel list;
    private final EvidencePanel evidence;
    private final Concordance concordance;
    private final HeatLegend legend;
    private Node writing = new StackPane();
    private Optional<GlossaryPlace> inForm = Optional.empty();
    private boolean open;

    /// @param overlay what this lens lays over the wall while it is open
    /// @param wall the wall's node, which this lens shows beside its tables
    public WordsLens(Session session, ObjectProperty<Overlay> overlay, Node wall) {
        this.session = session;
        this.overlay = overlay;
        this.wall = wall;
        vocabulary = session.ask(Study::vocabulary);
        list = new VocabularyPanel(session, chosen, this::merge);
        evidence = new EvidencePanel(session, this::decided, change);
        strip = new WordsStrip(session.texts(), view, this::startRound);
        glossary = new GlossaryPage(session, line);
        translation = new TranslationPage(session, this::look);
        round = new RoundCard(session, this::refresh);
        concordance = new Concordance(session);
        legend = new HeatLegend(session);
        awaiting =
                Bindings.createIntegerBinding(
                        () -> read().raised().size(), vocabulary.valueProperty());
        vocabulary.valueProperty().subscribe(v -> refresh());
        session.themeProperty().subscribe(t -> refresh());
        chosen.subscribe(word -> {
            change.set(Optional.empty());
            refresh();
        });
        change.subscribe(now -> refresh());
        view.subscribe(now -> refresh());
        line.subscribe(now -> refresh());
    }

    /// Brings a word up on the wall.
    public void look(String word) {
        view.set(WordsView.EVIDENCE);
        chosen.set(Optional.of(word));
        session.lensProperty().set(id());
    }

    /// A line with a quiet question for another lens; looking into it opens this one.
    public Node question() {
        return new QuestionFloat(session, this::lookInto);
    }

    private void lookInto(QuietQuestion question) {
        if (question.words().size() > 1) {
            merge(
                    question.words().stream()
                            .map(key -> read().word(key).map(Word::term).orElse(new Term(key, key)))
                            .toList());
        } else {
            look(question.words().getFirst());
        }
    }

    private void merge(Synonym synonym) {
        merge(synonym.words());
    }

    /// The name that is said more often stays; the other becomes its alias. Two forms of one word
    /// are one already: the form said less goes.
    private void merge(List<Term> words) {
        List<Word> names =
                words.stream()
                        .flatMap(term -> read().word(term.key()).stream())
                        .sorted(Comparator.comparingInt(word -> word.uses().size()))
                        .toList();
        if (names.isEmpty()) {
            return;
        }
        Word gone = names.getFirst();
        String stays = names.getLast().term().shown();
        Optional<Term> form =
                words.stream()
                        .filter(term -> names.size() == 1 && !term.shown().equals(stays))
                        .findFirst();
        look(gone.term().key());
        change.set(Optional.of(new Change.Rename(gone, Optional.empty(), stays, form, true)));
    }

    private void startRound() {
        view.set(WordsView.EVIDENCE);
        round.start(read());
        refresh();
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
        strip.show(now);
        round.show(now);
        boolean evident = view.get() == WordsView.EVIDENCE && !round.isRunning();
        concordance.show(now, evident ? word() : Optional.empty());
        legend.show(now, evident ? word() : Optional.empty());
        if (open) {
            overlay.set(WordHeat.of(session.document().board(), word()));
            show(now);
        }
    }

    private void show(Vocabulary now) {
        switch (view.get()) {
            case EVIDENCE -> {
                evidence.show(now, word());
                boolean running = round.isRunning();
                side.getChildren().setAll(running ? round.beside(now) : evidence);
                middle.getChildren().setAll(wall, round);
            }
            case GLOSSARY -> {
                Glossary written = written(now);
                glossary.show(written);
                write(place(written));
                middle.getChildren().setAll(glossary);
            }
            case TRANSLATION -> {
                translation.show(TranslationMap.of(now, written(now)));
                evidence.show(now, word());
                side.getChildren().setAll(evidence);
                middle.getChildren().setAll(translation);
            }
        }
    }

    /// A form that is being written in stays while its line stays as it is.
    private void write(Optional<GlossaryPlace> place) {
        if (!place.equals(inForm) || !side.getChildren().contains(writing)) {
            GlossaryForm form = new GlossaryForm(session);
            writing = place.map(form::of).orElseGet(form::nothing);
            inForm = place;
            side.getChildren().setAll(writing);
        }
    }

    private Glossary written(Vocabulary now) {
        return Glossary.of(
                now,
                session.document().board(),
                session.document().shelf(Shelves.GLOSSARY).values());
    }

    /// The chosen line as it is written now.
    private Optional<GlossaryPlace> place(Glossary written) {
        return line.get()
                .flatMap(place ->
                        written.sections().stream()
                                .filter(section -> section.region().equals(place.region()))
                                .flatMap(section ->
                                        section.lines().stream()
                                                .map(l ->
                                                        new GlossaryPlace(
                                                                section.region(),
                                                                section.name(),
                                                                l)))
                                .filter(place::isSame)
                                .findFirst());
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
    public List<Action> actions() {
        return List.of(
                Action.of("words.round", "fth-users", this::startRound),
                Action.of("words.glossary", "fth-book-open", () -> view.set(WordsView.GLOSSARY)),
                Action.of(
                        "words.translation", "fth-repeat", () -> view.set(WordsView.TRANSLATION)));
    }

    @Override
    public Optional<Node> strip() {
        return Optional.of(strip);
    }

    @Override
    public Optional<Node> picture() {
        return Optional.of(middle);
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
        return side;
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
        if (round.isRunning()) {
            round.stop();
            return true;
        }
        if (change.get().isPresent()) {
            change.set(Optional.empty());
            return true;
        }
        boolean detail = chosen.get().isPresent();
        chosen.set(Optional.empty());
        return detail;
    }
}
