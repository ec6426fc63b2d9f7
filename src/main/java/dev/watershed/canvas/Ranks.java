package dev.watershed.canvas;

import dev.watershed.board.Board;
import dev.watershed.board.Rank;

/// Hands out ranks above everything on a board, each above the one before.
final class Ranks {

    private Rank latest;

    private Ranks(Rank first) {
        this.latest = first;
    }

    static Ranks above(Board board) {
        return new Ranks(board.top());
    }

    Rank next() {
        Rank given = latest;
        latest = latest.above();
        return given;
    }
}
