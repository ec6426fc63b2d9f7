package dev.watershed.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.watershed.boundary.BoundedContext;
import dev.watershed.finding.Wording;
import dev.watershed.language.Region;
import java.util.Collection;
import java.util.List;

/// What every command with `--json` prints alike: English sentences, figures with four digits, ids
/// as text.
final class Json {

    private static final ObjectWriter PRINTER =
            new JsonMapper()
                    .writer(
                            new DefaultPrettyPrinter()
                                    .withObjectIndenter(new DefaultIndenter("  ", "\n"))
                                    .withArrayIndenter(new DefaultIndenter("  ", "\n")));

    private Json() {}

    static ObjectNode object() {
        return JsonNodeFactory.instance.objectNode();
    }

    static ArrayNode texts(Collection<?> values) {
        ArrayNode array = JsonNodeFactory.instance.arrayNode();
        values.forEach(value -> array.add(value.toString()));
        return array;
    }

    static ArrayNode sentences(List<Wording> wordings) {
        return texts(wordings.stream().map(Wording::inEnglish).toList());
    }

    static double rounded(double value) {
        return Math.rint(value * 10_000) / 10_000;
    }

    static ArrayNode regions(List<Region> regions) {
        ArrayNode array = JsonNodeFactory.instance.arrayNode();
        regions.forEach(r -> array.addObject().put("id", r.id()).put("name", r.name()));
        return array;
    }

    static ArrayNode contexts(List<BoundedContext> contexts) {
        ArrayNode array = JsonNodeFactory.instance.arrayNode();
        contexts.forEach(c -> array.addObject().put("id", c.id().value()).put("name", c.name()));
        return array;
    }

    static void print(ObjectNode document, Console console) {
        try {
            console.print(PRINTER.writeValueAsString(document));
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("a tree that cannot be printed", impossible);
        }
    }
}
