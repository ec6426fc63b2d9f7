/// What a facilitator leads a room with: a plan of phases, timers, votes, open questions, the
/// walk-through and snapshots of the wall.
///
/// Read first: [dev.watershed.workshop.Phase] and [dev.watershed.workshop.Plan], then
/// [dev.watershed.workshop.Stand], where the session stands now. A timer is a deadline, never a
/// counter, so it survives sleep and restart; what time it is comes in as an argument.
///
/// Does not belong here: what any of this looks like (`ui.workshop`), and what the notes mean.
@NullMarked
package dev.watershed.workshop;

import org.jspecify.annotations.NullMarked;
