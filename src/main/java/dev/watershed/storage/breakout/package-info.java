/// Breakout groups: a stretch of the wall between two pivotal events goes out as a wall of its own,
/// and comes back entry by entry.
///
/// Read first: `HandOut`, which makes the group's wall and remembers in it what it began with, then
/// `TakeBack`, which tells what the group did and brings it together with the wall by the same
/// three-way merge as everything else. Nothing here reads or writes files.
@NullMarked
package dev.watershed.storage.breakout;

import org.jspecify.annotations.NullMarked;
