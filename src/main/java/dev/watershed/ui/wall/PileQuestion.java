package dev.watershed.ui.wall;

import dev.watershed.board.NoteId;
import dev.watershed.boundary.Tie;
import dev.watershed.document.Edit;
import dev.watershed.ui.frame.Buttons;
import dev.watershed.ui.session.Session;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/// A strip over the capture line that asks about notes just put in a pile: the same thing, or only
/// the same word? They are kept either way, never merged; the answer counts when boundaries are
/// proposed.
final class PileQuestion extends HBox {

    private final Session session;
    private final Runnable closed;
    private List<NoteId> pile = List.of();

    /// @param closed run when the strip is gone
    PileQuestion(Session session, Runnable closed) {
        this.session = session;
        this.closed = closed;
        getStyleClass().addAll("float", "pile-question");
        Label asks = new Label(session.texts().of("pile.question"));
        asks.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(asks, Priority.ALWAYS);
        var same = Buttons.small(session.texts().of("pile.same"), () -> answer(true));
        same.setId("pile-same");
        var word = Buttons.small(session.texts().of("pile.word"), () -> answer(false));
        word.setId("pile-word");
        var later = Buttons.smallPlain(session.texts().of("pile.later"), this::close);
        getChildren().addAll(asks, same, word, later);
        setVisible(false);
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    }

    void ask(List<NoteId> notes) {
        pile = List.copyOf(notes);
        setVisible(true);
    }

    private void pressed(KeyEvent e) {
        if (e.getCode() == KeyCode.ESCAPE) {
            close();
            e.consume();
        }
    }

    /// Keeps the answer and goes.
    void answer(boolean together) {
        List<Edit> answers =
                pile.stream()
                        .skip(1)
                        .<Edit>map(note ->
                                new Edit.AnswerQuestion(new Tie(pile.getFirst(), note, together)))
                        .toList();
        session.perform(new Edit.Together(answers));
        close();
    }

    private void close() {
        pile = List.of();
        setVisible(false);
        closed.run();
    }
}
