package dev.watershed.storage;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.watershed.document.Document;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// A wall as the records of its file, by kind and id: what the merge compares. Unknown records and
/// fields are among them.
public record WallRecords(ObjectNode header, Map<String, ObjectNode> byKey) {

    public static WallRecords of(Document document) {
        List<String> lines = StormWriter.text(document).lines().toList();
        Map<String, ObjectNode> records = new TreeMap<>();
        for (String line : lines.subList(1, lines.size())) {
            ObjectNode record = parsed(line);
            String key = record.path("kind").asText() + " " + record.path("id").asText();
            if (records.putIfAbsent(key, record) != null || !record.has("id")) {
                records.put(key + " " + line, record);
            }
        }
        return new WallRecords(parsed(lines.getFirst()), records);
    }

    private static ObjectNode parsed(String line) {
        try {
            return StormJson.read(line).orElseGet(StormJson::object);
        } catch (JsonProcessingException ownLine) {
            throw new IllegalStateException(ownLine);
        }
    }

    /// The record with a key (`kind id`).
    public Optional<ObjectNode> get(String key) {
        return Optional.ofNullable(byKey.get(key));
    }

    /// The keys of the records this record cannot stand without.
    public static List<String> references(ObjectNode record) {
        List<String> keys = new ArrayList<>();
        Optional<RecordKind> kind = RecordKind.withCode(record.path("kind").asText());
        if (kind.isPresent()) {
            switch (kind.get()) {
                case NOTE -> add(keys, RecordKind.CONTEXT, record.path("context"));
                case LINK -> addBoth(keys, RecordKind.NOTE, record, "from", "to");
                case PIVOT -> add(keys, RecordKind.NOTE, record.path("event"));
                case TIE -> addBoth(keys, RecordKind.NOTE, record, "a", "b");
                case INTERACTION -> addBoth(keys, RecordKind.TEAM, record, "from", "to");
                case TEAM ->
                        record.path("contexts").forEach(id -> add(keys, RecordKind.CONTEXT, id));
                case CONTEXT, LANE, LEGEND, WORD -> {}
            }
        }
        return keys;
    }

    private static void addBoth(
            List<String> keys, RecordKind kind, ObjectNode record, String one, String other) {
        add(keys, kind, record.path(one));
        add(keys, kind, record.path(other));
    }

    private static void add(List<String> keys, RecordKind kind, JsonNode id) {
        if (id.isTextual()) {
            keys.add(kind.key(id.textValue()));
        }
    }

    /// The wall these records make.
    public Document document() {
        StringBuilder file = new StringBuilder(StormJson.write(header)).append('\n');
        byKey.values().forEach(record -> file.append(StormJson.write(record)).append('\n'));
        try {
            return StormReader.read(file.toString().getBytes(StandardCharsets.UTF_8)).document();
        } catch (UnreadableFile impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
