package dev.watershed.language;

import dev.watershed.board.Board;
import dev.watershed.board.Lane;
import dev.watershed.board.Note;
import dev.watershed.board.NoteId;
import dev.watershed.board.Pivot;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/// Regions between the tapes people put up: stretches between pivotal events, swimlanes, or both
/// (Brandolini: heuristics for emerging bounded contexts).
final class TapedRegions {

    private final Board board;
    private final List<Pivot> pivots;
    private final List<Lane> lanes;
    private final Map<String, TreeSet<NoteId>> notes = new TreeMap<>();
    private final Map<String, String> names = new TreeMap<>();

    private TapedRegions(Board board) {
        this.board = board;
        this.pivots = board.pivotsLeftToRight();
        this.lanes = board.lanesTopDown();
    }

    /// One region per cell that holds a note; none on a wall without tapes.
    static List<Region> on(Board board) {
        TapedRegions taped = new TapedRegions(board);
        if (taped.pivots.isEmpty() && taped.lanes.isEmpty()) {
            return List.of();
        }
        board.notes().values().forEach(taped::place);
        List<Region> regions = new ArrayList<>();
        taped.notes.forEach((id, members) ->
                regions.add(new Region(id, taped.names.getOrDefault(id, id), members, false)));
        return regions;
    }

    private void place(Note note) {
        double x = note.bounds().centre().x();
        int stretch = (int) pivots.stream().filter(pivot -> pivot.x() <= x).count();
        int lane = laneOf(note);
        if (lane < 0 && !lanes.isEmpty()) {
            return;
        }
        String id = "found";
        List<String> name = new ArrayList<>();
        if (lane >= 0) {
            id += "-" + lanes.get(lane).id();
            name.add(lanes.get(lane).name());
        }
        if (!pivots.isEmpty()) {
            id += stretch == 0 ? "-start" : "-" + pivots.get(stretch - 1).id();
            name.add(stretchName(stretch));
        }
        notes.computeIfAbsent(id, ignored -> new TreeSet<>()).add(note.id());
        names.put(id, String.join(" · ", name));
    }

    private int laneOf(Note note) {
        for (int i = 0; i < lanes.size(); i++) {
            if (lanes.get(i).holds(note)) {
                return i;
            }
        }
        return -1;
    }

    private String stretchName(int stretch) {
        String from = stretch == 0 ? "…" : pivots.get(stretch - 1).label(board);
        String to = stretch == pivots.size() ? "…" : pivots.get(stretch).label(board);
        return from + " – " + to;
    }
}
