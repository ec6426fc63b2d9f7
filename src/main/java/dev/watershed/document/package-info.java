/// The whole model as one immutable value, and the only way to change it.
///
/// An edit is what someone asks for; deciding it gives the changes that happened, or a refusal with
/// a reason; evolving applies one change and gives the next document. Every change has an inverse
/// and carries both sides, which is what makes undo exact. Time and ids come in as arguments. The
/// order of what happened is kept one storey up, in the journal.
///
/// Read first: `Document`, `Edit`, `Change`; then `Decider`, which sends each edit to the class of
/// its subject, and `Evolution`, `Inversion`, which are each one switch. `Labels` and `Telling` put
/// edits and changes into words.
///
/// What a team keeps beside the notes (job stories, sagas, decisions …) lies on shelves: one edit,
/// one change, one line in the file for all of them. A new kind of record begins in `Shelves`.
@NullMarked
package dev.watershed.document;

import org.jspecify.annotations.NullMarked;
