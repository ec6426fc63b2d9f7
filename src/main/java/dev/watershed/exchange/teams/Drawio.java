package dev.watershed.exchange.teams;

import dev.watershed.boundary.BoundedContext;
import dev.watershed.exchange.teams.TeamSheet.Entry;
import dev.watershed.exchange.teams.TeamSheet.Link;
import dev.watershed.geometry.Bounds;
import dev.watershed.team.TeamId;
import java.io.StringWriter;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/// The topology as a draw.io file, every team where the picture has it.
public final class Drawio {

    /// Stands for a line break until the attribute is written: a reader takes a bare one for a
    /// space.
    private static final String BREAK = "\uE000";

    private final XMLStreamWriter xml;
    private final Map<TeamId, String> cells = new HashMap<>();

    private Drawio(XMLStreamWriter xml) {
        this.xml = xml;
    }

    /// @param places where each team stands, in pixels
    public static String of(TeamSheet sheet, Map<TeamId, Bounds> places) {
        StringWriter out = new StringWriter();
        try {
            XMLStreamWriter xml = XMLOutputFactory.newFactory().createXMLStreamWriter(out);
            new Drawio(xml).write(sheet, places);
            xml.close();
        } catch (XMLStreamException neverIntoMemory) {
            throw new IllegalStateException(neverIntoMemory);
        }
        return out.toString().replace(BREAK, "&#10;") + "\n";
    }

    private void write(TeamSheet sheet, Map<TeamId, Bounds> places) throws XMLStreamException {
        xml.writeStartElement("mxfile");
        xml.writeStartElement("diagram");
        xml.writeAttribute("name", clean(sheet.title().isBlank() ? "Teams" : sheet.title()));
        xml.writeStartElement("mxGraphModel");
        xml.writeStartElement("root");
        cell("0", null);
        cell("1", "0");
        List<Entry> teams = sheet.teams();
        for (int i = 0; i < teams.size(); i++) {
            Entry team = teams.get(i);
            Bounds place = places.getOrDefault(team.id(), new Bounds(0, i * 140.0, 400, 105));
            cells.put(team.id(), "t" + (i + 1));
            team("t" + (i + 1), team, place);
        }
        for (int i = 0; i < sheet.links().size(); i++) {
            link("l" + (i + 1), sheet.links().get(i));
        }
        for (int i = 0; i < 4; i++) {
            xml.writeEndElement();
        }
    }

    private void cell(String id, @org.jspecify.annotations.Nullable String parent)
            throws XMLStreamException {
        xml.writeEmptyElement("mxCell");
        xml.writeAttribute("id", id);
        if (parent != null) {
            xml.writeAttribute("parent", parent);
        }
    }

    private void team(String id, Entry team, Bounds place) throws XMLStreamException {
        String owned =
                team.contexts().stream()
                        .map(BoundedContext::name)
                        .collect(Collectors.joining(", "));
        String label = team.name() + (owned.isEmpty() ? "" : "\n" + owned);
        xml.writeStartElement("mxCell");
        xml.writeAttribute("id", id);
        xml.writeAttribute("value", clean(label));
        xml.writeAttribute("style", style(team));
        xml.writeAttribute("vertex", "1");
        xml.writeAttribute("parent", "1");
        xml.writeEmptyElement("mxGeometry");
        xml.writeAttribute("x", number(place.x()));
        xml.writeAttribute("y", number(place.y()));
        xml.writeAttribute("width", number(place.width()));
        xml.writeAttribute("height", number(place.height()));
        xml.writeAttribute("as", "geometry");
        xml.writeEndElement();
    }

    /// `html=0` keeps a label plain text.
    private static String style(Entry team) {
        String shape =
                switch (team.type()) {
                    case STREAM_ALIGNED ->
                            "rounded=1;arcSize=28;fillColor=#FFEDB8;strokeColor=#FFD966;";
                    case ENABLING -> "rounded=1;arcSize=28;fillColor=#DFBDCF;strokeColor=#D09CB7;";
                    case COMPLICATED_SUBSYSTEM ->
                            "shape=mxgraph.basic.octagon2;dx=24;fillColor=#FFC08B;"
                                    + "strokeColor=#E88814;";
                    case PLATFORM -> "rounded=0;fillColor=#B7CDF1;strokeColor=#6D9EEB;";
                };
        return shape + "html=0;whiteSpace=wrap;strokeWidth=2;fontColor=#1F1A14;";
    }

    private void link(String id, Link link) throws XMLStreamException {
        String from = cells.get(link.from());
        String to = cells.get(link.to());
        if (from == null || to == null) {
            return;
        }
        String until = link.until().isEmpty() ? "" : ", " + link.until();
        String style =
                switch (link.mode()) {
                    case COLLABORATION ->
                            "startArrow=block;endArrow=block;dashed=1;strokeColor=#967EE2;";
                    case X_AS_A_SERVICE -> "endArrow=block;dashed=1;strokeColor=#999696;";
                    case FACILITATING -> "endArrow=oval;dashed=1;strokeColor=#78996B;";
                };
        xml.writeStartElement("mxCell");
        xml.writeAttribute("id", id);
        xml.writeAttribute("value", clean(link.mode().code() + until));
        xml.writeAttribute("style", style + "html=0;");
        xml.writeAttribute("edge", "1");
        xml.writeAttribute("parent", "1");
        xml.writeAttribute("source", to);
        xml.writeAttribute("target", from);
        xml.writeEmptyElement("mxGeometry");
        xml.writeAttribute("relative", "1");
        xml.writeAttribute("as", "geometry");
        xml.writeEndElement();
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%d", Math.round(value));
    }

    /// XML has no room for control characters.
    private static String clean(String text) {
        return text.replace(BREAK, "")
                .replaceAll("[\\p{Cntrl}&&[^\\n\\t]]", "")
                .replace("\n", BREAK);
    }
}
