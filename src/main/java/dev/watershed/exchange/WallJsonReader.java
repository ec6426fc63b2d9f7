package dev.watershed.exchange;

import dev.watershed.board.Link;
import dev.watershed.board.LinkId;
import dev.watershed.board.LinkKind;
import dev.watershed.board.NoteId;
import dev.watershed.board.NoteKind;
import dev.watershed.exchange.PlainWall.Draft;
import dev.watershed.finding.Wording;
import dev.watershed.geometry.Point;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeSet;

/// Reads one wall JSON. Used once.
final class WallJsonReader {

    private static final int MOST_NOTES = 50_000;
    private static final int MOST_LINKS = 200_000;

    private static final Set<String> WALL_FIELDS =
            Set.of("title", "nodes", "edges", "timeline", "pivotal", "contexts");
    private static final Set<String> NODE_FIELDS =
            Set.of(
                    "id",
                    "kind",
                    "label",
                    "terms",
                    "definition",
                    "x",
                    "y",
                    "context",
                    "lane",
                    "author");
    private static final Set<String> EDGE_FIELDS = Set.of("from", "to", "kind", "weight");
    private static final Set<String> CONTEXT_FIELDS = Set.of("id", "name");

    private final Map<NoteId, Draft> notes = new LinkedHashMap<>();
    private final Map<LinkId, Link> links = new LinkedHashMap<>();
    private final Map<String, String> contexts = new LinkedHashMap<>();
    private final Set<String> unknownFields = new TreeSet<>();
    private final Set<String> unknownNoteKinds = new TreeSet<>();
    private final Set<String> unknownLinkKinds = new TreeSet<>();
    private final Set<String> unknownIds = new TreeSet<>();
    private final Set<String> selfLinks = new TreeSet<>();

    Imported read(String content) throws UnreadableInput {
        JsonPlace root = new JsonPlace(JsonText.tree(content), "").asObject();
        if (root.field("nodes").isEmpty()) {
            throw new UnreadableInput(Wording.of("exchange.not-a-wall"));
        }
        noteUnknown(root, WALL_FIELDS, "");
        readContexts(root);
        readNotes(root);
        readLinks(root);
        PlainWall wall =
                new PlainWall(
                        root.text("title").orElse("").strip(),
                        List.copyOf(notes.values()),
                        List.copyOf(links.values()),
                        known(root.list("timeline")),
                        known(root.list("pivotal")),
                        contexts);
        Imported hung = WallAssembly.hang(wall);
        List<Wording> remarks = remarks();
        remarks.addAll(hung.notes());
        return new Imported(hung.document(), remarks);
    }

    private void readContexts(JsonPlace root) throws UnreadableInput {
        for (JsonPlace entry : root.list("contexts")) {
            JsonPlace context = entry.asObject();
            noteUnknown(context, CONTEXT_FIELDS, "contexts.");
            String id = context.name("id");
            if (contexts.putIfAbsent(id, context.text("name").orElse(id).strip()) != null) {
                throw new UnreadableInput(
                        Wording.of("exchange.duplicate-id", context.path() + ".id", id));
            }
        }
    }

    private void readNotes(JsonPlace root) throws UnreadableInput {
        List<JsonPlace> entries = root.list("nodes");
        if (entries.size() > MOST_NOTES) {
            throw new UnreadableInput(
                    Wording.of("exchange.too-many-notes", entries.size(), MOST_NOTES));
        }
        for (JsonPlace entry : entries) {
            JsonPlace node = entry.asObject();
            noteUnknown(node, NODE_FIELDS, "nodes.");
            Draft draft = draft(node);
            if (notes.putIfAbsent(draft.id(), draft) != null) {
                throw new UnreadableInput(
                        Wording.of(
                                "exchange.duplicate-id", node.path() + ".id", draft.id().value()));
            }
        }
    }

    private Draft draft(JsonPlace node) throws UnreadableInput {
        NoteId id = new NoteId(node.name("id"));
        String code = node.name("kind");
        Optional<NoteKind> kind = NoteKind.withCode(code);
        if (kind.isEmpty()) {
            unknownNoteKinds.add(code);
        }
        List<String> terms = new ArrayList<>();
        for (JsonPlace term : node.list("terms")) {
            String text = term.asText().strip();
            if (!text.isEmpty()) {
                terms.add(text);
            }
        }
        Optional<String> context = filled(node.text("context"));
        context.ifPresent(home -> contexts.putIfAbsent(home, home));
        return new Draft(
                id,
                kind.orElse(NoteKind.COMMENT),
                node.text("label").orElse("").strip(),
                terms,
                node.text("definition").orElse("").strip(),
                node.text("author").orElse("").strip(),
                filled(node.text("lane")),
                context,
                place(node));
    }

    private static Optional<Point> place(JsonPlace node) throws UnreadableInput {
        OptionalDouble x = node.number("x");
        OptionalDouble y = node.number("y");
        return x.isPresent() && y.isPresent()
                ? Optional.of(new Point(x.getAsDouble(), y.getAsDouble()).rounded())
                : Optional.empty();
    }

    private static Optional<String> filled(Optional<String> text) {
        return text.map(String::strip).filter(t -> !t.isEmpty());
    }

    private void readLinks(JsonPlace root) throws UnreadableInput {
        List<JsonPlace> entries = root.list("edges");
        if (entries.size() > MOST_LINKS) {
            throw new UnreadableInput(
                    Wording.of("exchange.too-many-links", entries.size(), MOST_LINKS));
        }
        for (JsonPlace entry : entries) {
            JsonPlace edge = entry.asObject();
            noteUnknown(edge, EDGE_FIELDS, "edges.");
            NoteId from = end(edge, "from");
            NoteId to = end(edge, "to");
            String code = edge.text("kind").orElse("");
            LinkKind kind = LinkKind.withCode(code).orElse(LinkKind.LEADS_TO);
            if (kind == LinkKind.LEADS_TO && !code.isEmpty() && !code.equals(kind.code())) {
                unknownLinkKinds.add(code);
            }
            double weight = edge.number("weight").orElse(1);
            if (weight <= 0) {
                throw new UnreadableInput(
                        Wording.of("exchange.weight-not-above-zero", edge.path() + ".weight"));
            }
            if (from.equals(to)) {
                selfLinks.add(from.value());
                continue;
            }
            LinkId id = freeId(from + "." + kind.code() + "." + to);
            links.put(id, new Link(id, from, to, kind, weight));
        }
    }

    private NoteId end(JsonPlace edge, String field) throws UnreadableInput {
        NoteId id = new NoteId(edge.name(field));
        if (!notes.containsKey(id)) {
            throw new UnreadableInput(
                    Wording.of("exchange.dangling", edge.path() + "." + field, id.value()));
        }
        return id;
    }

    /// An id that says what is linked, so that it does not depend on the order of the file.
    private LinkId freeId(String wanted) {
        LinkId id = new LinkId(wanted);
        for (int n = 2; links.containsKey(id); n++) {
            id = new LinkId(wanted + "." + n);
        }
        return id;
    }

    private List<NoteId> known(List<JsonPlace> ids) throws UnreadableInput {
        Set<NoteId> found = new LinkedHashSet<>();
        for (JsonPlace entry : ids) {
            String id = entry.asText().strip();
            if (!id.isEmpty() && notes.containsKey(new NoteId(id))) {
                found.add(new NoteId(id));
            } else {
                unknownIds.add(entry.path() + " = " + id);
            }
        }
        return List.copyOf(found);
    }

    private void noteUnknown(JsonPlace place, Set<String> known, String prefix) {
        place.fieldsBeside(known).forEach(name -> unknownFields.add(prefix + name));
    }

    private List<Wording> remarks() {
        List<Wording> remarks = new ArrayList<>();
        remark(remarks, "exchange.note.fields", unknownFields);
        remark(remarks, "exchange.note.note-kinds", unknownNoteKinds);
        remark(remarks, "exchange.note.link-kinds", unknownLinkKinds);
        remark(remarks, "exchange.note.ids", unknownIds);
        remark(remarks, "exchange.note.self-links", selfLinks);
        if (notes.isEmpty()) {
            remarks.add(Wording.of("exchange.note.empty"));
        }
        return remarks;
    }

    private static void remark(List<Wording> remarks, String key, Set<String> names) {
        if (!names.isEmpty()) {
            remarks.add(Wording.of(key, String.join(", ", names)));
        }
    }
}
