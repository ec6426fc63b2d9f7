package dev.watershed.ui.words;

import dev.watershed.board.NoteId;
import dev.watershed.boundary.BoundedContext;
import dev.watershed.document.Edit;
import dev.watershed.document.Shelves;
import dev.watershed.language.Sense;
import dev.watershed.language.SenseCorrection;
import dev.watershed.language.Word;
import dev.watershed.ui.session.Session;
import dev.watershed.ui.session.Toast;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.scene.Cursor;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseDragEvent;

/// Corrects the sense of one use: its line is dragged to another column, or sent there from its
/// context menu.
record SenseDrag(Session session, Word word) {

    private static final PseudoClass TAKES = PseudoClass.getPseudoClass("takes-line");

    /// Lets the line of a note be picked up: the mouse then belongs to the whole window until it is
    /// let go.
    ///
    /// @param index of the sense it stands under now
    void from(Node line, NoteId note, int index) {
        line.setUserData(new Dragged(note));
        line.setOnDragDetected(event -> {
            if (event.getButton() == MouseButton.PRIMARY) {
                line.startFullDrag();
                line.getScene().setCursor(Cursor.CLOSED_HAND);
                event.consume();
            }
        });
        line.setOnMouseReleased(event -> line.getScene().setCursor(null));
        ContextMenu menu = new ContextMenu();
        for (int i = 0; i < word.senses().size(); i++) {
            if (i != index) {
                Sense sense = word.senses().get(i);
                MenuItem item =
                        new MenuItem(session.texts().of("words.meant-as", SenseName.letter(i)));
                item.setOnAction(e -> correct(note, sense));
                menu.getItems().add(item);
            }
        }
        line.setOnContextMenuRequested(
                event -> menu.show(line, event.getScreenX(), event.getScreenY()));
    }

    private record Dragged(NoteId note) {}

    /// Lets a line be put down in the column of a sense; while it is over the column, the column
    /// shows that it would take it.
    void into(Node column, Sense sense) {
        column.setOnMouseDragEntered(event ->
                column.pseudoClassStateChanged(
                        TAKES,
                        dragged(event)
                                .filter(line -> !sense.notes().contains(line.note()))
                                .isPresent()));
        column.setOnMouseDragExited(event -> column.pseudoClassStateChanged(TAKES, false));
        column.setOnMouseDragReleased(event -> {
            column.pseudoClassStateChanged(TAKES, false);
            dragged(event).ifPresent(line -> correct(line.note(), sense));
        });
    }

    private static Optional<Dragged> dragged(MouseDragEvent event) {
        return event.getGestureSource() instanceof Node line
                        && line.getUserData() instanceof Dragged dragged
                ? Optional.of(dragged)
                : Optional.empty();
    }

    /// The note uses the word in that sense; what it says where it hangs needs no correction.
    void correct(NoteId note, Sense sense) {
        if (sense.notes().contains(note) || sense.regions().isEmpty()) {
            return;
        }
        SenseCorrection correction =
                new SenseCorrection(word.term().key(), note, sense.regions().getFirst());
        boolean home =
                session.document().contextsInOrder().stream()
                        .filter(context -> context.members().contains(note))
                        .map(BoundedContext::id)
                        .anyMatch(context -> sense.regions().contains(context.value()));
        Edit edit =
                home
                        ? new Edit.Unshelve(Shelves.SENSE_CORRECTIONS, correction.key())
                        : new Edit.Shelve<>(Shelves.SENSE_CORRECTIONS, correction);
        if (session.perform(edit).isEmpty()) {
            session.say(Toast.withUndo(session.texts().of("words.corrected", word.term().shown())));
        }
    }
}
