package dev.watershed.ui.boundaries;

import dev.watershed.board.Board;
import dev.watershed.board.NoteId;
import dev.watershed.boundary.Moves;
import dev.watershed.drawing.wall.Emphasis;
import dev.watershed.drawing.wall.Emphasis.Shift;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import javafx.animation.PauseTransition;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;
import javafx.util.Duration;

/// What stands out on the wall for a moment: the notes of the reason under the pointer, and for
/// three seconds the notes an answer has moved.
final class Spotlight {

    private static final Duration MARKED = Duration.seconds(3);

    private final ObjectProperty<Set<NoteId>> lit = new SimpleObjectProperty<>(Set.of());
    private final ObjectProperty<Map<NoteId, Shift>> moved = new SimpleObjectProperty<>(Map.of());
    private final ObjectProperty<Boolean> changed = new SimpleObjectProperty<>(false);
    private final PauseTransition fading = new PauseTransition(MARKED);

    Spotlight() {
        fading.setOnFinished(e -> moved.set(Map.of()));
        lit.subscribe(notes -> tell());
        moved.subscribe(notes -> tell());
    }

    private void tell() {
        changed.set(!changed.get());
    }

    /// Turns over whenever something else stands out.
    ReadOnlyObjectProperty<Boolean> changedProperty() {
        return changed;
    }

    /// Lights these notes while the pointer is over a node.
    void follow(Node node, Collection<NoteId> notes) {
        Set<NoteId> set = Set.copyOf(notes);
        node.setOnMouseEntered(e -> lit.set(set));
        node.setOnMouseExited(e -> lit.set(Set.of()));
    }

    /// Nothing is under the pointer any more.
    void dark() {
        lit.set(Set.of());
    }

    /// Marks the notes that have changed sides, until they fade.
    void mark(Moves moves, BoundaryView before, BoundaryView after) {
        Map<NoteId, Shift> shifts = new HashMap<>();
        for (Moves.Move move : moves.moved()) {
            shifts.put(
                    move.note(), new Shift(before.ordinal(move.from()), after.ordinal(move.to())));
        }
        moved.set(shifts);
        fading.playFromStart();
    }

    /// What the wall stresses now.
    Emphasis on(Board board) {
        Emphasis plain = lit.get().isEmpty() ? Emphasis.NONE : Emphasis.lighting(board, lit.get());
        return plain.shifting(moved.get());
    }
}
