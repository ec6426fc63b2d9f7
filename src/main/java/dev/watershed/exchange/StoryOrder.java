package dev.watershed.exchange;

import dev.watershed.board.Flow;
import dev.watershed.board.NoteId;
import dev.watershed.exchange.PlainWall.Draft;
import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.Map;
import java.util.Queue;
import java.util.TreeMap;

/// When each note of an unhung wall is told: the place of its event in the timeline, or of the
/// nearest event that has one. Without a timeline a note is told after all that lead to it.
final class StoryOrder {

    private final Map<NoteId, Integer> times = new HashMap<>();

    StoryOrder(PlainWall wall, Flow flow) {
        if (wall.timeline().isEmpty()) {
            byFlow(wall, flow);
        } else {
            wall.timeline().forEach(event -> times.put(event, 2 * times.size()));
            spread(wall, flow);
        }
    }

    /// From 0; later is larger. Notes that nothing connects to the story come last.
    int time(NoteId note) {
        return times.getOrDefault(note, Integer.MAX_VALUE);
    }

    /// Breadth first from the events of the timeline, the earliest first. What an event leads to is
    /// told after it: odd times lie between two events.
    private void spread(PlainWall wall, Flow flow) {
        Queue<NoteId> open = new ArrayDeque<>(wall.timeline());
        while (!open.isEmpty()) {
            NoteId here = open.remove();
            for (Flow.Step step : flow.to(here)) {
                reach(step.from(), time(here), open);
            }
            for (Flow.Step step : flow.from(here)) {
                reach(step.to(), time(here) | 1, open);
            }
        }
    }

    private void reach(NoteId note, int time, Queue<NoteId> open) {
        if (times.putIfAbsent(note, time) == null) {
            open.add(note);
        }
    }

    /// Kahn's order; where a circle leaves nothing free, the note with the smallest id goes first.
    private void byFlow(PlainWall wall, Flow flow) {
        Map<NoteId, Integer> waiting = new TreeMap<>();
        for (Draft draft : wall.notes()) {
            waiting.put(draft.id(), flow.to(draft.id()).size());
        }
        ArrayDeque<NoteId> free = new ArrayDeque<>();
        waiting.forEach((id, before) -> {
            if (before == 0) {
                free.add(id);
            }
        });
        while (!waiting.isEmpty()) {
            NoteId next = free.isEmpty() ? waiting.keySet().iterator().next() : free.remove();
            if (waiting.remove(next) == null) {
                continue;
            }
            times.put(next, times.size());
            for (Flow.Step step : flow.from(next)) {
                Integer left = waiting.computeIfPresent(step.to(), (id, n) -> n - 1);
                if (left != null && left == 0) {
                    free.addFirst(step.to());
                }
            }
        }
    }
}
