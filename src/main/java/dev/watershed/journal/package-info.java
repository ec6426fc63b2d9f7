/// What happened, in order: transactions, undo and redo, and travel through time.
///
/// The journal only grows. Undo appends the inverse, so nothing is ever lost and history stays one
/// line. Where transactions are kept is a `TransactionStore`: the port that teams are given for
/// their own event stores (`data.stream`), with transactions for events; where the bytes lie is the
/// business of storage.
///
/// Read first: `Journal`, then `Transaction` and `TransactionStore`.
@NullMarked
package dev.watershed.journal;

import org.jspecify.annotations.NullMarked;
