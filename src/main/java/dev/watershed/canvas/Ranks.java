package dev.watershed.canvas;

import dev.watershed.board.Rank;

/// Hands out ranks above everything on the wall, each above the one before.
final class Ranks {

    private Rank latest;

    private Ranks(Rank first) {
        this.latest = first;
    }

    static Ranks above(WallIndex index) {
        return new Ranks(index.top());
    }

    Rank next() {
        Rank given = latest;
        latest = latest.above();
        return given;
    }
}
