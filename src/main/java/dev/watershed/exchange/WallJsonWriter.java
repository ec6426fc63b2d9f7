package dev.watershed.exchange;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.watershed.board.Board;
import dev.watershed.board.Link;
import dev.watershed.board.Note;
import dev.watershed.board.NoteKind;
import dev.watershed.boundary.BoundedContext;
import dev.watershed.document.Document;
import java.util.Comparator;

/// Writes a document as wall JSON: notes and links by id, the timeline as it hangs.
final class WallJsonWriter {

    private static final ObjectWriter PRINTER =
            new JsonMapper()
                    .writer(
                            new DefaultPrettyPrinter()
                                    .withObjectIndenter(new DefaultIndenter("  ", "\n"))
                                    .withArrayIndenter(new DefaultIndenter("  ", "\n")));

    private WallJsonWriter() {}

    static String written(Document document) {
        Board board = document.board();
        ObjectNode wall = JsonNodeFactory.instance.objectNode();
        wall.put("title", document.title());
        ArrayNode nodes = wall.putArray("nodes");
        board.notes().values().stream()
                .sorted(Comparator.comparing(Note::id))
                .forEach(note -> nodes.add(node(document, note)));
        ArrayNode edges = wall.putArray("edges");
        board.linksById().forEach(link -> edges.add(edge(link)));
        ArrayNode timeline = wall.putArray("timeline");
        board.notesInTimeline().stream()
                .filter(note -> note.kind() == NoteKind.EVENT)
                .forEach(note -> timeline.add(note.id().value()));
        ArrayNode pivotal = wall.putArray("pivotal");
        board.pivotsLeftToRight()
                .forEach(pivot -> pivot.event().ifPresent(event -> pivotal.add(event.value())));
        ArrayNode contexts = wall.putArray("contexts");
        document.contextsInOrder().forEach(context -> contexts.add(context(context)));
        return print(wall);
    }

    private static ObjectNode node(Document document, Note note) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        node.put("id", note.id().value());
        node.put("kind", note.kind().code());
        node.put("label", note.text());
        if (!note.attributes().isEmpty()) {
            ArrayNode terms = node.putArray("terms");
            note.attributes().forEach(terms::add);
        }
        if (!note.definition().isEmpty()) {
            node.put("definition", note.definition());
        }
        node.put("x", Math.round(note.bounds().x()));
        node.put("y", Math.round(note.bounds().y()));
        document.contextHolding(note.id()).ifPresent(c -> node.put("context", c.id().value()));
        document.board().laneOf(note).ifPresent(lane -> node.put("lane", lane.name()));
        if (!note.author().isEmpty()) {
            node.put("author", note.author());
        }
        return node;
    }

    private static ObjectNode edge(Link link) {
        ObjectNode edge = JsonNodeFactory.instance.objectNode();
        edge.put("from", link.from().value());
        edge.put("to", link.to().value());
        edge.put("kind", link.kind().code());
        edge.put("weight", link.weight());
        return edge;
    }

    private static ObjectNode context(BoundedContext context) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        node.put("id", context.id().value());
        node.put("name", context.name());
        return node;
    }

    private static String print(ObjectNode wall) {
        try {
            return PRINTER.writeValueAsString(wall) + "\n";
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("a tree that cannot be printed", impossible);
        }
    }
}
