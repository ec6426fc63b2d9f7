package dev.watershed.exchange;

import dev.watershed.board.NoteId;
import java.util.ArrayList;
import java.util.List;

/// Strips that hang together in a few lines, one under the other.
///
/// @param row name of the lane it belongs to; blocks without lanes fill rows as they come
/// @param stage how many pivotal events lie before it
/// @param time when its first strip is told
/// @param width in wall units
record Block(String row, int stage, int time, List<List<Strip>> lines, double width) {

    static final double BETWEEN_STRIPS = 40;

    private static final int MOST_LINES = 3;

    /// Spreads strips over the lines so that none is much longer than another.
    ///
    /// @param strips in the order of the story, not empty
    static Block of(String row, int stage, List<Strip> strips) {
        List<List<Strip>> lines = new ArrayList<>();
        for (int i = 0; i < Math.min(MOST_LINES, strips.size()); i++) {
            lines.add(new ArrayList<>());
        }
        for (Strip strip : strips) {
            shortest(lines).add(strip);
        }
        double width = lines.stream().mapToDouble(Block::width).max().orElse(0);
        return new Block(row, stage, strips.getFirst().time(), lines, width);
    }

    NoteId first() {
        return lines.getFirst().getFirst().first();
    }

    private static List<Strip> shortest(List<List<Strip>> lines) {
        List<Strip> best = lines.getFirst();
        for (List<Strip> line : lines) {
            if (width(line) < width(best)) {
                best = line;
            }
        }
        return best;
    }

    private static double width(List<Strip> line) {
        double strips = line.stream().mapToDouble(Strip::width).sum();
        return strips + BETWEEN_STRIPS * Math.max(0, line.size() - 1);
    }
}
