package dev.watershed.storage;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.watershed.finding.Wording;
import dev.watershed.storage.Opened.Warning;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Reads the bytes of a `.storm` file. A line that cannot be shown is set aside with a warning and
/// written back as it was; only a file that is not a wall, or is broken, is refused.
public final class StormReader {

    private final WallAssembly assembly = new WallAssembly();
    private final Map<String, StormRecord> seen = new HashMap<>();
    private final List<StormRecord> records = new ArrayList<>();

    private StormReader() {}

    /// @throws UnreadableFile when this is not a wall, or its lines are broken
    public static Opened read(byte[] bytes) throws UnreadableFile {
        return new StormReader().readLines(StormText.lines(bytes), Stamp.of(bytes));
    }

    /// Why these bytes must not be overwritten: a newer version wrote a wall this one does not
    /// wholly understand. Empty for everything else.
    static Optional<Wording> readOnly(byte[] bytes) {
        int end = 0;
        while (end < bytes.length && bytes[end] != '\n') {
            end++;
        }
        try {
            return read(Arrays.copyOf(bytes, end)).readOnly();
        } catch (UnreadableFile notAWall) {
            return Optional.empty();
        }
    }

    private Opened readLines(List<String> lines, Stamp stamp) throws UnreadableFile {
        int first = 0;
        while (lines.get(first).isEmpty()) {
            first++;
        }
        Optional<Wording> readOnly = readHeader(first + 1, lines.get(first));
        for (int i = first + 1; i < lines.size(); i++) {
            if (!lines.get(i).isEmpty()) {
                readLine(i + 1, lines.get(i));
            }
        }
        return assembly.assemble(records, readOnly, stamp);
    }

    private Optional<Wording> readHeader(int line, String raw) throws UnreadableFile {
        Optional<ObjectNode> fields;
        try {
            fields = StormJson.read(raw);
        } catch (JsonProcessingException notJson) {
            throw UnreadableFile.because("not-a-wall");
        }
        if (fields.isEmpty() || !fields.get().path("format").asText().equals(StormFormat.NAME)) {
            throw UnreadableFile.because("not-a-wall");
        }
        return assembly.header(new StormRecord(line, raw, fields.get()));
    }

    private void readLine(int line, String raw) throws UnreadableFile {
        if (raw.startsWith("<<<<<<<") || raw.startsWith(">>>>>>>")) {
            throw UnreadableFile.because("merge", line);
        }
        ObjectNode fields = parsed(line, raw);
        String kindCode = fields.path("kind").asText();
        String id = fields.path("id").asText();
        if (!RecordKind.isKnown(kindCode)) {
            assembly.keep(raw);
            return;
        }
        StormRecord record = new StormRecord(line, raw, fields);
        if (id.isBlank()) {
            records.add(record);
            return;
        }
        StormRecord twin = seen.putIfAbsent(kindCode + " " + id, record);
        if (twin == null) {
            records.add(record);
        } else if (twin.raw().equals(raw)) {
            assembly.warn(new Warning(line, Wording.of("storage.same-line", twin.line())));
        } else {
            throw UnreadableFile.because("duplicate", line, id, twin.line());
        }
    }

    private static ObjectNode parsed(int line, String raw) throws UnreadableFile {
        if (raw.length() > StormJson.LONGEST_LINE) {
            throw UnreadableFile.because("long-line", line);
        }
        try {
            return StormJson.read(raw)
                    .orElseThrow(() -> UnreadableFile.because("not-a-record", line));
        } catch (JsonProcessingException broken) {
            int column = broken.getLocation() == null ? 1 : broken.getLocation().getColumnNr();
            throw UnreadableFile.because("broken", line, Math.max(1, column));
        }
    }
}
