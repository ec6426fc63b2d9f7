/// What happened, in order: transactions, undo and redo, and travel through time.
///
/// The journal only grows. Undo appends the inverse, so nothing is ever lost and history stays one
/// line. The event store and its snapshots are described here as values and contracts; where the
/// bytes lie is the business of storage.
///
/// Read first: `Journal`, then `Transaction` and `EventStore`.
@NullMarked
package dev.watershed.journal;

import org.jspecify.annotations.NullMarked;
