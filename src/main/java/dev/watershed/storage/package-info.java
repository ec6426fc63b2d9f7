/// The file, the journal on disk, and everything that keeps them safe.
///
/// Writing is atomic, a lock is a file of its own, and what a crash leaves behind is recovered
/// rather than thrown away. Backups and the three-way merge are here. What is written is decided by
/// the document; this storey is the edge where input and output begin.
@NullMarked
package dev.watershed.storage;

import org.jspecify.annotations.NullMarked;
