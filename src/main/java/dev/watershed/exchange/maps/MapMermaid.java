package dev.watershed.exchange.maps;

import dev.watershed.drawing.diagram.ContextMapPicture.Place;
import dev.watershed.drawing.diagram.ContextMapPicture.Wire;
import dev.watershed.exchange.escaping.Escaping;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// The context map as a Mermaid flowchart (mermaid.js.org, flowcharts): Mermaid has no labels at
/// the ends of an arrow, so that both patterns stand on it.
public final class MapMermaid {

    private MapMermaid() {}

    public static String of(MapSketch sketch) {
        StringBuilder out = new StringBuilder("flowchart LR\n");
        for (Place place : sketch.places()) {
            out.append("  ").append(place(place, sketch)).append('\n');
        }
        for (Wire wire : sketch.wires()) {
            out.append("  ").append(wire(wire, sketch)).append('\n');
        }
        for (Place place : sketch.places()) {
            out.append(
                    "  classDef look-%s fill:%s,stroke:%s,color:%s\n"
                            .formatted(
                                    sketch.name(place.id()),
                                    sketch.fill(place),
                                    sketch.edge(place),
                                    sketch.ink()));
        }
        return out.toString();
    }

    private static String place(Place place, MapSketch sketch) {
        String label = lines(MapSketch.inside(place));
        return sketch.name(place.id())
                + (place.system() ? "[\"%s\"]" : "([\"%s\"])").formatted(label)
                + ":::look-"
                + sketch.name(place.id());
    }

    private static String lines(List<String> lines) {
        return lines.stream().map(Escaping::mermaid).collect(Collectors.joining("<br/>"));
    }

    private static String wire(Wire wire, MapSketch sketch) {
        List<String> lines = new ArrayList<>();
        if (!wire.fromTag().isEmpty() || !wire.toTag().isEmpty()) {
            lines.add((wire.fromTag() + " → " + wire.toTag()).strip());
        }
        lines.addAll(MapSketch.along(wire));
        String label = lines(lines);
        return sketch.name(wire.from())
                + (wire.bothWays() ? " <-->" : " -->")
                + (label.isEmpty() ? " " : "|\"" + label + "\"| ")
                + sketch.name(wire.to());
    }
}
