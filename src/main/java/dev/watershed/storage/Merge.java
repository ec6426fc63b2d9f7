package dev.watershed.storage;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.watershed.document.Document;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/// Merges two walls that grew out of one, by what they say and not by where it stands in the file.
/// Does not depend on who is who: ours with theirs is theirs with ours. Where two people said
/// different things one value stays, and a hotspot shows both. What one deleted and the other
/// changed or used stays.
public final class Merge {

    private final WallRecords base;
    private final WallRecords ours;
    private final WallRecords theirs;
    private final Map<String, ObjectNode> merged = new TreeMap<>();
    private final List<Conflict> conflicts = new ArrayList<>();

    private Merge(Document base, Document ours, Document theirs) {
        this.base = WallRecords.of(base);
        this.ours = WallRecords.of(ours);
        this.theirs = WallRecords.of(theirs);
    }

    /// @param base the wall both grew out of
    /// @param language in which the hotspots are written
    public static Merged merge(Document base, Document ours, Document theirs, Locale language) {
        if (theirs.equals(base) || ours.equals(theirs)) {
            return new Merged(ours, List.of());
        }
        if (ours.equals(base)) {
            return new Merged(theirs, List.of());
        }
        return new Merge(base, ours, theirs).merge(language);
    }

    /// As [#merge], for a version that knew only a part of the wall: what it took down and the rest
    /// still uses stays, even where nobody else changed anything.
    public static Merged mergePart(Document base, Document ours, Document theirs, Locale language) {
        return new Merge(base, ours, theirs).merge(language);
    }

    private Merged merge(Locale language) {
        ObjectNode header =
                FieldMerge.merge("wall", base.header(), ours.header(), theirs.header(), conflicts);
        keys().forEach(this::mergeRecord);
        keepWhatIsUsed();
        dropEmptiedContexts();
        List<Conflict> told =
                conflicts.stream().distinct().sorted(Conflict.ORDER).map(this::named).toList();
        new MergeHotspots(merged, language).add(told);
        Document document = new WallRecords(header, merged).document();
        return new Merged(document, told.stream().map(Conflict::wording).toList());
    }

    private Set<String> keys() {
        Set<String> keys = new TreeSet<>(ours.byKey().keySet());
        keys.addAll(theirs.byKey().keySet());
        return keys;
    }

    private void mergeRecord(String key) {
        ObjectNode before = base.byKey().get(key);
        ObjectNode mine = ours.byKey().get(key);
        ObjectNode other = theirs.byKey().get(key);
        if (mine != null && other != null) {
            merged.put(key, mergedRecord(key, before, mine, other));
            return;
        }
        ObjectNode left = mine == null ? other : mine;
        if (left == null || left.equals(before)) {
            return;
        }
        merged.put(key, left);
        if (before != null) {
            conflicts.add(Conflict.stillUsed(key, name(left)));
        }
    }

    private ObjectNode mergedRecord(
            String key, @Nullable ObjectNode before, ObjectNode mine, ObjectNode other) {
        if (mine.equals(other) || other.equals(before)) {
            return mine;
        }
        return mine.equals(before) ? other : FieldMerge.merge(key, before, mine, other, conflicts);
    }

    private void keepWhatIsUsed() {
        Deque<ObjectNode> unchecked = new ArrayDeque<>(merged.values());
        while (!unchecked.isEmpty()) {
            for (String key : WallRecords.references(unchecked.pop())) {
                Optional<ObjectNode> lost = merged.containsKey(key) ? Optional.empty() : find(key);
                if (lost.isPresent()) {
                    merged.put(key, lost.get());
                    unchecked.push(lost.get());
                    conflicts.add(Conflict.stillUsed(key, name(lost.get())));
                }
            }
        }
    }

    private Optional<ObjectNode> find(String key) {
        return ours.get(key).or(() -> theirs.get(key)).or(() -> base.get(key));
    }

    private static String name(ObjectNode record) {
        for (String field : List.of("text", "name")) {
            String name = record.path(field).asText().strip();
            if (!name.isEmpty()) {
                return name;
            }
        }
        return record.path("id").asText();
    }

    /// A context that lost its notes to both sides together is gone, like one that loses its last
    /// note on the wall.
    private void dropEmptiedContexts() {
        Set<String> filled = inhabited(merged);
        Set<String> everFilled = inhabited(base.byKey());
        everFilled.addAll(inhabited(ours.byKey()));
        everFilled.addAll(inhabited(theirs.byKey()));
        everFilled.removeAll(filled);
        everFilled.forEach(id -> merged.remove(RecordKind.CONTEXT.key(id)));
        for (ObjectNode record : merged.values()) {
            if (record.path("contexts") instanceof ArrayNode owned) {
                owned.removeIf(id -> everFilled.contains(id.asText()));
            }
        }
    }

    /// Contexts are known to people by their names.
    private Conflict named(Conflict conflict) {
        return conflict.field().equals("context")
                ? conflict.saying(contextName(conflict.one()), contextName(conflict.other()))
                : conflict;
    }

    /// The name it has now: the two versions may call it differently.
    private String contextName(String id) {
        String key = RecordKind.CONTEXT.key(id);
        return Optional.ofNullable(merged.get(key)).or(() -> find(key)).map(Merge::name).orElse(id);
    }

    private static Set<String> inhabited(Map<String, ObjectNode> records) {
        Set<String> contexts = new HashSet<>();
        records.values().forEach(record -> contexts.add(record.path("context").asText()));
        return contexts;
    }
}
