package dev.watershed.exchange;

import dev.watershed.exchange.Whiteboard.Arrow;
import dev.watershed.exchange.Whiteboard.Card;
import dev.watershed.exchange.Whiteboard.Frame;
import dev.watershed.finding.Wording;
import dev.watershed.geometry.Bounds;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;

/// Reads one drawing of Excalidraw: filled shapes are cards, a text belongs to the shape it is
/// bound to or lies on, other texts are cards without a colour. Used once.
final class ExcalidrawReader {

    private static final Set<String> SHAPES = Set.of("rectangle", "ellipse", "diamond");
    private static final Set<String> FRAMES = Set.of("frame", "magicframe");

    private final List<Shape> shapes = new ArrayList<>();
    private final List<Text> texts = new ArrayList<>();
    private final List<Arrow> arrows = new ArrayList<>();
    private final List<Frame> frames = new ArrayList<>();
    private final Set<String> leftOut = new TreeSet<>();

    private record Shape(String id, Bounds bounds, OptionalInt colour) {}

    private record Text(String id, String words, Bounds bounds, Optional<String> container) {}

    Whiteboard read(String content) throws UnreadableInput {
        JsonPlace root = new JsonPlace(JsonText.treeWithPictures(content), "").asObject();
        if (root.field("elements").isEmpty()) {
            throw new UnreadableInput(Wording.of("exchange.no-elements"));
        }
        for (JsonPlace element : root.list("elements")) {
            read(element.asObject());
        }
        return new Whiteboard("", cards(), arrows, frames, leftOut);
    }

    private void read(JsonPlace element) throws UnreadableInput {
        if (element.field("isDeleted").filter(d -> d.value().asBoolean()).isPresent()) {
            return;
        }
        String type = element.name("type");
        String id = element.name("id");
        if (SHAPES.contains(type)) {
            OptionalInt colour =
                    CardColour.of(element.text("backgroundColor").orElse("transparent"));
            shapes.add(new Shape(id, bounds(element), colour));
        } else if (type.equals("text")) {
            String words = element.text("text").orElse("");
            texts.add(new Text(id, words, bounds(element), element.text("containerId")));
        } else if (FRAMES.contains(type)) {
            frames.add(new Frame(id, element.text("name").orElse(""), bounds(element)));
        } else if (type.equals("arrow")) {
            arrows.add(new Arrow(end(element, "startBinding"), end(element, "endBinding")));
        } else {
            leftOut.add(type);
        }
    }

    private static Bounds bounds(JsonPlace element) throws UnreadableInput {
        return new Bounds(
                element.number("x").orElse(0),
                element.number("y").orElse(0),
                Math.abs(element.number("width").orElse(0)),
                Math.abs(element.number("height").orElse(0)));
    }

    /// The id of the shape an arrow ends at; blank for a loose end.
    private static String end(JsonPlace arrow, String field) throws UnreadableInput {
        Optional<JsonPlace> binding = arrow.field(field);
        return binding.isEmpty() ? "" : binding.get().text("elementId").orElse("");
    }

    private List<Card> cards() {
        Map<String, String> words = new HashMap<>();
        Set<String> bound = new HashSet<>();
        for (Text text : texts) {
            Optional<String> shape = text.container().or(() -> under(text));
            shape.ifPresent(id -> {
                words.merge(id, text.words(), (a, b) -> a + "\n" + b);
                bound.add(text.id());
            });
        }
        List<Card> cards = new ArrayList<>();
        for (Shape shape : shapes) {
            String text = words.getOrDefault(shape.id(), "");
            if (shape.colour().isEmpty() && holdsOthers(shape)) {
                frames.add(new Frame(shape.id(), text, shape.bounds()));
            } else {
                cards.add(new Card(shape.id(), text, shape.bounds(), shape.colour()));
            }
        }
        for (Text text : texts) {
            if (!bound.contains(text.id())) {
                cards.add(new Card(text.id(), text.words(), text.bounds(), OptionalInt.empty()));
            }
        }
        return cards;
    }

    /// The smallest coloured shape a loose text lies on.
    private Optional<String> under(Text text) {
        return shapes.stream()
                .filter(shape -> shape.colour().isPresent())
                .filter(shape -> shape.bounds().contains(text.bounds().centre()))
                .min(Comparator.comparingDouble(s -> s.bounds().width() * s.bounds().height()))
                .map(Shape::id);
    }

    private boolean holdsOthers(Shape box) {
        return shapes.stream().anyMatch(s -> !s.equals(box) && box.bounds().contains(s.bounds()));
    }
}
