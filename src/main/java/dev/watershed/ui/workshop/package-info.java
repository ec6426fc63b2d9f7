/// Leading the room: the strip with phase and clock, the plan, and the cards for votes, open
/// questions, the walk-through, snapshots, the basket, the legend and the places of the wall.
///
/// Read first: [dev.watershed.ui.workshop.PhaseStrip] and
/// [dev.watershed.ui.workshop.WorkshopActions]; then [dev.watershed.ui.workshop.WorkshopCard],
/// which the Storm inspector shows, and [dev.watershed.ui.workshop.RoomOverlay], what the wall
/// shows of all that, on the facilitator's screen and on the projector.
///
/// Does not belong here: what any of it means ([dev.watershed.workshop]), and how it is kept
/// ([dev.watershed.ui.session.Facilitation]).
@NullMarked
package dev.watershed.ui.workshop;

import org.jspecify.annotations.NullMarked;
