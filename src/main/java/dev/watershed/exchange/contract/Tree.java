package dev.watershed.exchange.contract;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLGenerator;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/// Trees of JSON and how they are printed: the same tree gives the same text on every machine.
public final class Tree {

    private static final JsonMapper JSON = new JsonMapper();

    private static final YAMLMapper YAML =
            YAMLMapper.builder()
                    .disable(YAMLGenerator.Feature.WRITE_DOC_START_MARKER)
                    .disable(YAMLGenerator.Feature.SPLIT_LINES)
                    .enable(YAMLGenerator.Feature.MINIMIZE_QUOTES)
                    .enable(YAMLGenerator.Feature.ALWAYS_QUOTE_NUMBERS_AS_STRINGS)
                    .build();

    private Tree() {}

    /// An empty tree to build on.
    public static ObjectNode object() {
        return JSON.createObjectNode();
    }

    /// An object that refers to a part of the same document.
    static ObjectNode reference(String... path) {
        return object().put("$ref", "#/" + String.join("/", path));
    }

    /// Puts a list where there is something in it.
    public static void putTexts(ObjectNode object, String name, Collection<String> texts) {
        if (!texts.isEmpty()) {
            var list = object.putArray(name);
            texts.forEach(list::add);
        }
    }

    /// Puts the title only where it says more than the name.
    static void putTitle(ObjectNode object, String title, String name) {
        if (!title.isEmpty() && !title.equals(name)) {
            object.put("title", title);
        }
    }

    /// A YAML file of several documents.
    public static String yaml(List<? extends JsonNode> documents) {
        return documents.stream().map(Tree::yaml).collect(Collectors.joining("---\n"));
    }

    public static String yaml(JsonNode tree) {
        try {
            return YAML.writeValueAsString(tree);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("a tree that cannot be written", impossible);
        }
    }

    /// Indented by two, with a line break at its end.
    public static String json(JsonNode tree) {
        DefaultIndenter lines = new DefaultIndenter("  ", "\n");
        DefaultPrettyPrinter printer =
                new DefaultPrettyPrinter().withObjectIndenter(lines).withArrayIndenter(lines);
        try {
            return JSON.writer(printer).writeValueAsString(tree) + "\n";
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("a tree that cannot be written", impossible);
        }
    }
}
