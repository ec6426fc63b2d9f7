package dev.watershed.data.saga;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Finds steps that wait for each other.
final class NeedRing {

    private final Saga saga;
    private final List<Step> way = new ArrayList<>();
    private final Set<String> clear = new HashSet<>();

    private NeedRing(Saga saga) {
        this.saga = saga;
    }

    /// The steps of the first ring there is, in the order of their needs; empty where there is
    /// none.
    static List<Step> in(Saga saga) {
        NeedRing search = new NeedRing(saga);
        for (Step step : saga.steps()) {
            List<Step> ring = search.from(step);
            if (!ring.isEmpty()) {
                return ring;
            }
        }
        return List.of();
    }

    private List<Step> from(Step step) {
        if (way.contains(step)) {
            return List.copyOf(way.subList(way.indexOf(step), way.size()));
        }
        if (clear.contains(step.id())) {
            return List.of();
        }
        way.add(step);
        for (Step need : saga.steps()) {
            if (step.needs().contains(need.id())) {
                List<Step> ring = from(need);
                if (!ring.isEmpty()) {
                    return ring;
                }
            }
        }
        way.remove(step);
        clear.add(step.id());
        return List.of();
    }
}
