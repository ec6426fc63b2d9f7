package dev.watershed.storage.breakout;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.watershed.storage.WallRecords;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/// Sorts records into those a group has seen and those it has not.
final class Parts {

    private final WallRecords wall;
    private final WallRecords base;
    private final WallRecords group;
    private final Set<String> touched;

    /// @param itsOwn kinds of record that stay with the group
    Parts(WallRecords wall, WallRecords base, WallRecords group, Set<String> itsOwn) {
        this.wall = wall;
        this.base = base;
        this.group = group;
        touched = new TreeSet<>(base.byKey().keySet());
        touched.addAll(group.byKey().keySet());
        touched.removeIf(key -> itsOwn.contains(kind(key)) || isEmptiedOnlyThere(key));
    }

    private static String kind(String key) {
        return key.substring(0, Math.max(0, key.indexOf(' ')));
    }

    /// The keys of what was handed out or made since.
    Set<String> touched() {
        return touched;
    }

    /// A context the group took its last note out of is still there for the rest of the wall.
    private boolean isEmptiedOnlyThere(String key) {
        return kind(key).equals("context")
                && !group.byKey().containsKey(key)
                && wall.byKey().containsKey(key)
                && wall.byKey().entrySet().stream()
                        .filter(entry -> !base.byKey().containsKey(entry.getKey()))
                        .anyMatch(entry -> WallRecords.references(entry.getValue()).contains(key));
    }

    /// What the group never saw, as it hangs on the wall.
    Map<String, ObjectNode> untouched() {
        Map<String, ObjectNode> left = new TreeMap<>(wall.byKey());
        left.keySet().removeAll(touched);
        return left;
    }

    Map<String, ObjectNode> asHandedOut() {
        Map<String, ObjectNode> part = new TreeMap<>(base.byKey());
        part.keySet().retainAll(touched);
        return part;
    }

    /// The group's part with some of what it did left out.
    Map<String, ObjectNode> taken(Set<String> leftOut) {
        Map<String, ObjectNode> part = new TreeMap<>();
        for (String key : touched) {
            ObjectNode record =
                    leftOut.contains(key) ? base.byKey().get(key) : group.byKey().get(key);
            if (record != null) {
                part.put(key, record.deepCopy());
            }
        }
        for (String key : List.copyOf(part.keySet())) {
            mend(part, key);
        }
        return part;
    }

    /// A record must not lean on something that was left out or taken down.
    private void mend(Map<String, ObjectNode> part, String key) {
        ObjectNode record = part.get(key);
        if (record == null || stands(part, record)) {
            return;
        }
        switch (kind(key)) {
            case "note" -> record.remove("context");
            case "pivot" -> record.remove("event");
            default -> {
                Optional<ObjectNode> before = base.get(key).filter(r -> stands(part, r));
                replace(part, key, before.orElse(null));
            }
        }
    }

    private static void replace(
            Map<String, ObjectNode> part, String key, @Nullable ObjectNode record) {
        if (record == null) {
            part.remove(key);
        } else {
            part.put(key, record);
        }
    }

    private boolean stands(Map<String, ObjectNode> part, ObjectNode record) {
        return WallRecords.references(record).stream()
                .allMatch(needed ->
                        part.containsKey(needed)
                                || (!touched.contains(needed) && wall.byKey().containsKey(needed)));
    }
}
