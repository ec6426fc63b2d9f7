package dev.watershed.exchange;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLGenerator;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import dev.watershed.boundary.BoundedContext;
import dev.watershed.document.Document;
import dev.watershed.finding.Wording;
import dev.watershed.language.Glossary;
import java.util.List;
import java.util.regex.Pattern;

/// The glossary of a wall as Contextive reads it beside the code: one YAML file with a list of
/// contexts, each with its terms (contextive.tech, definitions file). Read back, every term is
/// there again with definition, aliases and examples.
public final class ContextiveGlossary implements ExportFormat, ImportFormat {

    /// In the `meta` of a term the team calls otherwise than the wall does: the wall's own word.
    static final String ON_THE_WALL = "On the wall";

    private static final Pattern LOOKS_LIKE = Pattern.compile("(?m)^contexts:\\s*(#.*)?$");

    private static final YAMLMapper YAML =
            YAMLMapper.builder()
                    .disable(YAMLGenerator.Feature.SPLIT_LINES)
                    .disable(YAMLGenerator.Feature.WRITE_DOC_START_MARKER)
                    .enable(YAMLGenerator.Feature.MINIMIZE_QUOTES)
                    .enable(YAMLGenerator.Feature.ALWAYS_QUOTE_NUMBERS_AS_STRINGS)
                    .enable(YAMLGenerator.Feature.INDENT_ARRAYS_WITH_INDICATOR)
                    .build();

    @Override
    public String name() {
        return "contextive";
    }

    @Override
    public Wording title() {
        return Wording.of("exchange.contextive");
    }

    @Override
    public List<String> extensions() {
        return List.of("yml", "yaml");
    }

    @Override
    public boolean recognises(String content) {
        return LOOKS_LIKE.matcher(content).find();
    }

    @Override
    public Imported read(String content) throws UnreadableInput {
        return new ContextiveReader().read(content);
    }

    @Override
    public List<ExportedFile> write(Document document) {
        ObjectNode root = JsonNodeFactory.instance.objectNode();
        ArrayNode contexts = root.putArray("contexts");
        for (Glossary.Section section : WallGlossary.of(document).sections()) {
            ObjectNode context = contexts.addObject();
            if (!section.name().isEmpty()) {
                context.put("name", section.name());
            }
            document.contextsInOrder().stream()
                    .filter(c -> c.id().value().equals(section.region()))
                    .map(BoundedContext::purpose)
                    .filter(purpose -> !purpose.isBlank())
                    .forEach(purpose -> context.put("domainVisionStatement", purpose));
            ArrayNode terms = context.putArray("terms");
            section.lines().forEach(line -> term(terms.addObject(), line));
        }
        return List.of(ExportedFile.text("definitions.yml", written(root)));
    }

    private static void term(ObjectNode term, Glossary.Line line) {
        term.put("name", line.name());
        if (!line.definition().isBlank()) {
            term.put("definition", line.definition());
        }
        texts(term, "examples", line.examples());
        texts(term, "aliases", line.aliases());
        if (line.renamed()) {
            term.putObject("meta").put(ON_THE_WALL, line.written());
        }
    }

    private static void texts(ObjectNode term, String field, List<String> texts) {
        if (!texts.isEmpty()) {
            ArrayNode list = term.putArray(field);
            texts.forEach(list::add);
        }
    }

    private static String written(ObjectNode root) {
        try {
            return YAML.writeValueAsString(root);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
