package dev.watershed.canvas;

import dev.watershed.board.Note;
import dev.watershed.document.Edit;
import java.util.Optional;

/// The keys of the wall that are not commands of a menu: arrows, Delete, Enter, Escape and the
/// digits.
public final class Keyboard {

    private static final double STEP = Snapping.GRID;
    private static final double LEAP = 64;

    /// A key of the wall.
    public sealed interface Key {

        record Arrow(Side to) implements Key {}

        record Digit(int digit) implements Key {}

        record Delete() implements Key {}

        /// Enter or F2.
        record Write() implements Key {}
    }

    private Keyboard() {}

    /// What the key does; empty when it does nothing here and may go on to somebody else.
    public static Optional<Gesture> pressed(Key key, Modifiers held, Situation now) {
        return switch (key) {
            case Key.Arrow arrow ->
                    held.alt() ? stepped(arrow.to(), now) : nudged(arrow.to(), held, now);
            case Key.Digit digit ->
                    Kinds.withDigit(digit.digit())
                            .flatMap(kind ->
                                    SelectionEdits.recast(now.board(), now.selection(), kind))
                            .map(Keyboard::asking);
            case Key.Delete delete ->
                    SelectionEdits.delete(now.board(), now.selection()).map(Keyboard::asking);
            case Key.Write write -> written(now);
        };
    }

    private static Gesture asking(Edit edit) {
        return Gesture.to(Idle.IDLE).asking(edit);
    }

    private static Optional<Gesture> nudged(Side to, Modifiers held, Situation now) {
        double step = held.shift() ? LEAP : STEP;
        double dx = to == Side.LEFT ? -step : to == Side.RIGHT ? step : 0;
        double dy = to == Side.TOP ? -step : to == Side.BOTTOM ? step : 0;
        return SelectionEdits.nudge(now.board(), now.selection(), dx, dy).map(Keyboard::asking);
    }

    /// Moves the selection to the next note over and the camera after it.
    private static Optional<Gesture> stepped(Side to, Situation now) {
        return now.selection().notesOn(now.board()).stream()
                .findFirst()
                .flatMap(note -> Neighbours.of(note, to, now.index()))
                .flatMap(now.board()::note)
                .map(note ->
                        Gesture.to(Idle.IDLE)
                                .selecting(Selection.of(note.id()))
                                .looking(now.camera().following(note.bounds(), 48)));
    }

    private static Optional<Gesture> written(Situation now) {
        Selection chosen = now.selection();
        if (chosen.pivot().isPresent()) {
            return chosen.pivot().map(id -> Gesture.to(Idle.IDLE).writing(new Writing.OnPivot(id)));
        }
        if (chosen.lane().isPresent()) {
            return chosen.lane().map(id -> Gesture.to(Idle.IDLE).writing(new Writing.OnLane(id)));
        }
        return chosen.onlyNote()
                .flatMap(now.board()::note)
                .filter(note -> !note.locked())
                .map(Note::id)
                .map(id -> Gesture.to(Idle.IDLE).writing(new Writing.OnNote(id)));
    }
}
