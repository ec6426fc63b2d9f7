package dev.watershed.storage;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/// Any record of the house as JSON and back, whatever its parts are: numbers, texts, ids, enums,
/// times, sealed choices, shelves with their entries, whole walls. A field that a later version
/// adds is empty when an older version wrote the record.
public final class PlainRecords {

    private PlainRecords() {}

    public static ObjectNode json(Record record) {
        return EntryRecords.json(record);
    }

    /// @throws UnreadableFile when the JSON says something else than such a record
    public static <T extends Record> T read(Class<T> type, JsonNode json) throws UnreadableFile {
        try {
            return EntryReading.read(type, json);
        } catch (BadRecord strange) {
            throw new UnreadableFile(strange.reason());
        }
    }
}
