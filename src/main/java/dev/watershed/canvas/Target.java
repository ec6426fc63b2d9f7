package dev.watershed.canvas;

import dev.watershed.board.LaneId;
import dev.watershed.board.LinkId;
import dev.watershed.board.NoteId;
import dev.watershed.board.PivotId;

/// What lies under the pointer.
public sealed interface Target {

    record OnNote(NoteId note) implements Target {}

    /// The handle in the middle of a side, from which a link is drawn.
    record OnHandle(NoteId note, Side side) implements Target {}

    /// The lower right corner of the one selected note.
    record OnCorner(NoteId note) implements Target {}

    record OnLink(LinkId link) implements Target {}

    /// The tape at the top or the bottom of a lane.
    record OnLaneEdge(LaneId lane, boolean top) implements Target {}

    /// The name of a lane at the left of the viewport.
    record OnLaneName(LaneId lane) implements Target {}

    /// The tape of a pivotal event, or its flag.
    record OnPivot(PivotId pivot) implements Target {}

    /// Nothing but the wall.
    record OnWall() implements Target {}

    Target WALL = new OnWall();
}
