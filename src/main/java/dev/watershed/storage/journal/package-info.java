/// The journal on disk: every transaction lies in the user's state folder a moment after it
/// happened, so that a kill, a crash or a power cut takes nothing that was shown as kept.
///
/// A wall has a folder of its own. In it grows one log of frames, each with its length, its number
/// and a checksum; beside it lie snapshots, which make opening quick, and a lock, which says that a
/// window works on the wall. Opening folds the log up to the first bad frame and sets aside what
/// follows. What a transaction means is the business of the journal's own storey; nothing here
/// knows one kind of change from another.
///
/// Read first: `Journals`, then `DiskEventStore`, `LogWriter` and `LogReading`; `Frame` is the
/// layout of the bytes, `Plain` how a record of the house becomes JSON and comes back.
@NullMarked
package dev.watershed.storage.journal;

import org.jspecify.annotations.NullMarked;
