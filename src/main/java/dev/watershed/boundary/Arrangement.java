package dev.watershed.boundary;

import dev.watershed.board.Board;
import dev.watershed.board.Flow;
import dev.watershed.board.LinkKind;
import dev.watershed.board.Note;
import dev.watershed.board.NoteId;
import dev.watershed.geometry.Bounds;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Where every note would hang if each context had a band of its own, one below the other. Notes
/// keep their place in time: they only move up and down, and what reads as a sentence side by side
/// moves together. A sentence that runs across two contexts is taken apart; its arrows keep it
/// readable. Locked notes stay; so does a wall without contexts.
///
/// @param places of the notes that move
/// @param arrows steps that only the neighbourhood told so far and that have to be drawn now
public record Arrangement(Map<NoteId, Bounds> places, List<Flow.Step> arrows) {

    /// Space between two bands, in wall units: room for two lines and a name.
    private static final double BETWEEN = 64;

    /// Notes without a home go with the context they hang at, within this many wall units.
    private static final double REACH = 16;

    public Arrangement {
        places = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(places));
        arrows = List.copyOf(arrows);
    }

    public static Arrangement of(Board board, Flow flow, Collection<BoundedContext> contexts) {
        return contexts.isEmpty()
                ? new Arrangement(Map.of(), List.of())
                : new Arranging(board, flow, contexts).arranged();
    }

    private static final class Arranging {
        private final Board board;
        private final Flow flow;
        private final Map<NoteId, Integer> bands = new HashMap<>();
        private final List<Note> notes;
        private final int last;

        Arranging(Board board, Flow flow, Collection<BoundedContext> contexts) {
            this.board = board;
            this.flow = flow;
            int band = 0;
            for (BoundedContext context : contexts) {
                for (NoteId member : context.members()) {
                    bands.putIfAbsent(member, band);
                }
                band++;
            }
            last = band;
            notes =
                    board.notes().values().stream()
                            .filter(note -> !note.locked())
                            .sorted(
                                    Comparator.comparingDouble((Note n) -> n.bounds().x())
                                            .thenComparingDouble(n -> n.bounds().y())
                                            .thenComparing(Note::id))
                            .toList();
        }

        Arrangement arranged() {
            adopt();
            Map<NoteId, Bounds> places = new LinkedHashMap<>();
            double top = board.extent().map(Bounds::y).orElse(0.0);
            for (int band = 0; band <= last; band++) {
                int now = band;
                List<Note> inside = notes.stream().filter(n -> band(n.id()) == now).toList();
                if (!inside.isEmpty()) {
                    top = Shelving.from(top, inside, flow, places) + BETWEEN;
                }
            }
            places.entrySet().removeIf(e -> stays(e.getKey(), e.getValue()));
            return new Arrangement(places, arrows());
        }

        private int band(NoteId note) {
            return bands.getOrDefault(note, last);
        }

        private boolean stays(NoteId note, Bounds place) {
            return board.note(note).filter(n -> n.bounds().equals(place)).isPresent();
        }

        /// Actors, systems, hotspots and other notes without a home go with the context they read
        /// on with, else with the one they hang at.
        private void adopt() {
            for (Note note : notes) {
                if (!bands.containsKey(note.id())) {
                    Integer band = beside(note);
                    if (band == null) {
                        band = near(note);
                    }
                    if (band != null) {
                        bands.put(note.id(), band);
                    }
                }
            }
        }

        private @org.jspecify.annotations.Nullable Integer beside(Note note) {
            for (Flow.Step step : flow.from(note.id())) {
                if (!step.drawn() && bands.containsKey(step.to())) {
                    return bands.get(step.to());
                }
            }
            for (Flow.Step step : flow.to(note.id())) {
                if (!step.drawn() && bands.containsKey(step.from())) {
                    return bands.get(step.from());
                }
            }
            return null;
        }

        private @org.jspecify.annotations.Nullable Integer near(Note note) {
            return notes.stream()
                    .filter(other -> bands.containsKey(other.id()))
                    .filter(other -> other.bounds().gapTo(note.bounds()) <= REACH)
                    .min(
                            Comparator.comparingDouble((Note o) -> o.bounds().gapTo(note.bounds()))
                                    .thenComparing(Note::id))
                    .map(other -> bands.get(other.id()))
                    .orElse(null);
        }

        /// A mere order of events needs no arrow: they keep their place in time.
        private List<Flow.Step> arrows() {
            return flow.steps().stream()
                    .filter(step -> !step.drawn() && step.meaning() != LinkKind.LEADS_TO)
                    .filter(step -> band(step.from()) != band(step.to()))
                    .toList();
        }
    }
}
