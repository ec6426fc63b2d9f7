package dev.watershed.exchange.maps;

import dev.watershed.drawing.diagram.ContextMapPicture.Place;
import dev.watershed.drawing.diagram.ContextMapPicture.Wire;
import dev.watershed.exchange.escaping.Escaping;
import java.util.List;
import java.util.stream.Collectors;

/// The context map as a PlantUML diagram (plantuml.com, language reference, deployment diagrams):
/// patterns at the ends of the arrows, messages beside them.
public final class MapPlantUml {

    private MapPlantUml() {}

    public static String of(MapSketch sketch) {
        StringBuilder out = new StringBuilder("@startuml\nleft to right direction\n");
        if (!sketch.title().isBlank()) {
            out.append("title \"").append(Escaping.plantUml(sketch.title())).append("\"\n");
        }
        sketch.places().forEach(place -> out.append(place(place, sketch)).append('\n'));
        sketch.wires().forEach(wire -> out.append(wire(wire, sketch)).append('\n'));
        return out.append("@enduml\n").toString();
    }

    private static String place(Place place, MapSketch sketch) {
        String label = lines(MapSketch.inside(place));
        return "%s \"%s\" as %s %s;line:%s"
                .formatted(
                        place.system() ? "node" : "rectangle",
                        label,
                        sketch.name(place.id()),
                        sketch.fill(place),
                        sketch.edge(place).substring(1));
    }

    private static String lines(List<String> lines) {
        return lines.stream().map(Escaping::plantUml).collect(Collectors.joining("\\n"));
    }

    private static String wire(Wire wire, MapSketch sketch) {
        String along = lines(MapSketch.along(wire));
        return sketch.name(wire.from())
                + end(wire.fromTag())
                + (wire.bothWays() ? " <--> " : " --> ")
                + end(wire.toTag())
                + sketch.name(wire.to())
                + (along.isEmpty() ? "" : " : " + along);
    }

    private static String end(String tag) {
        return tag.isEmpty() ? " " : " \"" + Escaping.plantUml(tag) + "\" ";
    }
}
