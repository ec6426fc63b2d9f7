package dev.watershed.cli.bench;

import dev.watershed.boundary.Boundaries;
import dev.watershed.boundary.BoundaryEvidence;
import dev.watershed.boundary.ContextMap;
import dev.watershed.drawing.diagram.ContextMapDiagram;
import dev.watershed.drawing.diagram.ContextMapPicture;
import dev.watershed.drawing.diagram.ContextMapReader;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/// How long Graphviz takes to lay out a map of about thirty contexts, in milliseconds by the clock:
/// it works on another thread.
///
/// @param contexts on the map
/// @param first with the start of Graphviz
/// @param again median afterwards
record MapTime(int contexts, double first, double again) {

    private static final int NOTES = 1000;
    private static final int CONTEXTS = 30;
    private static final int RUNS = 5;
    private static final double NANOS = 1e6;

    static MapTime measure() {
        BoundaryEvidence evidence = BoundaryWall.of(NOTES);
        var contexts = Boundaries.of(evidence).at(CONTEXTS).asContexts();
        ContextMap map = ContextMap.of(evidence.board(), evidence.flow(), contexts, List.of());
        ContextMapPicture picture =
                new ContextMapReader(evidence.board(), id -> 0, Locale.ENGLISH).read(map);
        double first = millis(picture);
        double[] taken = new double[RUNS];
        for (int i = 0; i < RUNS; i++) {
            taken[i] = millis(picture);
        }
        Arrays.sort(taken);
        return new MapTime(contexts.size(), first, taken[RUNS / 2]);
    }

    private static double millis(ContextMapPicture picture) {
        long start = System.nanoTime();
        ContextMapDiagram.laidOut(picture, () -> false);
        return (System.nanoTime() - start) / NANOS;
    }
}
