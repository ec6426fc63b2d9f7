package dev.watershed.ui.wall;

import dev.watershed.board.Board;
import dev.watershed.board.Lane;
import dev.watershed.board.Note;
import dev.watershed.canvas.Camera;
import dev.watershed.canvas.Writing;
import dev.watershed.drawing.Weight;
import dev.watershed.drawing.text.NoteText;
import dev.watershed.geometry.Bounds;
import dev.watershed.ui.frame.TabKey;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.AccessibleAttribute;
import javafx.scene.control.TextArea;

/// The text field over the note that is being written on: a stock text area, which is what makes
/// Korean input methods work, without any look of its own. While a note is merely chosen the field
/// already lies over it, unseen and focused, so that the very first key, composed or not, goes into
/// it.
final class NoteField extends TextArea {

    private static final double LANE_NAME_LEFT = Pointed.PINNED - 8;
    private static final double LANE_NAME_WIDTH = 160;
    private static final double NAME_HEIGHT = 20;
    private static final double NAME_SIZE = 11;

    private Bounds place = new Bounds(0, 0, 0, 0);
    private double zoom = 1;
    private boolean onNote = true;

    NoteField() {
        getStyleClass().setAll("text-area", "note-field", TabKey.KEEPS);
        setWrapText(true);
        setManaged(false);
        setVisible(false);
        setFocusTraversable(false);
        textProperty().subscribe(this::fit);
    }

    /// What a screen reader says of the note the field lies over.
    void announce(String told) {
        setAccessibleText(told);
        notifyAccessibleAttributeChanged(AccessibleAttribute.TEXT);
    }

    /// Lays the field over what is written on.
    void cover(Writing on, Board board, Camera camera) {
        zoom = camera.zoom();
        onNote = note(on, board).isPresent();
        place = note(on, board).map(Note::bounds).orElseGet(() -> name(on, board, camera));
        Bounds screen = camera.toScreen(place);
        if (onNote) {
            resizeRelocate(screen.x(), screen.y(), screen.width(), screen.height());
        } else {
            resizeRelocate(place.x(), place.y(), place.width(), place.height());
        }
        fit();
    }

    private static Optional<Note> note(Writing on, Board board) {
        return switch (on) {
            case Writing.OnNote note -> board.note(note.note());
            case Writing.OnNewNote fresh -> Optional.of(fresh.draft());
            case Writing.OnLane lane -> Optional.empty();
            case Writing.OnNewLane lane -> Optional.empty();
            case Writing.OnPivot pivot -> Optional.empty();
            case Writing.OnNewPivot pivot -> Optional.empty();
        };
    }

    /// Where a name stands, in logical pixels: a lane's at the left, a pivotal event's on its flag.
    private static Bounds name(Writing on, Board board, Camera camera) {
        return switch (on) {
            case Writing.OnLane lane ->
                    laneName(board.lane(lane.lane()).map(Lane::top).orElse(0.0), camera);
            case Writing.OnNewLane lane -> laneName(lane.draft().top(), camera);
            case Writing.OnPivot pivot ->
                    flag(board.pivot(pivot.pivot()).map(p -> p.x()).orElse(0.0), camera);
            case Writing.OnNewPivot pivot -> flag(pivot.draft().x(), camera);
            case Writing.OnNote note -> new Bounds(0, 0, 0, 0);
            case Writing.OnNewNote note -> new Bounds(0, 0, 0, 0);
        };
    }

    private static Bounds laneName(double top, Camera camera) {
        double y = (top - camera.y()) * camera.zoom();
        return new Bounds(LANE_NAME_LEFT, Math.max(0, y) + 2, LANE_NAME_WIDTH, NAME_HEIGHT);
    }

    private static Bounds flag(double x, Camera camera) {
        double middle = (x - camera.x()) * camera.zoom();
        return new Bounds(middle - LANE_NAME_WIDTH / 2, 8, LANE_NAME_WIDTH, NAME_HEIGHT);
    }

    /// Gives the words the size and the height they will have on the note.
    private void fit() {
        if (place.width() <= 0) {
            return;
        }
        getStyleClass().removeAll("name");
        if (!onNote) {
            getStyleClass().add("name");
            style(NAME_SIZE, 2, 6, Weight.SEMIBOLD);
            return;
        }
        String text = getText().isEmpty() ? " " : getText();
        NoteText fitted = NoteText.fitted(text, place.width(), place.height(), 0);
        double pixels = Math.max(1, Math.floor(fitted.size() * zoom * 2 + 1e-6) / 2);
        double top = Math.max(NoteText.PADDING, fitted.top(place.height())) * zoom;
        style(pixels, top, NoteText.padding(place.width()) * zoom, Weight.MEDIUM);
    }

    private void style(double pixels, double top, double side, Weight weight) {
        setStyle(
                String.format(
                        Locale.ROOT,
                        "-fx-font-family: \"%s\"; -fx-font-size: %.1fpx; -fx-padding: %.1f %.1f 0 %.1f;",
                        FxFonts.name(weight),
                        pixels,
                        top,
                        Math.max(0, side - 2),
                        Math.max(0, side - 2)));
    }
}
