package dev.watershed.service.review;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// What changed in a service between two moments.
public final class SurfaceChanges {

    private SurfaceChanges() {}

    /// @return by the action, query or event they belong to; empty where nothing changed
    public static List<SurfaceChange> between(Surface before, Surface after) {
        Map<String, Promise> old = byKey(before);
        Map<String, Promise> now = byKey(after);
        List<SurfaceChange> changes = new ArrayList<>();
        for (Promise promise : before.promises()) {
            Optional<Promise> left = Optional.ofNullable(now.get(promise.key()));
            if (left.filter(promise::saysTheSameAs).isEmpty()) {
                Optional<Promise> became = left.or(() -> renamed(promise, after));
                changes.add(new SurfaceChange(Optional.of(promise), became));
            }
        }
        for (Promise promise : after.promises()) {
            if (!old.containsKey(promise.key()) && renamed(promise, before).isEmpty()) {
                changes.add(new SurfaceChange(Optional.empty(), Optional.of(promise)));
            }
        }
        changes.removeIf(change -> isPartOfWhole(change, old, now));
        changes.sort((a, b) -> a.promise().compareTo(b.promise()));
        return List.copyOf(changes);
    }

    /// The same action, query or event under the name it has on the other side.
    private static Optional<Promise> renamed(Promise promise, Surface other) {
        return other.promises().stream().filter(promise::isRenamed).findFirst();
    }

    private static Map<String, Promise> byKey(Surface surface) {
        Map<String, Promise> byKey = new TreeMap<>();
        surface.promises().forEach(promise -> byKey.put(promise.key(), promise));
        return byKey;
    }

    /// The fields of a new action are not news of their own, nor are those of one that is gone.
    private static boolean isPartOfWhole(
            SurfaceChange change, Map<String, Promise> old, Map<String, Promise> now) {
        Promise part = change.promise();
        return !part.part().isWhole()
                && switch (change.kind()) {
                    case ADDED -> !hasOwner(old, part);
                    case REMOVED -> !hasOwner(now, part);
                    case CHANGED -> false;
                };
    }

    private static boolean hasOwner(Map<String, Promise> surface, Promise part) {
        return Arrays.stream(Promise.Part.values())
                .filter(Promise.Part::isWhole)
                .map(owner -> new Promise(owner, part.of(), "", "", false).key())
                .anyMatch(surface::containsKey);
    }
}
