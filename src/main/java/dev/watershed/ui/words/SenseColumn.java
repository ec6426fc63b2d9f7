package dev.watershed.ui.words;

import dev.watershed.board.Note;
import dev.watershed.board.NoteId;
import dev.watershed.drawing.Theme;
import dev.watershed.language.Sense;
import dev.watershed.language.Use;
import dev.watershed.language.Vocabulary;
import dev.watershed.language.Word;
import dev.watershed.ui.frame.Labels;
import dev.watershed.ui.session.Session;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// The uses of one sense, each line cut at the word so that the words stand below each other.
record SenseColumn(Session session, Vocabulary vocabulary, Theme theme) {

    private static final int MOST = 200;

    VBox of(Word word, int index) {
        Sense sense = word.senses().get(index);
        HBox head =
                new HBox(
                        8,
                        SenseName.disc(index, theme),
                        Labels.of(SenseName.regions(sense, vocabulary), "strong"),
                        Labels.whole(Integer.toString(sense.uses()), "quiet"));
        head.setAlignment(Pos.CENTER_LEFT);
        VBox column = new VBox(6, head, lines(word, sense, index));
        column.getStyleClass().add("sense-column");
        column.setMinWidth(0);
        new SenseDrag(session, word).into(column, sense);
        return column;
    }

    private GridPane lines(Word word, Sense sense, int index) {
        GridPane grid = new GridPane();
        grid.getColumnConstraints().addAll(growing(38), new ColumnConstraints(), growing(62));
        Set<NoteId> members = new HashSet<>(sense.notes());
        int row = 0;
        for (Use use : word.uses()) {
            if (row < MOST && members.contains(use.note())) {
                addLine(grid, row++, use, word, index);
            }
        }
        return grid;
    }

    private static ColumnConstraints growing(double percent) {
        ColumnConstraints column = new ColumnConstraints();
        column.setHgrow(Priority.ALWAYS);
        column.setMinWidth(0);
        column.setPrefWidth(percent);
        return column;
    }

    private void addLine(GridPane grid, int row, Use use, Word word, int index) {
        session.document()
                .board()
                .note(use.note())
                .ifPresent(note -> {
                    String text = said(note, use);
                    int from = Math.min(use.start(), text.length());
                    int to = Math.clamp(use.end(), from, text.length());
                    Label before = part(note, text.substring(0, from), Pos.CENTER_RIGHT);
                    Label said = word(note, text.substring(from, to), index);
                    Label after = part(note, rest(note, use, text.substring(to)), Pos.CENTER_LEFT);
                    SenseDrag drag = new SenseDrag(session, word);
                    List.of(before, said, after).forEach(part -> drag.from(part, note.id(), index));
                    grid.addRow(row, before, said, after);
                });
    }

    private static String said(Note note, Use use) {
        return (use.inText() ? note.text() : note.attributes().get(use.attribute()))
                .replace('\n', ' ');
    }

    /// After the text of an aggregate stands what it carries.
    private static String rest(Note note, Use use, String after) {
        List<String> carried = use.inText() ? note.attributes() : List.of(note.oneLine());
        return carried.isEmpty() ? after : after + "  · " + String.join(" · ", carried);
    }

    private Label part(Note note, String text, Pos alignment) {
        Label label = Labels.of(text, "concordance-part");
        label.setAlignment(alignment);
        label.setMaxWidth(Double.MAX_VALUE);
        label.setMinWidth(0);
        jumps(label, note);
        return label;
    }

    private Label word(Note note, String text, int index) {
        Label label = Labels.whole(text, "concordance-word");
        label.setStyle("-fx-text-fill: " + SenseName.colour(index, theme));
        jumps(label, note);
        return label;
    }

    private void jumps(Label label, Note note) {
        label.setOnMouseClicked(e -> session.show(List.of(note.id())));
    }
}
