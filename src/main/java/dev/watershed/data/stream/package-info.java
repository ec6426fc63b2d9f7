/// Aggregates kept as the events that happened to them.
///
/// Read [EventStream] first: the events in order, what is known after each, and which views they
/// can answer. [StreamRules] says what an event lacks; [Snapshots] how often to keep the state so
/// that it need not be replayed. The port such a store offers is [EventStore]: `save`, `getNAfterX`
/// and snapshots, written down for a team in [StoreContract]. The program's own journal is kept in
/// one, see `dev.watershed.journal.TransactionStore`.
@NullMarked
package dev.watershed.data.stream;

import org.jspecify.annotations.NullMarked;
