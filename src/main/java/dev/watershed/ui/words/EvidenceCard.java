package dev.watershed.ui.words;

import dev.watershed.board.Note;
import dev.watershed.board.NoteId;
import dev.watershed.board.NoteKind;
import dev.watershed.drawing.Theme;
import dev.watershed.language.Gap;
import dev.watershed.language.Pair;
import dev.watershed.language.Region;
import dev.watershed.language.Sense;
import dev.watershed.language.Vocabulary;
import dev.watershed.language.Word;
import dev.watershed.ui.frame.Buttons;
import dev.watershed.ui.frame.Labels;
import dev.watershed.ui.frame.Section;
import dev.watershed.ui.session.Session;
import dev.watershed.ui.session.Texts;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// Both sides of a word: what it does, has and stands with there, what they share, what is missing,
/// and the verdict.
final class EvidenceCard {

    private static final int MOST_SIDES = 4;
    private static final int MOST_MISSING = 2;

    private final Session session;
    private final Vocabulary vocabulary;
    private final Consumer<Word> decided;
    private final Texts texts;
    private final Theme theme;

    EvidenceCard(Session session, Vocabulary vocabulary, Consumer<Word> decided) {
        this.session = session;
        this.vocabulary = vocabulary;
        this.decided = decided;
        texts = session.texts();
        theme = session.themeProperty().getValue();
    }

    Node of(Word word) {
        Section top = new Section();
        top.with(
                Labels.wrapped(word.term().shown(), "word"),
                Labels.of(texts.of("words.same-thing"), "lead"),
                sides(word),
                facts(word));
        VBox card = new VBox(top);
        new RoomBlanks(session).about(word.term()).ifPresent(card.getChildren()::add);
        card.getChildren().add(new Verdicts(session, vocabulary, decided).of(word));
        return card;
    }

    private Node sides(Word word) {
        GridPane grid = new GridPane();
        grid.setHgap(8);
        grid.setVgap(8);
        int count = Math.min(MOST_SIDES, word.senses().size());
        for (int i = 0; i < count; i++) {
            Node side = side(word, word.senses().get(i), i);
            GridPane.setHgrow(side, Priority.ALWAYS);
            grid.add(side, i % 2, i / 2);
        }
        return grid;
    }

    private Node side(Word word, Sense sense, int index) {
        Label uses = Labels.whole(texts.of("words.uses", sense.uses()), "quiet");
        Label where = Labels.wrapped(SenseName.regions(sense, vocabulary), "strong");
        VBox told = new VBox(2, where, uses);
        told.setMinWidth(0);
        HBox.setHgrow(told, Priority.ALWAYS);
        VBox side = new VBox(6, new HBox(6, SenseName.disc(index, theme), told));
        String called = WordNames.of(session, word, sense);
        String headline = called.isEmpty() ? sense.headline() : called;
        if (!headline.isEmpty()) {
            side.getChildren().add(Labels.wrapped(headline, "section-title"));
        }
        side.getChildren().add(features(sense));
        side.getStyleClass().add("sense-side");
        side.setStyle(
                "-fx-border-color: "
                        + SenseName.colour(index, theme)
                        + " transparent transparent transparent");
        side.setPrefWidth(160);
        side.setMinWidth(0);
        return side;
    }

    private Node features(Sense sense) {
        GridPane grid = pairs();
        row(grid, "words.does", sense.verbs());
        row(grid, "words.has", sense.attributes());
        row(grid, "words.with", sense.neighbours());
        return grid;
    }

    private void row(GridPane grid, String key, List<String> values) {
        if (!values.isEmpty()) {
            row(grid, texts.of(key), Labels.wrapped(String.join(", ", values), "body"));
        }
    }

    private static void row(GridPane grid, String name, Node value) {
        Label label = Labels.whole(name, "helper");
        GridPane.setValignment(label, javafx.geometry.VPos.TOP);
        GridPane.setHgrow(value, Priority.ALWAYS);
        grid.addRow(grid.getRowCount(), label, value);
    }

    private static GridPane pairs() {
        GridPane grid = new GridPane();
        grid.setHgap(10);
        grid.setVgap(4);
        return grid;
    }

    private Node facts(Word word) {
        GridPane grid = pairs();
        grid.getStyleClass().add("facts");
        String shared =
                word.shared().isEmpty()
                        ? texts.of("words.nothing-shared")
                        : String.join(", ", word.shared());
        row(grid, texts.of("words.shared"), Labels.wrapped(shared, "body"));
        divergence(word).ifPresent(d -> row(grid, texts.of("words.divergence"), d));
        if (!word.missing().isEmpty()) {
            row(grid, texts.of("words.missing"), missing(word));
        }
        return grid;
    }

    private Optional<Node> divergence(Word word) {
        return word.pairs().stream()
                .filter(Pair::enough)
                .findFirst()
                .map(pair ->
                        Labels.wrapped(
                                texts.of(
                                        "words.divergence-parts",
                                        WordCell.figure(pair.divergence()),
                                        parts(pair)),
                                "body"));
    }

    private String parts(Pair pair) {
        return pair.parts().stream()
                .filter(part -> part.amount() >= 0.005)
                .map(part -> texts.say(part.channel().withShare(WordCell.figure(part.amount()))))
                .collect(Collectors.joining(", "));
    }

    /// What nobody has written yet, and the way to write it.
    private Node missing(Word word) {
        String what =
                word.missing().stream()
                        .map(this::gap)
                        .distinct()
                        .limit(MOST_MISSING)
                        .collect(Collectors.joining(", "));
        VBox box = new VBox(2, Labels.wrapped(what, "body"));
        toDescribe(word)
                .ifPresent(note ->
                        box.getChildren()
                                .add(Buttons.link(texts.of("words.add"), () -> describe(note))));
        return box;
    }

    private String gap(Gap gap) {
        String region = vocabulary.region(gap.region()).map(Region::name).orElse(gap.region());
        return switch (gap.kind()) {
            case DEFINITION -> texts.of("words.missing-definition", region);
            case ATTRIBUTES -> texts.of("words.missing-attributes", region);
        };
    }

    /// The note on which a definition is missed most: an aggregate, else the first use, without
    /// one.
    private Optional<NoteId> toDescribe(Word word) {
        return word.uses().stream()
                .flatMap(use -> session.document().board().note(use.note()).stream())
                .filter(note -> note.definition().isBlank())
                .min(Comparator.comparing((Note note) -> note.kind() != NoteKind.AGGREGATE))
                .map(Note::id);
    }

    private void describe(NoteId note) {
        session.lensProperty().set("storm");
        session.show(List.of(note));
    }
}
