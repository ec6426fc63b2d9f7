package dev.watershed.storage.breakout;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.watershed.board.NoteKind;
import dev.watershed.finding.Wording;
import dev.watershed.storage.WallRecords;
import dev.watershed.storage.breakout.Returned.What;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/// Tells what a group did, one line for every record, in the order in which one reads a wall: notes
/// first.
final class Review {

    private static final List<String> ORDER =
            List.of("note", "link", "pivot", "lane", "context", "word", "glossary");

    /// Where something hangs, and how it is stacked.
    private static final Set<String> PLACE =
            Set.of("x", "y", "width", "height", "rank", "top", "ordinal");

    /// Fields of records that have a name of their own in the wordings.
    private static final Set<String> NAMED =
            Set.of(
                    "text",
                    "type",
                    "definition",
                    "attributes",
                    "context",
                    "name",
                    "purpose",
                    "event",
                    "says");

    private final WallRecords wall;
    private final WallRecords base;
    private final WallRecords group;

    Review(WallRecords wall, WallRecords base, WallRecords group) {
        this.wall = wall;
        this.base = base;
        this.group = group;
    }

    List<Returned> entries(Set<String> keys) {
        List<Returned> found = new ArrayList<>();
        for (String key : new TreeSet<>(keys)) {
            entry(key).ifPresent(found::add);
        }
        found.sort(Comparator.comparingInt(Review::order).thenComparing(Returned::what));
        return found;
    }

    private static int order(Returned entry) {
        int place = ORDER.indexOf(entry.key().substring(0, entry.key().indexOf(' ')));
        return place < 0 ? ORDER.size() : place;
    }

    /// Empty where the group left things as they were, or the wall says the same by now.
    private Optional<Returned> entry(String key) {
        ObjectNode was = base.byKey().get(key);
        ObjectNode is = group.byKey().get(key);
        ObjectNode here = wall.byKey().get(key);
        ObjectNode told = is == null ? was : is;
        if (told == null || Objects.equals(was, is) || Objects.equals(is, here)) {
            return Optional.empty();
        }
        What what = was == null ? What.ADDED : is == null ? What.REMOVED : What.CHANGED;
        return Optional.of(
                new Returned(
                        key,
                        what,
                        said(told),
                        was == null || is == null ? Optional.empty() : detail(was, is),
                        !Objects.equals(was, here),
                        NoteKind.withCode(told.path("type").asText())));
    }

    private Wording said(ObjectNode record) {
        String kind = record.path("kind").asText();
        return switch (kind) {
            case "note", "lane", "context" -> say(kind, name(record));
            case "pivot" -> say(kind, record.has("event") ? note(record, "event") : name(record));
            case "link" -> say(kind, note(record, "from"), note(record, "to"));
            case "tie" -> say(kind, note(record, "a"), note(record, "b"));
            case "word" -> say(kind, record.path("id").asText());
            case "glossary" -> say("word", record.path("word").asText());
            default -> say("other", name(record), kind);
        };
    }

    private String note(ObjectNode record, String field) {
        String id = record.path(field).asText();
        String key = "note " + id;
        return group.get(key)
                .or(() -> wall.get(key))
                .or(() -> base.get(key))
                .map(Review::name)
                .orElse(id);
    }

    static String name(@Nullable ObjectNode record) {
        if (record == null) {
            return "";
        }
        for (String field : List.of("text", "name", "question", "title")) {
            String name = record.path(field).asText().strip().replace('\n', ' ');
            if (!name.isEmpty()) {
                return name;
            }
        }
        return record.path("id").asText();
    }

    private static Optional<Wording> detail(ObjectNode was, ObjectNode is) {
        Set<String> fields = new TreeSet<>();
        was.fieldNames().forEachRemaining(fields::add);
        is.fieldNames().forEachRemaining(fields::add);
        fields.removeIf(field -> Objects.equals(was.get(field), is.get(field)));
        if (fields.contains("text")) {
            return Optional.of(say("reworded", was.path("text").asText()));
        }
        if (PLACE.containsAll(fields)) {
            return Optional.of(say("moved"));
        }
        fields.removeAll(PLACE);
        Wording all = fieldName(fields.iterator().next());
        for (String field : fields.stream().skip(1).toList()) {
            all = Wording.of("storage.breakout.and", all, fieldName(field));
        }
        return Optional.of(say("fields", all));
    }

    private static Wording fieldName(String field) {
        return NAMED.contains(field)
                ? Wording.of("storage.field." + field)
                : Wording.literally(field);
    }

    private static Wording say(String key, Object... words) {
        return Wording.of("storage.breakout." + key, words);
    }
}
