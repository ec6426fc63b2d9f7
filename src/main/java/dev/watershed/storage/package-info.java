/// The file, the journal on disk, and everything that keeps them safe.
///
/// Writing is atomic, a lock is a file of its own, and what a crash leaves behind is recovered
/// rather than thrown away. Backups and the three-way merge are here. What is written is decided by
/// the document; this storey is the edge where input and output begin.
///
/// Read first: `WallFiles`, then `StormWriter` and `StormReader`; the classes that end in `Records`
/// hold the fields of each kind, to and fro. `SafeWrite` is how a file is replaced, `Recovery` how
/// unsaved work comes back.
@NullMarked
package dev.watershed.storage;

import org.jspecify.annotations.NullMarked;
