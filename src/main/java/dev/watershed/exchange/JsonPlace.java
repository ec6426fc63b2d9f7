package dev.watershed.exchange;

import com.fasterxml.jackson.databind.JsonNode;
import dev.watershed.finding.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeSet;

/// A value in a JSON tree that knows where it stands, so that a wrong type can be named:
/// `nodes[3].label`. A field that is `null` counts as absent.
record JsonPlace(JsonNode value, String path) {

    /// Coordinates and weights beyond this are slips of the pen.
    private static final double MOST = 10_000_000;

    Optional<JsonPlace> field(String name) {
        JsonNode found = value.get(name);
        if (found == null || found.isNull()) {
            return Optional.empty();
        }
        return Optional.of(new JsonPlace(found, path.isEmpty() ? name : path + "." + name));
    }

    /// The entries of a list; none when the field is absent.
    List<JsonPlace> list(String name) throws UnreadableInput {
        Optional<JsonPlace> found = field(name);
        if (found.isEmpty()) {
            return List.of();
        }
        JsonPlace list = found.get();
        if (!list.value.isArray()) {
            throw list.expected("exchange.type.list");
        }
        List<JsonPlace> entries = new ArrayList<>(list.value.size());
        for (JsonNode entry : list.value) {
            entries.add(new JsonPlace(entry, list.path + "[" + entries.size() + "]"));
        }
        return entries;
    }

    JsonPlace asObject() throws UnreadableInput {
        if (!value.isObject()) {
            throw expected("exchange.type.object");
        }
        return this;
    }

    String asText() throws UnreadableInput {
        if (!value.isTextual()) {
            throw expected("exchange.type.text");
        }
        return cleaned(value.textValue());
    }

    /// Text that names something: not blank.
    String name(String field) throws UnreadableInput {
        Optional<JsonPlace> found = field(field);
        String text = found.isEmpty() ? "" : found.get().asText().strip();
        if (text.isEmpty()) {
            throw new UnreadableInput(Wording.of("exchange.missing", path, field));
        }
        return text;
    }

    Optional<String> text(String field) throws UnreadableInput {
        Optional<JsonPlace> found = field(field);
        return found.isEmpty() ? Optional.empty() : Optional.of(found.get().asText());
    }

    OptionalDouble number(String field) throws UnreadableInput {
        Optional<JsonPlace> found = field(field);
        if (found.isEmpty()) {
            return OptionalDouble.empty();
        }
        JsonPlace number = found.get();
        if (!number.value.isNumber()) {
            throw number.expected("exchange.type.number");
        }
        double amount = number.value.doubleValue();
        if (!(Math.abs(amount) <= MOST)) {
            throw new UnreadableInput(Wording.of("exchange.number-too-large", number.path));
        }
        return OptionalDouble.of(amount);
    }

    /// The names of the fields that are not among the known ones, sorted.
    Set<String> fieldsBeside(Set<String> known) {
        Set<String> others = new TreeSet<>();
        value.fieldNames()
                .forEachRemaining(name -> {
                    if (!known.contains(name)) {
                        others.add(name);
                    }
                });
        return others;
    }

    private UnreadableInput expected(String type) {
        String where = path.isEmpty() ? "$" : path;
        return new UnreadableInput(
                Wording.of("exchange.wrong-type", where, Wording.of(type), Wording.of(actual())));
    }

    private String actual() {
        return switch (value.getNodeType()) {
            case ARRAY -> "exchange.type.list";
            case OBJECT, POJO -> "exchange.type.object";
            case STRING, BINARY -> "exchange.type.text";
            case NUMBER -> "exchange.type.number";
            case BOOLEAN -> "exchange.type.truth";
            case NULL, MISSING -> "exchange.type.nothing";
        };
    }

    /// Line ends as one character, and none of the control characters that no note can show.
    private static String cleaned(String text) {
        String lines = text.replace("\r\n", "\n").replace('\r', '\n');
        return lines.chars().noneMatch(JsonPlace::unshowable)
                ? lines
                : lines.codePoints()
                        .filter(c -> !unshowable(c))
                        .collect(
                                StringBuilder::new,
                                StringBuilder::appendCodePoint,
                                StringBuilder::append)
                        .toString();
    }

    private static boolean unshowable(int c) {
        return Character.isISOControl(c) && c != '\n' && c != '\t';
    }
}
