package dev.watershed.exchange;

import dev.watershed.geometry.Bounds;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;

/// What a drawing program knows of a wall: coloured cards with words, arrows, named frames. It does
/// not know what is an event and what a command; [WhiteboardReading] tells that by the colours.
///
/// @param cards in the order in which they lie, the undermost first
/// @param arrows between cards or frames, by id
/// @param leftOut what kinds of things could not be carried over, for one remark
record Whiteboard(
        String title,
        List<Card> cards,
        List<Arrow> arrows,
        List<Frame> frames,
        Set<String> leftOut) {

    /// @param bounds in the units of the program it comes from
    /// @param colour of its ground as `0xRRGGBB`; empty for one without
    record Card(String id, String text, Bounds bounds, OptionalInt colour) {}

    record Arrow(String from, String to) {}

    /// A named box round some cards.
    record Frame(String id, String name, Bounds bounds) {}
}
