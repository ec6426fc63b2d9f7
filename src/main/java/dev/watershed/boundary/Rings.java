package dev.watershed.boundary;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/// Contexts that can all reach each other, in a fixed order.
final class Rings {

    private Rings() {}

    /// Groups of two or more; every context is in one group at most.
    static List<List<ContextId>> in(Map<ContextId, Set<ContextId>> edges) {
        List<List<ContextId>> rings = new ArrayList<>();
        Set<ContextId> done = new HashSet<>();
        for (ContextId start : new TreeSet<>(edges.keySet())) {
            if (!done.contains(start)) {
                List<ContextId> ring =
                        reach(start, edges).stream()
                                .filter(other -> reach(other, edges).contains(start))
                                .toList();
                if (ring.size() > 1) {
                    rings.add(ring);
                }
                done.addAll(ring);
            }
        }
        return rings;
    }

    private static Set<ContextId> reach(ContextId start, Map<ContextId, Set<ContextId>> edges) {
        Set<ContextId> seen = new TreeSet<>();
        Deque<ContextId> next = new ArrayDeque<>(edges.getOrDefault(start, Set.of()));
        while (!next.isEmpty()) {
            ContextId id = next.pop();
            if (seen.add(id)) {
                next.addAll(edges.getOrDefault(id, Set.of()));
            }
        }
        return seen;
    }
}
