package dev.watershed.cli.bench;

import dev.watershed.board.Board;
import dev.watershed.language.Region;
import java.util.List;

/// One labelled case: a wall that says a word in two contexts.
///
/// @param system where it was found
/// @param word key of the word
/// @param board the whole wall
/// @param bare the same wall without attributes and definitions
record WordCase(
        String system, String word, Label label, Board board, Board bare, List<Region> contexts) {

    enum Label {
        DIVERGENT,
        FACET,
        SAME
    }
}
