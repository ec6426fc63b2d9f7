package dev.watershed.drawing.diagram;

import java.util.List;

/// A context map ready to be drawn, every text already in one language. Built from the model by
/// [ContextMapReader].
///
/// @param places contexts and external systems
/// @param wires between two places each
public record ContextMapPicture(List<Place> places, List<Wire> wires) {

    /// A box on the map.
    ///
    /// @param id unique on the map
    /// @param detail the quiet line under the name; empty for none
    /// @param ordinal the colour of a context, see [dev.watershed.drawing.Theme#contextEdge]
    /// @param system true for an external system: a pink box
    public record Place(String id, String name, String detail, int ordinal, boolean system) {}

    /// A line between two boxes, with a head at the second.
    ///
    /// @param id unique on the map
    /// @param bothWays a head at both ends
    /// @param fromTag what is written at the first end, such as "U OHS"; empty for nothing
    /// @param toTag what is written at the second end, such as "D ACL"; empty for nothing
    /// @param middleTag what is written in the middle, such as "Partnership"; empty for nothing
    /// @param messages what runs along it, one per line
    public record Wire(
            String id,
            String from,
            String to,
            boolean bothWays,
            String fromTag,
            String toTag,
            String middleTag,
            List<String> messages) {

        public Wire {
            messages = List.copyOf(messages);
        }

        public boolean joins(String place) {
            return from.equals(place) || to.equals(place);
        }
    }

    public ContextMapPicture {
        places = List.copyOf(places);
        wires = List.copyOf(wires);
    }

    /// True for a place nothing leads to or from.
    boolean isAlone(Place place) {
        return wires.stream().noneMatch(wire -> wire.joins(place.id()));
    }
}
