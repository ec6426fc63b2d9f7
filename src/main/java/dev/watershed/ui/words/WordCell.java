package dev.watershed.ui.words;

import dev.watershed.language.Gap;
import dev.watershed.language.Use;
import dev.watershed.language.Word;
import dev.watershed.ui.frame.Bar;
import dev.watershed.ui.frame.Labels;
import dev.watershed.ui.session.Texts;
import java.util.Locale;
import java.util.function.Predicate;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// One word of the list: uses, how far its uses lie apart, where it stands.
final class WordCell extends ListCell<Word> {

    private static final double INDENT = 14;
    private static final double CARD = .50;
    private static final double LISTED = .40;

    private final Texts texts;
    private final Predicate<Word> nested;

    /// @param nested true for a word that stands under the one it belongs to
    WordCell(Texts texts, Predicate<Word> nested) {
        this.texts = texts;
        this.nested = nested;
        getStyleClass().add("word-cell");
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(@Nullable Word word, boolean empty) {
        super.updateItem(word, empty);
        setText(null);
        setGraphic(empty || word == null ? null : row(word));
    }

    private Node row(Word word) {
        Label name = Labels.of(word.term().shown(), word.raised() ? "strong" : "medium");
        name.setMaxWidth(Double.MAX_VALUE);
        name.setTooltip(new Tooltip(word.term().shown()));
        name.setMinWidth(0);
        Label below = Labels.of(below(word), "helper");
        below.setMinWidth(0);
        HBox.setHgrow(name, Priority.ALWAYS);
        HBox row = new HBox(8, name, uses(word));
        row.getChildren().addAll(divergence(word), state(word));
        row.setAlignment(Pos.CENTER_LEFT);
        VBox both = new VBox(row, below);
        both.setAlignment(Pos.CENTER_LEFT);
        both.setPadding(new Insets(0, 0, 0, nested.test(word) ? INDENT : 0));
        return both;
    }

    /// In how many regions it is said, and in how many of them nobody wrote what it means.
    private String below(Word word) {
        long regions =
                word.uses().stream().map(Use::region).filter(r -> !r.isEmpty()).distinct().count();
        long undefined =
                word.missing().stream().filter(g -> g.kind() == Gap.Kind.DEFINITION).count();
        return texts.of("words.below", regions, undefined);
    }

    private static Label uses(Word word) {
        Label uses = Labels.of(Integer.toString(word.uses().size()), "figure");
        uses.setMinWidth(WordHead.USES);
        uses.setMaxWidth(WordHead.USES);
        uses.setAlignment(Pos.CENTER_RIGHT);
        return uses;
    }

    private static Node divergence(Word word) {
        HBox cell = new HBox(8);
        cell.setAlignment(Pos.CENTER_LEFT);
        double width = WordHead.BAR + 8 + WordHead.NUMBER;
        cell.setMinWidth(width);
        cell.setMaxWidth(width);
        if (word.divergence().isEmpty()) {
            cell.getChildren().add(Labels.of("–", "quiet"));
            return cell;
        }
        double share = word.divergence().getAsDouble();
        Label number = Labels.whole(figure(share), "figure", share >= CARD ? "strong" : "muted");
        cell.getChildren().addAll(new Bar(share, WordHead.BAR, tone(share)), number);
        return cell;
    }

    static String figure(double share) {
        return String.format(Locale.ROOT, "%.2f", share).replaceFirst("^0", "");
    }

    private static String tone(double share) {
        if (share >= CARD) {
            return "danger";
        }
        return share >= LISTED ? "warning" : "";
    }

    private Label state(Word word) {
        String key =
                switch (word.standing()) {
                    case DECIDED ->
                            word.decision()
                                    .map(d -> "words.state-" + d.verdict().code())
                                    .orElse("words.state-undecided");
                    case UNDECIDED -> undecided(word);
                    case TOO_LITTLE -> "words.state-too-little";
                    case ONE_REGION -> "words.state-one-region";
                };
        Label label = Labels.of(texts.of(key), "helper");
        if (word.raised()) {
            label.getStyleClass().add("to-decide");
        }
        label.setMinWidth(WordHead.STATE);
        label.setMaxWidth(WordHead.STATE);
        label.setPrefHeight(Region.USE_COMPUTED_SIZE);
        return label;
    }

    private static String undecided(Word word) {
        if (word.raised()) {
            return "words.state-decide";
        }
        boolean listed = word.divergence().orElse(0) >= LISTED;
        return listed ? "words.state-listed" : "words.state-alike";
    }
}
