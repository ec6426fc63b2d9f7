package dev.watershed.exchange.maps;

import dev.watershed.board.NoteKind;
import dev.watershed.drawing.Colour;
import dev.watershed.drawing.Theme;
import dev.watershed.drawing.Token;
import dev.watershed.drawing.diagram.ContextMapDiagram;
import dev.watershed.drawing.diagram.ContextMapPicture.Place;
import dev.watershed.drawing.diagram.ContextMapPicture.Wire;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// A context map to be written down as a drawing of somebody else's program: the places by short
/// names, in the order of the map, and the wires between them.
///
/// @param diagram where everything stands, in logical pixels
/// @param theme its colours, as those of the window
/// @param names short and plain, by place id: `c1`, `c2` …
public record MapSketch(
        String title, ContextMapDiagram diagram, Theme theme, Map<String, String> names) {

    public static MapSketch of(String title, ContextMapDiagram diagram, Theme theme) {
        Map<String, String> names = new LinkedHashMap<>();
        for (Place place : diagram.picture().places()) {
            names.put(place.id(), (place.system() ? "s" : "c") + (names.size() + 1));
        }
        return new MapSketch(title, diagram, theme, names);
    }

    List<Place> places() {
        return diagram.picture().places();
    }

    /// The wires between two places of the map.
    List<Wire> wires() {
        return diagram.picture().wires().stream()
                .filter(w -> names.containsKey(w.from()) && names.containsKey(w.to()))
                .filter(w -> !w.from().equals(w.to()))
                .toList();
    }

    String name(String place) {
        return names.getOrDefault(place, place);
    }

    String fill(Place place) {
        return Colour.hex(
                place.system()
                        ? theme.notes().fill(NoteKind.EXTERNAL_SYSTEM)
                        : theme.contextFill(place.ordinal()));
    }

    String edge(Place place) {
        return Colour.hex(
                place.system() ? theme.of(Token.LINK) : theme.contextEdge(place.ordinal()));
    }

    String ink() {
        return Colour.hex(theme.of(Token.T1));
    }

    /// What is written in a place, line by line.
    static List<String> inside(Place place) {
        return place.detail().isEmpty()
                ? List.of(place.name())
                : List.of(place.name(), place.detail());
    }

    /// What is written along a wire: the pattern both share, then the messages.
    static List<String> along(Wire wire) {
        List<String> lines = new ArrayList<>();
        if (!wire.middleTag().isEmpty()) {
            lines.add(wire.middleTag());
        }
        lines.addAll(wire.messages());
        return lines;
    }
}
