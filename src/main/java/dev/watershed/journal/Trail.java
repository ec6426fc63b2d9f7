package dev.watershed.journal;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/// What can be undone and redone next, told from the history alone. A new edit after an undo clears
/// what could be redone; it stays in the history.
final class Trail {

    private final Deque<Transaction> undoable = new ArrayDeque<>();
    private final Deque<Transaction> redoable = new ArrayDeque<>();

    void follow(Transaction transaction) {
        Optional<TransactionId> undone = transaction.undoes();
        if (undone.isEmpty()) {
            undoable.push(transaction);
            redoable.clear();
        } else if (isNext(undoable, undone.get())) {
            undoable.pop();
            redoable.push(transaction);
        } else if (isNext(redoable, undone.get())) {
            redoable.pop();
            undoable.push(transaction);
        }
    }

    private static boolean isNext(Deque<Transaction> pile, TransactionId id) {
        return !pile.isEmpty() && pile.peek().id().equals(id);
    }

    Optional<Transaction> nextUndo() {
        return Optional.ofNullable(undoable.peek());
    }

    Optional<Transaction> nextRedo() {
        return Optional.ofNullable(redoable.peek());
    }
}
