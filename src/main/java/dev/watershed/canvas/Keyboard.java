package dev.watershed.canvas;

import dev.watershed.board.Note;
import dev.watershed.board.NoteId;
import dev.watershed.document.Edit;
import dev.watershed.geometry.Point;
import java.util.Comparator;
import java.util.List;
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
                    held.alt() ? stepped(arrow.to(), held, now) : nudged(arrow.to(), held, now);
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

    /// Moves what is chosen; pushes the view while nothing is.
    private static Optional<Gesture> nudged(Side to, Modifiers held, Situation now) {
        double step = held.shift() ? LEAP : STEP;
        double dx = to == Side.LEFT ? -step : to == Side.RIGHT ? step : 0;
        double dy = to == Side.TOP ? -step : to == Side.BOTTOM ? step : 0;
        if (now.selection().isEmpty()) {
            double pixels = held.shift() ? now.camera().width() / 2 : LEAP;
            return Optional.of(
                    looking(now.camera().pannedBy(-dx / step * pixels, -dy / step * pixels)));
        }
        return SelectionEdits.nudge(now.board(), now.selection(), dx, dy).map(Keyboard::asking);
    }

    private static Gesture looking(Camera from) {
        return Gesture.to(Idle.IDLE).looking(from);
    }

    /// Moves the selection to the next note over and the camera after it; with Shift the next one
    /// is taken in. From nothing it begins in the middle of the view.
    private static Optional<Gesture> stepped(Side to, Modifiers held, Situation now) {
        Selection chosen = now.selection();
        Optional<NoteId> next =
                chosen.notes().isEmpty()
                        ? Neighbours.nearest(now.camera().visible().centre(), now.index())
                        : outermost(chosen.notesOn(now.board()), to)
                                .flatMap(note -> Neighbours.of(note, to, now.index(), chosen));
        return next.flatMap(now.board()::note)
                .map(note ->
                        looking(now.camera().following(note.bounds(), 48))
                                .selecting(
                                        held.shift()
                                                ? chosen.plus(List.of(note.id()))
                                                : Selection.of(note.id())));
    }

    /// Of several notes the one that stands furthest in a direction.
    private static Optional<Note> outermost(List<Note> notes, Side to) {
        return notes.stream()
                .max(
                        Comparator.comparingDouble(note -> {
                            Point middle = note.bounds().centre();
                            return switch (to) {
                                case LEFT -> -middle.x();
                                case RIGHT -> middle.x();
                                case TOP -> -middle.y();
                                case BOTTOM -> middle.y();
                            };
                        }));
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
