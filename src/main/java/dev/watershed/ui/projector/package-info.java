/// The window for the room: the wall, who tells, and the time; nothing to click.
///
/// Read first: [dev.watershed.ui.projector.ProjectorWindow], then
/// [dev.watershed.ui.projector.RoomBar]. What is laid over the wall comes from
/// [dev.watershed.ui.workshop.RoomOverlay].
///
/// Does not belong here: anything only the facilitator should see.
@NullMarked
package dev.watershed.ui.projector;

import org.jspecify.annotations.NullMarked;
