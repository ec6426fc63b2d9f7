package dev.watershed.ui.wall;

import dev.watershed.board.Board;
import dev.watershed.board.Note;
import dev.watershed.board.NoteId;
import dev.watershed.drawing.wall.Emphasis;
import dev.watershed.drawing.wall.Overlay;
import dev.watershed.ui.frame.Buttons;
import dev.watershed.ui.frame.Icons;
import dev.watershed.ui.session.Session;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/// Find on the wall: what matches stays bright, everything else steps back; Enter or F3 goes to the
/// next one, with Shift to the one before.
final class FindBar extends HBox {

    static final double WIDTH = 360;

    private final Session session;
    private final Runnable changed;
    private final Runnable closed;
    private final TextField field = new TextField();
    private final Label count = new Label();
    private List<NoteId> found = List.of();
    private int at;

    /// @param changed run when the wall is to be painted anew
    /// @param closed run when the bar gave up the keyboard
    FindBar(Session session, Runnable changed, Runnable closed) {
        this.session = session;
        this.changed = changed;
        this.closed = closed;
        getStyleClass().addAll("float", "find-bar");
        field.getStyleClass().setAll("text-field", "palette-field");
        field.setId("find-field");
        field.setPromptText(session.texts().of("find.prompt"));
        HBox.setHgrow(field, Priority.ALWAYS);
        count.getStyleClass().addAll("helper", "figure");
        count.setId("find-count");
        count.setMinWidth(USE_PREF_SIZE);
        getChildren()
                .addAll(
                        Icons.of("fth-search"),
                        field,
                        count,
                        Buttons.smallIcon(
                                "fth-chevron-up",
                                session.texts().of("find.previous"),
                                () -> step(-1)),
                        Buttons.smallIcon(
                                "fth-chevron-down", session.texts().of("find.next"), () -> step(1)),
                        Buttons.smallIcon("fth-x", session.texts().of("card.close"), this::close));
        setVisible(false);
        field.textProperty().subscribe((before, now) -> search(true));
        session.documentProperty().subscribe((before, now) -> search(false));
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    }

    void open() {
        setVisible(true);
        field.requestFocus();
        field.selectAll();
        search(false);
    }

    private void close() {
        if (isVisible()) {
            setVisible(false);
            changed.run();
            closed.run();
        }
    }

    private void pressed(KeyEvent e) {
        switch (e.getCode()) {
            case ENTER -> {
                step(e.isShiftDown() ? -1 : 1);
                e.consume();
            }
            case ESCAPE -> {
                close();
                e.consume();
            }
            default -> {}
        }
    }

    /// Goes on to the next match, or back; opens the bar while nothing is looked for.
    void step(int by) {
        if (!isVisible()) {
            open();
            return;
        }
        if (!found.isEmpty()) {
            at = Math.floorMod(at + by, found.size());
            show();
        }
    }

    private void search(boolean go) {
        if (!isVisible()) {
            return;
        }
        String wanted = field.getText().strip().toLowerCase(Locale.ROOT);
        found =
                wanted.isEmpty()
                        ? List.of()
                        : session.document().board().notesInTimeline().stream()
                                .filter(n -> n.oneLine().toLowerCase(Locale.ROOT).contains(wanted))
                                .map(Note::id)
                                .toList();
        at = go ? 0 : Math.clamp(at, 0, Math.max(0, found.size() - 1));
        count.setText(
                wanted.isEmpty()
                        ? ""
                        : session.texts()
                                .of("find.count", found.isEmpty() ? 0 : at + 1, found.size()));
        if (go && !found.isEmpty()) {
            show();
        }
        changed.run();
    }

    private void show() {
        count.setText(session.texts().of("find.count", at + 1, found.size()));
        session.document()
                .board()
                .note(found.get(at))
                .ifPresent(note -> session.flyTo(note.bounds()));
        changed.run();
    }

    /// What is found stands out.
    Overlay over(Overlay lens, Board board) {
        if (!isVisible() || field.getText().isBlank()) {
            return lens;
        }
        Set<NoteId> rest = new HashSet<>(board.notes().keySet());
        found.forEach(rest::remove);
        Emphasis plain = lens.emphasis().dimming(rest, Emphasis.WINDOW_DIMMING);
        return lens.stressing(found.isEmpty() ? plain : plain.tellingOf(found.get(at)));
    }
}
