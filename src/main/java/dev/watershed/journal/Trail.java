package dev.watershed.journal;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.OptionalInt;

/// What can be undone and redone next, told from the history alone. A new edit after an undo clears
/// what could be redone; it stays in the history.
final class Trail {

    private record Place(int position, TransactionId id) {}

    private final Deque<Place> undoable = new ArrayDeque<>();
    private final Deque<Place> redoable = new ArrayDeque<>();
    private int length;

    /// How many transactions it has followed.
    int length() {
        return length;
    }

    void follow(Step step) {
        Place place = new Place(length++, step.id());
        if (step.undoes().isEmpty()) {
            undoable.push(place);
            redoable.clear();
        } else if (isNext(undoable, step.undoes().get())) {
            undoable.pop();
            redoable.push(place);
        } else if (isNext(redoable, step.undoes().get())) {
            redoable.pop();
            undoable.push(place);
        }
    }

    private static boolean isNext(Deque<Place> pile, TransactionId id) {
        return !pile.isEmpty() && pile.element().id().equals(id);
    }

    /// Where in the history the transaction stands that is undone next.
    OptionalInt nextUndo() {
        return top(undoable);
    }

    OptionalInt nextRedo() {
        return top(redoable);
    }

    private static OptionalInt top(Deque<Place> pile) {
        return pile.isEmpty() ? OptionalInt.empty() : OptionalInt.of(pile.element().position());
    }
}
