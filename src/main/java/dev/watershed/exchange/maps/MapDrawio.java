package dev.watershed.exchange.maps;

import dev.watershed.drawing.diagram.ContextMapPicture.Place;
import dev.watershed.drawing.diagram.ContextMapPicture.Wire;
import dev.watershed.exchange.escaping.Escaping;
import dev.watershed.geometry.Bounds;
import java.util.List;

/// The context map as a draw.io file, every context where the window has it, patterns as labels at
/// the ends of their arrow.
public final class MapDrawio {

    /// A line break inside an attribute.
    private static final String BREAK = "&#10;";

    private static final double NEAR = -.75;

    private final MapSketch sketch;
    private final StringBuilder out = new StringBuilder();

    private MapDrawio(MapSketch sketch) {
        this.sketch = sketch;
    }

    public static String of(MapSketch sketch) {
        return new MapDrawio(sketch).written();
    }

    private String written() {
        String title = sketch.title().isBlank() ? "Context map" : sketch.title();
        out.append("<mxfile><diagram name=\"")
                .append(Escaping.xml(Escaping.oneLine(title)))
                .append("\"><mxGraphModel><root>\n<mxCell id=\"0\"/>\n")
                .append("<mxCell id=\"1\" parent=\"0\"/>\n");
        sketch.places().forEach(this::place);
        List<Wire> wires = sketch.wires();
        for (int i = 0; i < wires.size(); i++) {
            wire("w" + (i + 1), wires.get(i));
        }
        return out.append("</root></mxGraphModel></diagram></mxfile>\n").toString();
    }

    private void place(Place place) {
        Bounds box = sketch.diagram().boxes().getOrDefault(place.id(), new Bounds(0, 0, 176, 104));
        String label = label(MapSketch.inside(place));
        String style =
                ("html=0;whiteSpace=wrap;strokeWidth=2;rounded=%d;arcSize=40;"
                                + "fillColor=%s;strokeColor=%s;fontColor=%s;")
                        .formatted(
                                place.system() ? 0 : 1,
                                sketch.fill(place),
                                sketch.edge(place),
                                sketch.ink());
        out.append(
                "<mxCell id=\"%s\" value=\"%s\" style=\"%s\" vertex=\"1\" parent=\"1\">"
                        .formatted(sketch.name(place.id()), label, style));
        out.append(
                "<mxGeometry x=\"%d\" y=\"%d\" width=\"%d\" height=\"%d\" as=\"geometry\"/>"
                        .formatted(
                                Math.round(box.x()),
                                Math.round(box.y()),
                                Math.round(box.width()),
                                Math.round(box.height())));
        out.append("</mxCell>\n");
    }

    private void wire(String id, Wire wire) {
        String heads = (wire.bothWays() ? "startArrow=block;" : "") + "endArrow=block;";
        out.append(
                "<mxCell id=\"%s\" value=\"%s\" style=\"%scurved=1;html=0;\" edge=\"1\""
                        .formatted(id, label(MapSketch.along(wire)), heads));
        out.append(
                " parent=\"1\" source=\"%s\" target=\"%s\">"
                        .formatted(sketch.name(wire.from()), sketch.name(wire.to())));
        out.append("<mxGeometry relative=\"1\" as=\"geometry\"/></mxCell>\n");
        end(id + "u", id, wire.fromTag(), NEAR);
        end(id + "d", id, wire.toTag(), -NEAR);
    }

    /// A label that sits on a wire, -1 at its start and 1 at its end.
    private void end(String id, String wire, String tag, double along) {
        if (!tag.isEmpty()) {
            out.append(
                    "<mxCell id=\"%s\" value=\"%s\" style=\"edgeLabel;html=0;\" vertex=\"1\""
                            .formatted(id, label(List.of(tag))));
            out.append(" connectable=\"0\" parent=\"%s\">".formatted(wire));
            out.append(
                    "<mxGeometry x=\"%s\" relative=\"1\" as=\"geometry\"/></mxCell>\n"
                            .formatted(along));
        }
    }

    private static String label(List<String> lines) {
        return String.join(
                BREAK, lines.stream().map(l -> Escaping.xml(Escaping.oneLine(l))).toList());
    }
}
