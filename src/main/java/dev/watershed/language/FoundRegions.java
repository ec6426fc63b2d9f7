package dev.watershed.language;

import dev.watershed.board.Board;
import dev.watershed.board.Flow;

import java.util.List;

/// Regions for a wall on which no context is drawn yet.
final class FoundRegions {

    private FoundRegions() {}

    static List<Region> on(Board board, Flow flow) {
        return List.of();
    }
}
