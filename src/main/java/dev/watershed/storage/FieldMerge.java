package dev.watershed.storage;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/// Merges two versions of one record, field by field. Fields that only make sense together, such as
/// the four of a place, come from one side.
final class FieldMerge {

    /// Where something hangs says nothing: two people who moved it do not contradict each other.
    private static final Set<String> SILENT =
            Set.of(
                    "x",
                    "y",
                    "width",
                    "height",
                    "rank",
                    "top",
                    "ordinal",
                    "locked",
                    "author",
                    "version",
                    "minimumReader");

    private static final List<List<String>> TOGETHER =
            List.of(
                    List.of("x", "y", "width", "height"),
                    List.of("top", "height"),
                    List.of("verdict", "at", "author", "why", "evidence"),
                    List.of("from", "to"));

    private final String key;
    private final ObjectNode base;
    private final ObjectNode ours;
    private final ObjectNode theirs;
    private final List<Conflict> conflicts;

    private FieldMerge(
            String key,
            @Nullable ObjectNode base,
            ObjectNode ours,
            ObjectNode theirs,
            List<Conflict> conflicts) {
        this.key = key;
        this.base = base == null ? StormJson.object() : base;
        this.ours = ours;
        this.theirs = theirs;
        this.conflicts = conflicts;
    }

    /// @param conflicts where contradictions are added
    static ObjectNode merge(
            String key,
            @Nullable ObjectNode base,
            ObjectNode ours,
            ObjectNode theirs,
            List<Conflict> conflicts) {
        return new FieldMerge(key, base, ours, theirs, conflicts).merged();
    }

    private ObjectNode merged() {
        ObjectNode result = StormJson.object();
        for (List<String> unit : units()) {
            ObjectNode winner = winner(unit);
            for (String field : unit) {
                JsonNode value = unit.size() == 1 ? listOr(winner, field) : winner.get(field);
                if (value != null) {
                    result.set(field, value);
                }
            }
        }
        return result;
    }

    private List<List<String>> units() {
        Set<String> left = new TreeSet<>();
        ours.fieldNames().forEachRemaining(left::add);
        theirs.fieldNames().forEachRemaining(left::add);
        List<List<String>> units = new ArrayList<>();
        for (List<String> unit : TOGETHER) {
            if (left.contains(unit.getFirst())) {
                units.add(unit);
                left.removeAll(unit);
            }
        }
        left.forEach(field -> units.add(List.of(field)));
        return units;
    }

    private ObjectNode winner(List<String> unit) {
        ObjectNode mine = part(ours, unit);
        ObjectNode other = part(theirs, unit);
        ObjectNode before = part(base, unit);
        if (mine.equals(other) || other.equals(before)) {
            return ours;
        }
        if (mine.equals(before)) {
            return theirs;
        }
        String said = unit.getFirst();
        boolean lists = mine.path(said).isArray() || other.path(said).isArray();
        if (!SILENT.contains(said) && !lists && !mine.path(said).equals(other.path(said))) {
            conflicts.add(Conflict.between(key, said, mine.path(said), other.path(said)));
        }
        return order(mine, other) >= 0 ? ours : theirs;
    }

    private static ObjectNode part(ObjectNode record, List<String> unit) {
        ObjectNode part = StormJson.object();
        for (String field : unit) {
            JsonNode value = record.get(field);
            if (value != null) {
                part.set(field, value);
            }
        }
        return part;
    }

    /// The later decision, else the longer value, else the one that comes later: the same whoever
    /// merges with whom.
    private static int order(ObjectNode mine, ObjectNode other) {
        int later = mine.path("at").asText().compareTo(other.path("at").asText());
        if (later != 0) {
            return later;
        }
        String a = StormJson.write(mine);
        String b = StormJson.write(other);
        return a.length() != b.length() ? Integer.compare(a.length(), b.length()) : a.compareTo(b);
    }

    /// Lists take the additions and removals of both sides.
    private @Nullable JsonNode listOr(ObjectNode winner, String field) {
        JsonNode value = winner.get(field);
        JsonNode mine = ours.path(field);
        JsonNode other = theirs.path(field);
        JsonNode before = base.path(field);
        boolean lists = mine.isArray() || other.isArray();
        if (!lists || mine.equals(other) || mine.equals(before) || other.equals(before)) {
            return value;
        }
        ObjectNode loser = winner.equals(ours) ? theirs : ours;
        Set<JsonNode> all = new LinkedHashSet<>();
        winner.path(field).forEach(all::add);
        loser.path(field).forEach(all::add);
        Set<JsonNode> removed = new LinkedHashSet<>();
        before.forEach(removed::add);
        removed.removeIf(entry -> holds(mine, entry) && holds(other, entry));
        all.removeAll(removed);
        var list = StormJson.object().putArray(field);
        all.forEach(list::add);
        return list.isEmpty() ? null : list;
    }

    private static boolean holds(JsonNode list, JsonNode entry) {
        for (JsonNode one : list) {
            if (one.equals(entry)) {
                return true;
            }
        }
        return false;
    }
}
