package dev.watershed.canvas;

import dev.watershed.board.Board;
import dev.watershed.board.Lane;
import dev.watershed.board.LaneId;
import dev.watershed.document.Edit;
import dev.watershed.geometry.Bounds;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;

/// Lanes by the names somebody wrote: those there are, and new ones below everything.
final class NamedLanes {

    private static final double HEIGHT = 160;
    private static final double SPACE = 16;

    private final Supplier<String> ids;
    private final Map<String, Lane> known = new HashMap<>();
    private final List<Edit> edits = new ArrayList<>();
    private double bottom;

    NamedLanes(WallIndex index, Supplier<String> ids) {
        this.ids = ids;
        Board board = index.board();
        board.lanesTopDown().forEach(lane -> known.putIfAbsent(key(lane.name()), lane));
        double notes = index.extent().map(Bounds::bottom).orElse(0.0);
        bottom = board.lanesTopDown().stream().mapToDouble(Lane::bottom).max().orElse(notes);
        bottom = Math.max(bottom, notes);
    }

    Lane called(String name) {
        return known.computeIfAbsent(key(name), key -> fresh(name));
    }

    private Lane fresh(String name) {
        double top = Math.rint(bottom + (edits.isEmpty() ? SPACE : 0));
        Lane lane = new Lane(new LaneId(ids.get()), name, top, HEIGHT);
        bottom = lane.bottom();
        edits.add(new Edit.PlaceLane(lane));
        return lane;
    }

    /// The new lanes.
    List<Edit> edits() {
        return edits;
    }

    /// Under what a lane is known, however it is written.
    static String key(String name) {
        return name.strip().toLowerCase(Locale.ROOT);
    }
}
