package dev.watershed.data.stream;

import java.util.List;

/// The port of an event store: where the events of one thing are kept, in the order in which they
/// happened. A place is a number of events: place 0 is before the first one, [#size()] behind the
/// last. What every implementation promises stands in [StoreContract]; the program's own journal is
/// one (`dev.watershed.journal.TransactionStore`).
///
/// Safe for several threads. Whoever reads sees a beginning of the history without gaps.
///
/// @param <E> an event; it has an id, made by whoever saves it
/// @param <S> the state the events fold to
public interface EventStore<E, S> {

    /// Appends one event behind the first `x`. Saving the same event, by its id, at its place again
    /// changes nothing and is no error, so that a save whose answer was lost can be repeated.
    ///
    /// @param x how many events the writer has seen
    /// @throws OutOfDate when there are more or fewer events than that; nothing is saved then
    void save(E event, int x);

    /// At most `n` events after the first `x`, in their order; none where there are none, or where
    /// `n` is not positive. A place before the first event counts as 0.
    List<E> getNAfterX(int n, int x);

    /// How many events there are.
    int size();

    /// Keeps the state after the first `x` events, in place of one kept there before, so that they
    /// need not be replayed.
    ///
    /// @throws IllegalArgumentException when there are not as many events
    void saveSnapshot(int x, S state);

    /// The latest state kept at or before a place; there is always one before the first event.
    Snapshot<S> snapshotAtOrBefore(int x);

    /// A state and how many events it has behind it.
    record Snapshot<S>(int position, S state) {}

    /// Somebody else has saved in the meantime: read what came, decide again, save again.
    final class OutOfDate extends RuntimeException {

        private static final long serialVersionUID = 1;

        /// @param x how many events the writer has seen
        /// @param size how many there are
        public OutOfDate(int x, int size) {
            super("behind " + x + " of " + size + " events");
        }
    }
}
