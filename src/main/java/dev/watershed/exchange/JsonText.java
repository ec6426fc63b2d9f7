package dev.watershed.exchange;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.watershed.finding.Wording;
import java.io.IOException;

/// Reads JSON from people and scripts: narrow limits, no duplicate names, and errors that say
/// where.
final class JsonText {

    private static final StreamReadConstraints LIMITS =
            StreamReadConstraints.builder()
                    .maxNestingDepth(50)
                    .maxStringLength(100_000)
                    .maxNameLength(1_000)
                    .maxNumberLength(100)
                    .build();

    private static final JsonFactory FACTORY = factory(LIMITS);

    private static final JsonMapper MAPPER = mapper(FACTORY);

    /// A picture inside a drawing is one long string.
    private static final JsonMapper WITH_PICTURES =
            mapper(factory(LIMITS.rebuild().maxStringLength(Content.MOST_BYTES).build()));

    private JsonText() {}

    private static JsonFactory factory(StreamReadConstraints limits) {
        return JsonFactory.builder()
                .streamReadConstraints(limits)
                .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .build();
    }

    private static JsonMapper mapper(JsonFactory factory) {
        return JsonMapper.builder(factory)
                .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                .build();
    }

    static JsonNode tree(String content) throws UnreadableInput {
        return tree(content, MAPPER);
    }

    /// The same for a format that carries pictures as text.
    static JsonNode treeWithPictures(String content) throws UnreadableInput {
        return tree(content, WITH_PICTURES);
    }

    private static JsonNode tree(String content, JsonMapper mapper) throws UnreadableInput {
        try {
            JsonNode tree = mapper.readTree(Content.withoutMark(content));
            if (tree.isMissingNode()) {
                throw new UnreadableInput(Wording.of("exchange.empty-file"));
            }
            return tree;
        } catch (StreamConstraintsException tooMuch) {
            throw new UnreadableInput(at("exchange.beyond-limits", tooMuch.getLocation()));
        } catch (JacksonException broken) {
            throw new UnreadableInput(at("exchange.not-json", broken.getLocation()));
        }
    }

    private static Wording at(String key, JsonLocation where) {
        JsonLocation known = where == null ? JsonLocation.NA : where;
        return Wording.of(key, Math.max(1, known.getLineNr()), Math.max(1, known.getColumnNr()));
    }

    /// Looks for a field of the outermost object without reading what stands inside the others.
    static boolean hasTopLevelField(String content, String name) {
        String text = Content.withoutMark(content);
        if (!text.stripLeading().startsWith("{")) {
            return false;
        }
        try (JsonParser parser = FACTORY.createParser(text)) {
            parser.nextToken();
            while (parser.nextToken() == JsonToken.FIELD_NAME) {
                if (parser.currentName().equals(name)) {
                    return true;
                }
                parser.nextToken();
                parser.skipChildren();
            }
            return false;
        } catch (IOException broken) {
            return false;
        }
    }
}
