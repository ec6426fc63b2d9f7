package dev.watershed.exchange;

import dev.watershed.exchange.Whiteboard.Arrow;
import dev.watershed.exchange.Whiteboard.Card;
import dev.watershed.exchange.Whiteboard.Frame;
import dev.watershed.finding.Wording;
import dev.watershed.geometry.Bounds;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/// Reads one drawing of draw.io: filled cells are cards, swimlanes and containers are frames, edges
/// are arrows. Used once.
final class DrawioReader {

    /// What draw.io itself calls a page nobody named.
    private static final Pattern UNNAMED = Pattern.compile("(Page|페이지)-\\d+");

    private static final int DEEPEST = 100;
    private static final double FARTHEST = 10_000_000;

    /// A figure of a person stands for an actor: small and yellow.
    private static final int PERSON = 0xFDF445;

    private final Map<String, Cell> cells = new LinkedHashMap<>();
    private final Set<String> leftOut = new TreeSet<>();
    private String title = "";

    /// @param at relative to the parent; null-sized until its geometry was read
    private record Cell(
            String id,
            String value,
            Map<String, String> style,
            String parent,
            boolean vertex,
            boolean edge,
            String source,
            String target,
            Bounds at,
            boolean relative) {

        Cell placed(Bounds bounds, boolean alongAnEdge) {
            return new Cell(
                    id, value, style, parent, vertex, edge, source, target, bounds, alongAnEdge);
        }
    }

    Whiteboard read(String content) throws UnreadableInput {
        try {
            page(content);
        } catch (XMLStreamException broken) {
            throw DrawioPage.broken(broken);
        }
        if (cells.isEmpty()) {
            throw new UnreadableInput(Wording.of("exchange.drawio-empty"));
        }
        return whiteboard();
    }

    private void page(String content) throws XMLStreamException, UnreadableInput {
        XMLStreamReader xml = DrawioPage.reader(content);
        int pages = 0;
        while (xml.hasNext()) {
            if (xml.next() != XMLStreamConstants.START_ELEMENT) {
                continue;
            }
            String name = xml.getLocalName();
            if (name.equals("diagram")) {
                pages++;
                if (pages == 1) {
                    String called = attribute(xml, "name");
                    title = UNNAMED.matcher(called).matches() ? "" : called;
                    firstPage(xml);
                }
            } else if (name.equals("mxGraphModel") && pages == 0) {
                model(xml);
            }
        }
        if (pages > 1) {
            leftOut.add("page 2" + (pages > 2 ? "–" + pages : ""));
        }
    }

    /// A model, or text that unpacks to one.
    private void firstPage(XMLStreamReader xml) throws XMLStreamException, UnreadableInput {
        StringBuilder packed = new StringBuilder();
        int event = xml.next();
        while (event != XMLStreamConstants.END_ELEMENT) {
            if (event == XMLStreamConstants.START_ELEMENT) {
                model(xml);
            } else if (event == XMLStreamConstants.CHARACTERS) {
                packed.append(xml.getText());
            }
            event = xml.next();
        }
        if (!packed.toString().isBlank()) {
            model(opened(DrawioPage.reader(DrawioPage.unpacked(packed.toString()))));
        }
    }

    private static XMLStreamReader opened(XMLStreamReader xml) throws XMLStreamException {
        xml.nextTag();
        return xml;
    }

    private void model(XMLStreamReader xml) throws XMLStreamException {
        String wrapper = "";
        String label = "";
        String last = "";
        for (int depth = 1; depth > 0 && xml.hasNext(); ) {
            int event = xml.next();
            if (event == XMLStreamConstants.END_ELEMENT) {
                depth--;
            } else if (event == XMLStreamConstants.START_ELEMENT) {
                depth++;
                switch (xml.getLocalName()) {
                    case "object", "UserObject" -> {
                        wrapper = attribute(xml, "id");
                        label = attribute(xml, "label");
                    }
                    case "mxCell" -> {
                        String id = attribute(xml, "id");
                        Cell cell =
                                id.isEmpty()
                                        ? cell(xml, wrapper, label)
                                        : cell(xml, id, attribute(xml, "value"));
                        cells.put(cell.id(), cell);
                        last = cell.id();
                    }
                    case "mxGeometry" -> {
                        boolean along = attribute(xml, "relative").equals("1");
                        Bounds at = bounds(xml);
                        cells.computeIfPresent(last, (id, cell) -> cell.placed(at, along));
                    }
                    default -> {}
                }
            }
        }
    }

    private static Cell cell(XMLStreamReader xml, String id, String value) {
        return new Cell(
                id,
                value,
                style(attribute(xml, "style")),
                attribute(xml, "parent"),
                attribute(xml, "vertex").equals("1"),
                attribute(xml, "edge").equals("1"),
                attribute(xml, "source"),
                attribute(xml, "target"),
                new Bounds(0, 0, 0, 0),
                false);
    }

    private static String attribute(XMLStreamReader xml, String name) {
        String value = xml.getAttributeValue(null, name);
        return value == null ? "" : value;
    }

    private static Bounds bounds(XMLStreamReader xml) {
        return new Bounds(
                number(attribute(xml, "x")),
                number(attribute(xml, "y")),
                Math.abs(number(attribute(xml, "width"))),
                Math.abs(number(attribute(xml, "height"))));
    }

    private static double number(String text) {
        try {
            double number = text.isEmpty() ? 0 : Double.parseDouble(text);
            return Math.abs(number) <= FARTHEST ? number : 0;
        } catch (NumberFormatException notANumber) {
            return 0;
        }
    }

    private static Map<String, String> style(String text) {
        Map<String, String> style = new LinkedHashMap<>();
        for (String part : text.split(";", -1)) {
            int is = part.indexOf('=');
            style.put(is < 0 ? part : part.substring(0, is), is < 0 ? "" : part.substring(is + 1));
        }
        return style;
    }

    private Whiteboard whiteboard() {
        List<Card> cards = new ArrayList<>();
        List<Arrow> arrows = new ArrayList<>();
        List<Frame> frames = new ArrayList<>();
        Set<String> parents = new HashSet<>();
        cells.values().forEach(cell -> parents.add(cell.parent()));
        for (Cell cell : cells.values()) {
            if (cell.edge()) {
                arrows.add(new Arrow(cell.source(), cell.target()));
            } else if (cell.vertex() && !cell.relative()) {
                String text = HtmlLabel.plain(cell.value());
                if (isFrame(cell, parents)) {
                    frames.add(new Frame(cell.id(), text, place(cell)));
                } else if (cell.style().containsKey("image")) {
                    leftOut.add("image");
                } else {
                    cards.add(new Card(cell.id(), text, place(cell), colour(cell)));
                }
            }
        }
        return new Whiteboard(title, cards, arrows, frames, leftOut);
    }

    private static boolean isFrame(Cell cell, Set<String> parents) {
        return cell.style().containsKey("swimlane")
                || cell.style().containsKey("group")
                || parents.contains(cell.id());
    }

    private static OptionalInt colour(Cell cell) {
        if (cell.style().getOrDefault("shape", "").equals("umlActor")) {
            return OptionalInt.of(PERSON);
        }
        return CardColour.of(cell.style().getOrDefault("fillColor", "none"));
    }

    /// On the page: what lies in a container is placed against it.
    private Bounds place(Cell cell) {
        Bounds place = cell.at();
        Cell parent = cells.get(cell.parent());
        for (int depth = 0; parent != null && depth < DEEPEST; depth++) {
            place = place.movedBy(parent.at().x(), parent.at().y());
            parent = cells.get(parent.parent());
        }
        return place;
    }
}
