package dev.watershed.geometry;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/// Finds what lies in a rectangle without looking at everything: a hash of square cells. Mutable;
/// one owner at a time. Keys are compared with `equals`. Results come in no particular order.
public final class GridIndex<K> {

    private static final double CELL = 256;

    /// An entry that would fill more cells than this is kept in a list of its own.
    private static final int LARGE = 256;

    private final Map<Long, List<K>> cells = new HashMap<>();
    private final Map<K, Bounds> entries = new HashMap<>();
    private final Set<K> large = new HashSet<>();

    public int size() {
        return entries.size();
    }

    /// Adds the key or moves it to its new place.
    public void put(K key, Bounds bounds) {
        Bounds before = entries.get(key);
        if (before != null && fillsTheSameCells(before, bounds)) {
            entries.put(key, bounds);
            return;
        }
        remove(key);
        entries.put(key, bounds);
        if (cellCount(bounds) > LARGE) {
            large.add(key);
        } else {
            eachCell(bounds, c -> cells.computeIfAbsent(c, ignored -> new ArrayList<>(4)).add(key));
        }
    }

    public void remove(K key) {
        Bounds bounds = entries.remove(key);
        if (bounds == null || large.remove(key)) {
            return;
        }
        eachCell(
                bounds,
                c -> {
                    List<K> cell = cells.get(c);
                    if (cell != null && cell.remove(key) && cell.isEmpty()) {
                        cells.remove(c);
                    }
                });
    }

    public void clear() {
        cells.clear();
        entries.clear();
        large.clear();
    }

    /// Every key whose bounds share a point with `area`, each once.
    public Set<K> touching(Bounds area) {
        Set<K> found = new HashSet<>();
        if (cellCount(area) > cells.size()) {
            entries.forEach((key, bounds) -> addIfTouching(found, key, bounds, area));
            return found;
        }
        large.forEach(key -> addIfTouching(found, key, at(key), area));
        eachCell(
                area,
                c ->
                        cells.getOrDefault(c, List.of())
                                .forEach(k -> addIfTouching(found, k, at(k), area)));
        return found;
    }

    private Bounds at(K key) {
        Bounds bounds = entries.get(key);
        if (bounds == null) {
            throw new IllegalStateException("a cell holds a key that is not indexed: " + key);
        }
        return bounds;
    }

    private void addIfTouching(Set<K> found, K key, Bounds bounds, Bounds area) {
        if (bounds.gapTo(area) == 0) {
            found.add(key);
        }
    }

    private static double cellCount(Bounds b) {
        return (Math.floor(b.width() / CELL) + 2) * (Math.floor(b.height() / CELL) + 2);
    }

    private static boolean fillsTheSameCells(Bounds a, Bounds b) {
        return cell(a.x()) == cell(b.x())
                && cell(a.y()) == cell(b.y())
                && cell(a.right()) == cell(b.right())
                && cell(a.bottom()) == cell(b.bottom());
    }

    private static void eachCell(Bounds b, Consumer<Long> visit) {
        long left = cell(b.x());
        long right = cell(b.right());
        long bottom = cell(b.bottom());
        for (long row = cell(b.y()); row <= bottom; row++) {
            for (long column = left; column <= right; column++) {
                visit.accept((row << 32) ^ (column & 0xffffffffL));
            }
        }
    }

    private static long cell(double coordinate) {
        return (long) Math.floor(coordinate / CELL);
    }
}
