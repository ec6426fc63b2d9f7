package dev.watershed.ui.boundaries;

import dev.watershed.board.NoteId;
import dev.watershed.boundary.BoundedContext;
import dev.watershed.boundary.ContextId;
import dev.watershed.boundary.ContextMap;
import dev.watershed.boundary.MapScope;
import dev.watershed.drawing.diagram.ContextMapDiagram;
import dev.watershed.drawing.diagram.ContextMapReader;
import dev.watershed.drawing.diagram.LayoutFailed;
import dev.watershed.geometry.Bounds;
import dev.watershed.study.Study;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;

/// A context map with its picture laid out.
///
/// @param contexts all there are, whatever the map shows
/// @param diagram empty where Graphviz found no layout in time
/// @param readers how many notes of other contexts take each message
record DrawnMap(
        Study study,
        ContextMap map,
        List<BoundedContext> contexts,
        List<MapScope.Stretch> processes,
        Optional<ContextMapDiagram> diagram,
        Map<NoteId, Integer> readers) {

    /// What is to be drawn.
    record Asked(Study study, List<BoundedContext> contexts, MapScope scope, Locale locale) {}

    static DrawnMap of(Asked asked, BooleanSupplier cancelled) {
        Study study = asked.study();
        ContextMap map = study.contextMapOf(asked.contexts()).within(asked.scope());
        Map<ContextId, Integer> ordinals = new HashMap<>();
        asked.contexts().forEach(c -> ordinals.put(c.id(), c.ordinal()));
        ContextMapReader reader =
                new ContextMapReader(
                        study.document().board(),
                        id -> ordinals.getOrDefault(id, 0),
                        asked.locale());
        return new DrawnMap(
                study,
                map,
                asked.contexts(),
                MapScope.processes(study.document().board(), asked.contexts()),
                laidOut(reader, map, cancelled),
                readers(study, asked.contexts()));
    }

    private static Optional<ContextMapDiagram> laidOut(
            ContextMapReader reader, ContextMap map, BooleanSupplier cancelled) {
        try {
            return Optional.of(ContextMapDiagram.laidOut(reader.read(map), cancelled));
        } catch (LayoutFailed tooMuch) {
            return Optional.empty();
        }
    }

    private static Map<NoteId, Integer> readers(Study study, List<BoundedContext> contexts) {
        Map<NoteId, ContextId> homes = new HashMap<>();
        contexts.forEach(c -> c.members().forEach(m -> homes.putIfAbsent(m, c.id())));
        Map<NoteId, Integer> readers = new HashMap<>();
        study.flow()
                .steps()
                .forEach(step -> {
                    ContextId from = homes.get(step.from());
                    ContextId to = homes.get(step.to());
                    if (from != null && to != null && !from.equals(to)) {
                        readers.merge(step.from(), 1, Integer::sum);
                        readers.merge(step.to(), 1, Integer::sum);
                    }
                });
        return readers;
    }

    Bounds extent() {
        return diagram.map(ContextMapDiagram::extent).orElse(new Bounds(0, 0, 1, 1));
    }

    String name(ContextId id) {
        return contexts.stream()
                .filter(c -> c.id().equals(id))
                .map(BoundedContext::name)
                .findFirst()
                .orElse(id.value());
    }
}
