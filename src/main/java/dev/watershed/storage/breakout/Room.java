package dev.watershed.storage.breakout;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.watershed.finding.Wording;
import dev.watershed.storage.WallRecords;
import dev.watershed.storage.breakout.Returned.What;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/// A group that needed more room moved the end of its stretch to the right: what comes after it on
/// the wall moves by as much.
///
/// @param end the key of that pivotal event
/// @param by wall units
/// @param after the keys of what moves
record Room(String end, String name, double by, Set<String> after) {

    /// Empty where the group kept its end, or nothing hangs behind it.
    static Optional<Room> needed(WallRecords wall, WallRecords base, WallRecords group) {
        Optional<String> end =
                base.byKey().keySet().stream()
                        .filter(key -> key.startsWith("pivot "))
                        .filter(key -> group.byKey().containsKey(key))
                        .filter(key -> wall.byKey().containsKey(key))
                        .max((a, b) -> Double.compare(x(base, a), x(base, b)));
        if (end.isEmpty()) {
            return Optional.empty();
        }
        String key = end.get();
        double by = x(group, key) - x(base, key);
        Set<String> after = new TreeSet<>();
        wall.byKey()
                .forEach((other, record) -> {
                    boolean hangs = other.startsWith("note ") || other.startsWith("pivot ");
                    boolean outside =
                            !base.byKey().containsKey(other) && !group.byKey().containsKey(other);
                    if (hangs && outside && record.path("x").asDouble() >= x(base, key)) {
                        after.add(other);
                    }
                });
        boolean done = x(wall, key) >= x(group, key);
        return by < 1 || done || after.isEmpty()
                ? Optional.empty()
                : Optional.of(new Room(key, name(group, key), by, after));
    }

    private static double x(WallRecords records, String pivot) {
        return record(records, pivot).path("x").asDouble();
    }

    /// A record that is there: [#needed] asks for no other.
    private static ObjectNode record(WallRecords records, String key) {
        return records.get(key).orElseThrow();
    }

    private static String name(WallRecords records, String pivot) {
        ObjectNode record = record(records, pivot);
        return Review.name(records.get("note " + record.path("event").asText()).orElse(record));
    }

    String key() {
        return "room " + end;
    }

    Returned entry() {
        return new Returned(
                key(),
                What.CHANGED,
                Wording.of("storage.breakout.room", name),
                Optional.of(Wording.of("storage.breakout.moves", (int) by)),
                false,
                Optional.empty());
    }

    void make(Map<String, ObjectNode> records) {
        for (String key : after) {
            ObjectNode record = records.get(key);
            if (record != null) {
                ObjectNode moved = record.deepCopy();
                moved.put("x", Math.round(record.path("x").asDouble() + by));
                records.put(key, moved);
            }
        }
    }
}
