package dev.watershed.storage;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;

/// One JSON object on one line, with limits of our own: Jackson's are meant for servers.
public final class StormJson {

    static final int LONGEST_LINE = 2_000_000;

    /// What the journal writes itself holds whole walls at times.
    private static final int LARGEST = 300 * 1024 * 1024;

    private static final JsonMapper MAPPER = mapper(LONGEST_LINE, 200_000);

    private static final ObjectReader READER = MAPPER.reader();
    private static final ObjectReader LARGE_READER = mapper(LARGEST, LARGEST).reader();

    private StormJson() {}

    private static JsonMapper mapper(int longest, int longestText) {
        StreamReadConstraints limits =
                StreamReadConstraints.builder()
                        .maxNestingDepth(40)
                        .maxStringLength(longestText)
                        .maxNameLength(1_000)
                        .maxNumberLength(100)
                        .maxDocumentLength(longest)
                        .build();
        return JsonMapper.builder(
                        JsonFactory.builder()
                                .streamReadConstraints(limits)
                                .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                                .build())
                .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
                .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
                .build();
    }

    public static ObjectNode object() {
        return MAPPER.createObjectNode();
    }

    /// The object on a line; empty when the line holds something else that is JSON.
    public static Optional<ObjectNode> read(String line) throws JsonProcessingException {
        JsonNode node = tree(READER, line);
        return node instanceof ObjectNode object ? Optional.of(object) : Optional.empty();
    }

    /// As [#read], for what is as large as a wall.
    public static Optional<ObjectNode> readLarge(String text) throws JsonProcessingException {
        JsonNode node = tree(LARGE_READER, text);
        return node instanceof ObjectNode object ? Optional.of(object) : Optional.empty();
    }

    /// A number that is beyond all measure is told as any other mistake is.
    private static JsonNode tree(ObjectReader reader, String text) throws JsonProcessingException {
        try {
            return reader.readTree(text);
        } catch (ArithmeticException | NumberFormatException noNumber) {
            throw new JsonParseException(null, "not a number", noNumber);
        }
    }

    public static String write(JsonNode node) {
        try {
            return MAPPER.writeValueAsString(node);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("a tree that cannot be written", impossible);
        }
    }
}
