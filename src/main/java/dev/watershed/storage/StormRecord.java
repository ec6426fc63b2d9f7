package dev.watershed.storage;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.watershed.document.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// One record while it is read. Every field that is asked for counts as known; what is left is
/// foreign.
final class StormRecord {

    private final int line;
    private final String kind;
    private final String raw;
    private final ObjectNode unknown;

    StormRecord(int line, String raw, ObjectNode fields) {
        this.line = line;
        this.raw = raw;
        this.unknown = fields;
        this.kind = fields.path("kind").asText();
        fields.remove("kind");
    }

    /// Where it stands in the file, from 1.
    int line() {
        return line;
    }

    /// Whether it is of the kind with that code.
    boolean is(String code) {
        return kind.equals(code);
    }

    /// The line as it was found.
    String raw() {
        return raw;
    }

    String text(String name) throws BadRecord {
        return optionalText(name).orElseThrow(() -> BadRecord.because("missing", name));
    }

    String textOrEmpty(String name) throws BadRecord {
        return optionalText(name).orElse("");
    }

    Optional<String> optionalText(String name) throws BadRecord {
        JsonNode value = unknown.remove(name);
        if (value == null || value.isNull()) {
            return Optional.empty();
        }
        if (!value.isTextual()) {
            throw BadRecord.because("not-text", name);
        }
        return Optional.of(Texts.storable(value.textValue()));
    }

    double number(String name) throws BadRecord {
        JsonNode value = unknown.remove(name);
        if (value == null || value.isNull()) {
            throw BadRecord.because("missing", name);
        }
        return number(name, value);
    }

    double numberOr(String name, double usual) throws BadRecord {
        JsonNode value = unknown.remove(name);
        return value == null || value.isNull() ? usual : number(name, value);
    }

    /// A coordinate or length, in whole wall units.
    double units(String name) throws BadRecord {
        return Math.rint(number(name)) + 0.0;
    }

    private static double number(String name, JsonNode value) throws BadRecord {
        if (!value.isNumber() || !Double.isFinite(value.doubleValue())) {
            throw BadRecord.because("not-a-number", name);
        }
        return value.doubleValue();
    }

    int wholeOr(String name, int usual) throws BadRecord {
        double value = numberOr(name, usual);
        if (value != Math.rint(value) || Math.abs(value) > Integer.MAX_VALUE) {
            throw BadRecord.because("not-a-number", name);
        }
        return (int) value;
    }

    boolean flag(String name) throws BadRecord {
        JsonNode value = unknown.remove(name);
        if (value == null || value.isNull()) {
            return false;
        }
        if (!value.isBoolean()) {
            throw BadRecord.because("not-a-flag", name);
        }
        return value.booleanValue();
    }

    List<String> texts(String name) throws BadRecord {
        JsonNode value = unknown.remove(name);
        if (value == null || value.isNull()) {
            return List.of();
        }
        List<String> texts = new ArrayList<>();
        if (!value.isArray()) {
            throw BadRecord.because("not-a-list", name);
        }
        for (JsonNode entry : value) {
            if (!entry.isTextual()) {
                throw BadRecord.because("not-a-list", name);
            }
            texts.add(Texts.storable(entry.textValue()));
        }
        return texts;
    }

    /// A field as it stands, which counts as known from now on.
    Optional<JsonNode> take(String name) {
        return Optional.ofNullable(unknown.remove(name));
    }

    /// Keeps a value under a name of its own, because it speaks of something that is not there.
    void keep(String name, String value) {
        unknown.put(name, value);
    }

    void keep(String name, List<String> values) {
        var list = unknown.putArray(name);
        values.forEach(list::add);
    }

    /// The fields nobody asked for, as a JSON object; empty when there are none.
    Optional<String> foreign() {
        return unknown.isEmpty() ? Optional.empty() : Optional.of(StormJson.write(unknown));
    }
}
