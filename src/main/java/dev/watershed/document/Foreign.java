package dev.watershed.document;

import java.util.List;
import java.util.Map;

/// What a newer version wrote into the file and this one does not know: kept as JSON text and
/// written back.
///
/// @param records whole records of unknown kinds, in file order
/// @param fields unknown fields of known records: record key (`kind id`) to a JSON object
public record Foreign(List<String> records, Map<String, String> fields) {

    public static final Foreign NONE = new Foreign(List.of(), Map.of());

    public Foreign {
        records = List.copyOf(records);
        fields = Map.copyOf(fields);
    }
}
