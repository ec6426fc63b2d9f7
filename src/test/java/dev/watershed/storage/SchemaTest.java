package dev.watershed.storage;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.watershed.document.RandomEdits;
import dev.watershed.document.Shelf;
import dev.watershed.document.Shelves;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SchemaTest {

    private static JsonNode schema() throws IOException {
        try (InputStream in = SchemaTest.class.getResourceAsStream(StormFormat.SCHEMA)) {
            return new JsonMapper().readTree(in);
        }
    }

    @Test
    void everyFieldThatIsWrittenStandsInTheSchema() throws Exception {
        JsonNode records = schema().path("$defs");
        Set<String> kinds = new HashSet<>();
        for (int seed = 0; seed < 120; seed++) {
            String file = StormWriter.text(new RandomEdits(seed).document(150));
            for (String line : file.lines().toList()) {
                JsonNode record = StormJson.read(line).orElseThrow();
                String kind = record.path("kind").asText("header");
                if (Shelves.withCode(kind).isPresent()) {
                    continue;
                }
                kinds.add(kind);
                JsonNode described = records.path(kind);
                record.fieldNames()
                        .forEachRemaining(field ->
                                assertThat(described.path("properties").has(field))
                                        .as("%s.%s", kind, field)
                                        .isTrue());
                described
                        .path("required")
                        .forEach(name -> assertThat(record.has(name.asText())).isTrue());
                described
                        .path("properties")
                        .properties()
                        .forEach(field ->
                                assertAllowed(field.getValue(), record.get(field.getKey())));
            }
        }
        Set<String> known = new HashSet<>(Set.of("header"));
        for (RecordKind kind : RecordKind.values()) {
            known.add(kind.code());
        }
        assertThat(kinds).isEqualTo(known);
    }

    @Test
    void everyShelfStandsInTheSchema() throws Exception {
        List<String> codes = new ArrayList<>();
        schema().path("$defs").path("shelves").path("enum").forEach(c -> codes.add(c.asText()));

        assertThat(codes)
                .containsExactlyInAnyOrderElementsOf(
                        Shelves.ALL.stream().map(Shelf::code).toList());
    }

    private static void assertAllowed(JsonNode rule, JsonNode value) {
        if (value == null) {
            return;
        }
        if (rule.has("enum")) {
            assertThat(rule.path("enum")).contains(value);
        }
        if (rule.has("pattern")) {
            assertThat(value.asText()).matches(rule.path("pattern").asText());
        }
        if (rule.path("type").asText().equals("integer")) {
            assertThat(value.isIntegralNumber()).isTrue();
        }
    }
}
