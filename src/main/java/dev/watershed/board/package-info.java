/// The wall: notes and their kinds, links, lanes and pivotal events.
///
/// Read the note and its kinds first, then the flow: who leads to whom, from links and from what
/// hangs beside what. The checks for wording and for the grammar of EventStorming are here too.
/// What a word means and where a boundary runs do not belong here; they are read off the wall by
/// the storeys above.
@NullMarked
package dev.watershed.board;

import org.jspecify.annotations.NullMarked;
