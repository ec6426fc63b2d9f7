package dev.watershed.exchange;

import com.fasterxml.jackson.databind.JsonNode;
import dev.watershed.board.NoteId;
import dev.watershed.board.NoteKind;
import dev.watershed.boundary.BoundedContext;
import dev.watershed.document.Document;
import dev.watershed.document.Shelved;
import dev.watershed.document.Shelves;
import dev.watershed.exchange.PlainWall.Draft;
import dev.watershed.exchange.yaml.BadYaml;
import dev.watershed.exchange.yaml.YamlText;
import dev.watershed.finding.Wording;
import dev.watershed.language.Glossary;
import dev.watershed.language.GlossaryEntry;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/// Reads a Contextive definitions file: an aggregate per term, in its context, and what the term
/// means in the glossary.
final class ContextiveReader {

    private static final Set<String> CONTEXT = Set.of("name", "domainVisionStatement", "terms");
    private static final Set<String> TERM =
            Set.of("name", "definition", "examples", "aliases", "meta");

    private final List<Draft> notes = new ArrayList<>();
    private final List<GlossaryEntry> entries = new ArrayList<>();
    private final Map<String, String> contexts = new LinkedHashMap<>();
    private final Map<String, String> purposes = new LinkedHashMap<>();
    private final Set<String> unknown = new TreeSet<>();

    Imported read(String content) throws UnreadableInput {
        JsonPlace root = new JsonPlace(tree(content), "").asObject();
        if (root.field("contexts").isEmpty()) {
            throw new UnreadableInput(Wording.of("exchange.contextive-no-contexts"));
        }
        int count = 0;
        for (JsonPlace context : root.list("contexts")) {
            context(context.asObject(), ++count);
        }
        Imported hung =
                WallAssembly.hang(
                        new PlainWall("", notes, List.of(), List.of(), List.of(), contexts));
        List<Wording> remarks = new ArrayList<>(hung.notes());
        if (!unknown.isEmpty()) {
            remarks.add(Wording.of("exchange.contextive-left-out", String.join(", ", unknown)));
        }
        return new Imported(complete(hung.document()), remarks);
    }

    private static JsonNode tree(String content) throws UnreadableInput {
        try {
            List<JsonNode> trees = YamlText.trees(Content.withoutMark(content));
            if (trees.isEmpty() || trees.getFirst().isNull()) {
                throw new UnreadableInput(Wording.of("exchange.empty-file"));
            }
            return trees.getFirst();
        } catch (BadYaml broken) {
            throw new UnreadableInput(broken.reason());
        }
    }

    private void context(JsonPlace context, int count) throws UnreadableInput {
        String name = context.text("name").orElse("").strip();
        String id = name.isEmpty() ? "" : "context-" + count;
        if (!id.isEmpty()) {
            contexts.put(id, name);
            purposes.put(id, context.text("domainVisionStatement").orElse(""));
        }
        note(context, CONTEXT);
        for (JsonPlace term : context.list("terms")) {
            term(term.asObject(), id);
        }
    }

    private void term(JsonPlace term, String region) throws UnreadableInput {
        String name = term.name("name");
        note(term, TERM);
        String onTheWall = onTheWall(term).orElse(name);
        String word = Glossary.keyOf(onTheWall);
        List<String> aliases = texts(term, "aliases");
        List<String> examples = texts(term, "examples");
        GlossaryEntry entry =
                GlossaryEntry.blank(region, word)
                        .named(onTheWall.equals(name) ? "" : name)
                        .alsoCalled(aliases)
                        .withExamples(examples);
        notes.add(
                new Draft(
                        new NoteId("term-" + (notes.size() + 1)),
                        NoteKind.AGGREGATE,
                        onTheWall,
                        List.of(),
                        term.text("definition").orElse("").strip(),
                        "",
                        Optional.empty(),
                        region.isEmpty() ? Optional.empty() : Optional.of(region),
                        Optional.empty()));
        if (!entry.isBlank()) {
            entries.add(entry);
        }
    }

    private Optional<String> onTheWall(JsonPlace term) throws UnreadableInput {
        Optional<JsonPlace> meta = term.field("meta");
        if (meta.isEmpty()) {
            return Optional.empty();
        }
        note(meta.get().asObject(), Set.of(ContextiveGlossary.ON_THE_WALL));
        return meta.get().text(ContextiveGlossary.ON_THE_WALL).filter(text -> !text.isBlank());
    }

    private static List<String> texts(JsonPlace term, String field) throws UnreadableInput {
        List<String> texts = new ArrayList<>();
        for (JsonPlace text : term.list(field)) {
            texts.add(text.asText().strip());
        }
        return texts;
    }

    private void note(JsonPlace place, Set<String> known) {
        place.value()
                .fieldNames()
                .forEachRemaining(field -> {
                    if (!known.contains(field)) {
                        unknown.add(field);
                    }
                });
    }

    private Document complete(Document hung) {
        Document document = hung;
        for (BoundedContext context : hung.contextsInOrder()) {
            String purpose = purposes.getOrDefault(context.id().value(), "");
            if (!purpose.isBlank()) {
                document = document.with(context.serving(purpose.strip()));
            }
        }
        Shelved shelved = document.shelved();
        for (GlossaryEntry entry : entries) {
            shelved = shelved.put(Shelves.GLOSSARY, entry.key(), entry);
        }
        return document.withShelved(shelved);
    }
}
