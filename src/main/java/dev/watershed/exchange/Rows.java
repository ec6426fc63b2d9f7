package dev.watershed.exchange;

import dev.watershed.board.NoteId;
import dev.watershed.board.NoteKind;
import dev.watershed.geometry.Point;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// Hangs blocks from left to right. With lanes a block goes into its lane and never begins left of
/// the one told before; without, it goes where there is room first. Used once.
final class Rows {

    /// From one line of notes to the next, in wall units.
    static final double LINE = NoteKind.UNIT + 24;

    private static final double BETWEEN_BLOCKS = 64;

    /// Added between rows; lanes need it for their names.
    private static final double BETWEEN_ROWS = 40;

    private record Hung(Block block, int row, double left) {}

    private final boolean byLane;
    private final List<Hung> hung = new ArrayList<>();
    private final List<String> names = new ArrayList<>();
    private final List<Double> ends = new ArrayList<>();
    private final List<Integer> lines = new ArrayList<>();
    private int stage;
    private double begun;

    private Rows(boolean byLane) {
        this.byLane = byLane;
    }

    static Rows ofLanes() {
        return new Rows(true);
    }

    static Rows counting(int count) {
        Rows rows = new Rows(false);
        for (int i = 0; i < count; i++) {
            rows.open("");
        }
        return rows;
    }

    /// The top left corner of every note in blocks that come in the order of the story.
    Map<NoteId, Point> hang(List<Block> blocks) {
        blocks.forEach(this::hang);
        Map<NoteId, Point> places = new TreeMap<>();
        for (Hung each : hung) {
            double y = top(each.row);
            for (List<Strip> line : each.block.lines()) {
                double x = each.left;
                for (Strip strip : line) {
                    put(strip, x, y, places);
                    x += strip.width() + Block.BETWEEN_STRIPS;
                }
                y += LINE;
            }
        }
        return places;
    }

    private void hang(Block block) {
        int row = byLane ? row(block.row()) : shortestRow();
        if (block.stage() > stage) {
            stage = block.stage();
            begun = ends.stream().max(Double::compare).orElse(0.0);
            double column = begun;
            ends.replaceAll(ignored -> column);
        }
        double left = byLane ? Math.max(begun, ends.get(row)) : ends.get(row);
        begun = left;
        hung.add(new Hung(block, row, left));
        ends.set(row, left + block.width() + BETWEEN_BLOCKS);
        lines.set(row, Math.max(lines.get(row), block.lines().size()));
    }

    private int row(String name) {
        int found = names.indexOf(name);
        return found >= 0 ? found : open(name);
    }

    private int open(String name) {
        names.add(name);
        ends.add(0.0);
        lines.add(1);
        return names.size() - 1;
    }

    private int shortestRow() {
        int best = 0;
        for (int i = 1; i < ends.size(); i++) {
            if (ends.get(i) < ends.get(best)) {
                best = i;
            }
        }
        return best;
    }

    private double top(int row) {
        int above = lines.subList(0, row).stream().mapToInt(n -> n).sum();
        return above * LINE + row * BETWEEN_ROWS;
    }

    private static void put(Strip strip, double left, double top, Map<NoteId, Point> places) {
        for (int i = 0; i < strip.notes().size(); i++) {
            double x = Math.rint(left + strip.offsets().get(i));
            places.put(strip.notes().get(i), new Point(x, top));
        }
    }
}
